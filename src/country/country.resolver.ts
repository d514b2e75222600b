import { Arg, Args, Field, InputType, Query, Resolver } from 'type-graphql';
import { Connection, type Page } from '../platform/connection/connection.type.js';
import { PageArguments } from '../platform/connection/page-arguments.js';
import { pageOfList } from '../platform/connection/page-of-list.js';
import { JurisdictionCodeScalar } from '../platform/scalars/scalars.js';
import { KnownAtArgument, type KnownAt } from '../record/known-at.js';
import { textMatcher } from '../record/matches-text.js';
import { notFound } from '../record/not-found.js';
import type { CountryRecord } from './country.record.js';
import { Country, CountryStatusEnum } from './country.type.js';

/** The countries of one revision. */
export interface CountryShelf {
  readonly countries: ReadonlyMap<string, Country>;
}

@InputType('CountryFilter', { description: 'Which countries; all conditions hold together.' })
export class CountryFilter {
  @Field(() => CountryStatusEnum, { nullable: true, description: 'What stands of its framework.' })
  status?: CountryRecord['status'] | null;

  @Field(() => String, { nullable: true, description: 'Words of its code or name in any language.' })
  text?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of a framework of several countries that it takes part in.' })
  region?: string | null;
}

const CountryConnection = Connection(Country, 'countries');

function fits({ status, text, region }: CountryFilter): (country: Country) => boolean {
  const hasText = textMatcher(text);
  return (country) =>
    (!status || country.status === status) &&
    (!region || country.memberOf.some(({ framework }) => framework.code === region)) &&
    hasText([country.code, ...Object.values(country.record.name)]);
}

@Resolver(() => Country)
export class CountryResolver {
  constructor(private readonly shelves: KnownAt<CountryShelf>) {}

  @Query(() => Country, { nullable: true, description: 'What is known of one country: its framework, that it has none, or that we do not know.' })
  async country(
    @Arg('code', () => JurisdictionCodeScalar, { description: 'ISO 3166-1 code: `IE`.' }) code: string,
    @Args(() => KnownAtArgument) { knownAt }: KnownAtArgument,
  ): Promise<Country> {
    const { countries } = await this.shelves.at(knownAt);
    const country = countries.get(code);
    if (!country) throw notFound('country', code, countries.keys());
    return country;
  }

  @Query(() => CountryConnection, { description: 'Countries and territories, by code.' })
  async countries(
    @Args(() => PageArguments) page: PageArguments,
    @Arg('filter', () => CountryFilter, { nullable: true, description: 'Which of them; all unless told.' }) filter: CountryFilter | null | undefined,
    @Args(() => KnownAtArgument) { knownAt }: KnownAtArgument,
  ): Promise<Page<Country>> {
    const { countries } = await this.shelves.at(knownAt);
    return pageOfList([...countries.values()].filter(fits(filter ?? {})), ({ code }) => code, page);
  }
}
