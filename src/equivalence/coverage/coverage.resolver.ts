import { Arg, Args, Ctx, Field, InputType, Query, Resolver } from 'type-graphql';
import type { Country } from '../../country/country.type.js';
import type { Page } from '../../platform/connection/connection.type.js';
import { PageArguments } from '../../platform/connection/page-arguments.js';
import { pageOfList } from '../../platform/connection/page-of-list.js';
import { DateScalar, JurisdictionCodeScalar } from '../../platform/scalars/scalars.js';
import { KnownAtArgument } from '../../record/known-at.js';
import { notFound } from '../../record/not-found.js';
import type { RequestContext } from '../../record/request-context.js';
import type { ReferenceSnapshot } from '../reference-snapshot.js';
import { STUDY } from '../question-cost.js';
import type { References } from '../references.js';
import type { Studies } from '../study/studies.js';
import { countryPairs, indexCoverage, type CountryPair } from './country-coverage.js';
import { missingOf, type CoverageGap } from './coverage-gap.js';
import { coverageTable } from './coverage-matrix.js';
import { CoverageMatrix } from './coverage-matrix.type.js';
import { CountryCoverage, CountryCoverageConnection, CoverageGapEnum } from './coverage.type.js';

@InputType('CoverageFilter', { description: 'Which pairs of countries; all conditions hold together.' })
export class CoverageFilter {
  @Field(() => [JurisdictionCodeScalar], { nullable: true, description: 'Countries whose levels are asked about; all unless told.' })
  from?: string[] | null;

  @Field(() => [JurisdictionCodeScalar], { nullable: true, description: 'Countries that they are seen from; all unless told.' })
  to?: string[] | null;

  @Field(() => [CoverageGapEnum], { nullable: true, description: 'What is missing; anything unless told.' })
  missing?: CoverageGap[] | null;
}

function countriesOf({ countries }: ReferenceSnapshot, codes: readonly string[] | null | undefined): Country[] {
  if (!codes) return [...countries.values()];
  return codes.map((code) => {
    const country = countries.get(code);
    if (!country) throw notFound('country', code, countries.keys());
    return country;
  });
}

const keyOf = ({ from, to }: CountryPair): string => `${from.code} ${to.code}`;

@Resolver(() => CountryCoverage)
export class CoverageResolver {
  constructor(
    private readonly references: References,
    private readonly studies: Studies,
  ) {}

  @Query(() => CountryCoverageConnection, {
    complexity: STUDY,
    description: 'Which pairs of countries can be answered on a day, at what force and provenance, and what is missing for the others.',
  })
  async coverage(
    @Args(() => PageArguments) page: PageArguments,
    @Arg('filter', () => CoverageFilter, { nullable: true, description: 'Which pairs; all unless told.' }) filter: CoverageFilter | null | undefined,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'The day asked about; today (UTC) unless told.' }) asOf: string | null | undefined,
    @Args(() => KnownAtArgument) { knownAt }: KnownAtArgument,
    @Ctx() { today }: RequestContext,
  ): Promise<Page<CountryCoverage>> {
    const snapshot = await this.references.at(knownAt);
    const [from, to] = [countriesOf(snapshot, filter?.from), countriesOf(snapshot, filter?.to)];
    const index = indexCoverage(await this.studies.of('coverage', snapshot, asOf ?? today));
    const pairs = countryPairs(index, from, to).filter((pair) => !filter?.missing || filter.missing.includes(missingOf(pair)));
    const found = pageOfList(pairs, keyOf, page);
    return { ...found, nodes: found.nodes.map((pair) => new CountryCoverage(pair, snapshot)) };
  }

  @Query(() => CoverageMatrix, {
    complexity: ({ childComplexity }) => STUDY + childComplexity,
    description: 'Every country seen from every other on a day, in one answer: a character for each pair. `coverage` tells of each pair more.',
  })
  async coverageMatrix(
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'The day asked about; today (UTC) unless told.' }) asOf: string | null | undefined,
    @Args(() => KnownAtArgument) { knownAt }: KnownAtArgument,
    @Ctx() { today }: RequestContext,
  ): Promise<CoverageMatrix> {
    const day = asOf ?? today;
    const snapshot = await this.references.at(knownAt);
    return { asOf: day, ...coverageTable(indexCoverage(await this.studies.of('coverage', snapshot, day)), [...snapshot.countries.values()]) };
  }
}
