import { Arg, Args, Field, FieldResolver, InputType, Query, Resolver, Root } from 'type-graphql';
import { Framework } from '../framework/framework.type.js';
import { Connection, type Page } from '../platform/connection/connection.type.js';
import { PageArguments } from '../platform/connection/page-arguments.js';
import { pageOfList } from '../platform/connection/page-of-list.js';
import { listCost, unevenListCost } from '../platform/graphql/list-cost.js';
import { DateScalar } from '../platform/scalars/scalars.js';
import { KnownAtArgument, type KnownAt } from '../record/known-at.js';
import { textMatcher } from '../record/matches-text.js';
import type { Provenance } from '../record/provenance.js';
import { ProvenanceEnum } from '../record/provenance.type.js';
import type { AlignmentRecord } from './alignment.record.js';
import { alignmentsOf, findAlignment, supersededBy, supersedes, type AlignmentShelf } from './alignment-shelf.js';
import { Alignment, AlignmentBasisEnum, AlignmentStandingEnum } from './alignment.type.js';
import { isDatedOn } from './dated-on.js';

@InputType('AlignmentFilter', { description: 'Which documents; all conditions hold together.' })
export class AlignmentFilter {
  @Field(() => String, { nullable: true, description: 'Code of a framework that it relates, on either side.' })
  framework?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the framework that is related.' })
  from?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the framework that it is related to.' })
  to?: string | null;

  @Field(() => AlignmentBasisEnum, { nullable: true, description: 'On what authority.' })
  basis?: AlignmentRecord['basis'] | null;

  @Field(() => AlignmentStandingEnum, { nullable: true, description: 'Whether an authority stands behind it.' })
  standing?: AlignmentRecord['standing'] | null;

  @Field(() => ProvenanceEnum, { nullable: true, description: 'The mark of the record.' })
  provenance?: Provenance | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether both sides adopted it.' })
  symmetric?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether another document replaces it.' })
  superseded?: boolean | null;

  @Field(() => DateScalar, { nullable: true, description: 'A day that its dates hold; whether another document superseded it by then is not asked.' })
  datedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Words of its key or of the titles of its documents.' })
  text?: string | null;
}

const AlignmentConnection = Connection(Alignment, 'alignments');

const textsOf = ({ key, record }: Alignment): string[] => [key, ...record.sources.map(({ title }) => title)];

function fits({ framework, from, to, basis, standing, provenance, symmetric = null, superseded = null, datedOn, text }: AlignmentFilter): (alignment: Alignment) => boolean {
  const hasText = textMatcher(text);
  return (alignment) =>
    (!framework || alignment.record.from === framework || alignment.record.to === framework) &&
    (!from || alignment.record.from === from) &&
    (!to || alignment.record.to === to) &&
    (!basis || alignment.basis === basis) &&
    (!standing || alignment.standing === standing) &&
    (!provenance || alignment.provenance === provenance) &&
    (symmetric === null || alignment.symmetric === symmetric) &&
    (superseded === null || supersededBy(alignment).length > 0 === superseded) &&
    (!datedOn || isDatedOn(alignment.record, datedOn)) &&
    hasText(textsOf(alignment));
}

@Resolver(() => Alignment)
export class AlignmentResolver {
  constructor(private readonly shelves: KnownAt<AlignmentShelf>) {}

  @Query(() => Alignment, { nullable: true, description: 'One document, by its key.' })
  async alignment(
    @Arg('key', () => String, { description: 'Its key: `ie-nfq--eqf-2020`.' }) key: string,
    @Args(() => KnownAtArgument) { knownAt }: KnownAtArgument,
  ): Promise<Alignment> {
    return findAlignment(await this.shelves.at(knownAt), key);
  }

  @Query(() => AlignmentConnection, { description: 'Documents that relate frameworks, by key.' })
  async alignments(
    @Args(() => PageArguments) page: PageArguments,
    @Arg('filter', () => AlignmentFilter, { nullable: true, description: 'Which of them; all unless told.' }) filter: AlignmentFilter | null | undefined,
    @Args(() => KnownAtArgument) { knownAt }: KnownAtArgument,
  ): Promise<Page<Alignment>> {
    const { alignments } = await this.shelves.at(knownAt);
    return pageOfList([...alignments.values()].filter(fits(filter ?? {})), ({ key }) => key, page);
  }

  @FieldResolver(() => Alignment, { nullable: true, description: 'The document that it replaces.' })
  supersedes(@Root() alignment: Alignment): Alignment | null {
    return supersedes(alignment);
  }

  @FieldResolver(() => [Alignment], { complexity: listCost(2), description: 'The documents that replace it.' })
  supersededBy(@Root() alignment: Alignment): readonly Alignment[] {
    return supersededBy(alignment);
  }
}

@Resolver(() => Framework)
export class FrameworkAlignments {
  /** Two on average, sixty at the reference frameworks, on which every way through the world's alignments meets. */
  @FieldResolver(() => [Alignment], {
    complexity: unevenListCost({ usual: 3, most: 60 }),
    description: 'Documents that relate this framework to another, either way, by key.',
  })
  alignments(@Root() framework: Framework): readonly Alignment[] {
    return alignmentsOf(framework);
  }
}
