import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { QUESTION } from '../equivalence/question-cost.js';
import type { References } from '../equivalence/references.js';
import { Organisation } from '../organisation/organisation.type.js';
import { PageArguments } from '../platform/connection/page-arguments.js';
import { listCost } from '../platform/graphql/list-cost.js';
import { pageSize } from '../platform/graphql/page-size.js';
import { DateScalar } from '../platform/scalars/scalars.js';
import { KnownAtArgument } from '../record/known-at.js';
import type { RequestContext } from '../record/request-context.js';
import { CreditValue } from './credit-value.type.js';
import type { FacetLabels } from './facet-labels.js';
import { LevelPlacement } from './level-placement.type.js';
import { MicrocredentialFilterInput } from './microcredential.input.js';
import { MicrocredentialList } from './microcredential-list.type.js';
import type { MicrocredentialReader } from './microcredential.reader.js';
import type { MicrocredentialStore } from './microcredential.store.js';
import { Microcredential } from './microcredential.type.js';
import { resolveFilter } from './resolve-filter.js';
import { microcredentialSeenFrom } from './seen-from.service.js';
import { SeenFrom } from './seen-from.type.js';
import type { SaidIn } from './statement/said-in.js';
import { holdsOn } from './statement/window.js';

const inForce = <Said extends { readonly said: SaidIn | null }>(all: Said[], on: string | null | undefined): Said[] => (on ? all.filter(({ said }) => holdsOn(said, on)) : all);

@Resolver(() => Microcredential)
export class MicrocredentialResolver {
  constructor(
    private readonly store: MicrocredentialStore,
    private readonly reader: MicrocredentialReader,
    private readonly labels: FacetLabels,
    private readonly references: References,
  ) {}

  @Query(() => MicrocredentialList, {
    description: 'Microcredentials: search by words in any of their languages, filter, count. The default order is by key; a search ranks the best match first.',
  })
  async microcredentials(
    @Arg('search', () => String, { nullable: true, description: 'Words that all have to be in the record, in any of its languages. Only what stands now can be searched.' })
    search: string | null | undefined,
    @Arg('filter', () => MicrocredentialFilterInput, { nullable: true, description: 'Which of them; all unless told.' }) filter: MicrocredentialFilterInput | null | undefined,
    @Args(() => PageArguments) { first, after }: PageArguments,
    @Args(() => KnownAtArgument) { knownAt }: KnownAtArgument,
    @Ctx() { today }: RequestContext,
  ): Promise<MicrocredentialList> {
    const snapshot = await this.references.at(knownAt);
    const on = filter?.seenFrom?.asOf ?? today;
    const question = { search: search ?? undefined, filter: resolveFilter(snapshot, filter, today), knownAt: knownAt ?? undefined, on };
    return new MicrocredentialList(this.store, this.labels, question, { first: pageSize(first), after: after ?? undefined });
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'The body that awards it; the first where several do.' })
  async awardingBody(@Root() microcredential: Microcredential, @Ctx() context: RequestContext): Promise<Organisation | null> {
    return (await this.reader.awardingBodies(microcredential, context))[0] ?? null;
  }

  @FieldResolver(() => [Organisation], { complexity: listCost(2), description: 'All bodies that award it together.' })
  awardingBodies(@Root() microcredential: Microcredential, @Ctx() context: RequestContext): Promise<Organisation[]> {
    return this.reader.awardingBodies(microcredential, context);
  }

  @FieldResolver(() => [LevelPlacement], { complexity: listCost(2), description: 'The levels on which it is placed, and by whom: by its own record first, then by statements of others; none where no level is stated.' })
  async levelPlacements(
    @Root() microcredential: Microcredential,
    @Arg('on', () => DateScalar, { nullable: true, description: 'Only those that hold on this day; all unless told, each with its dates.' }) on: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<LevelPlacement[]> {
    return inForce(await this.reader.placements(microcredential, context), on);
  }

  @FieldResolver(() => [CreditValue], { complexity: listCost(2), description: 'Its sizes in credits, and who gives them: its own record first, then statements of others; none where no credits are stated.' })
  async creditValues(
    @Root() microcredential: Microcredential,
    @Arg('on', () => DateScalar, { nullable: true, description: 'Only those that hold on this day; all unless told, each with its dates.' }) on: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<CreditValue[]> {
    return inForce(await this.reader.creditValues(microcredential, context), on);
  }

  @FieldResolver(() => SeenFrom, {
    nullable: true,
    complexity: 2 * QUESTION,
    description: 'What it is, seen from a framework and a credit system on a day: every placement and every size by itself, and what is missing.',
  })
  async seenFrom(
    @Root() microcredential: Microcredential,
    @Arg('framework', () => String, { description: 'Code of the framework that it is seen from.' }) framework: string,
    @Arg('creditSystem', () => String, { nullable: true, description: 'Code of the credit system to tell its sizes in; the one of the framework unless told.' })
    creditSystem: string | null | undefined,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'The day asked about, for an award the day of the award; today (UTC) unless told.' })
    asOf: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<SeenFrom> {
    const [snapshot, placements, values, jurisdiction] = await Promise.all([
      this.references.at(microcredential.knownAt),
      this.reader.placements(microcredential, context),
      this.reader.creditValues(microcredential, context),
      this.reader.country(microcredential, context),
    ]);
    const viewpoint = { framework, creditSystem, asOf: asOf ?? context.today };
    return microcredentialSeenFrom(snapshot, microcredential, { placements, values, jurisdiction }, viewpoint, context.languages);
  }
}
