import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { Connection, type Page } from '../platform/connection/connection.type.js';
import { PageArguments } from '../platform/connection/page-arguments.js';
import { pageOfList } from '../platform/connection/page-of-list.js';
import { DateScalar, JurisdictionCodeScalar } from '../platform/scalars/scalars.js';
import { KnownAtArgument, type KnownAt } from '../record/known-at.js';
import { notFound } from '../record/not-found.js';
import type { RequestContext } from '../record/request-context.js';
import type { JurisdictionRuleRecord } from './jurisdiction-rule.record.js';
import { JurisdictionRule, JurisdictionRuleKindEnum } from './jurisdiction-rule.type.js';
import { holdsForAll, holdsIn, holdsOn } from './rules-in-force.js';

/** The rules of one revision. */
export interface RuleShelf {
  readonly rules: ReadonlyMap<string, JurisdictionRule>;
}

const JurisdictionRuleConnection = Connection(JurisdictionRule, 'rules');

@Resolver(() => JurisdictionRule)
export class JurisdictionRuleResolver {
  constructor(private readonly shelves: KnownAt<RuleShelf>) {}

  @Query(() => JurisdictionRule, { nullable: true, description: 'One rule of a jurisdiction by its code.' })
  async rule(
    @Arg('code', () => String, { description: 'Its code: `nz-size-2022`.' }) code: string,
    @Args(() => KnownAtArgument) { knownAt }: KnownAtArgument,
  ): Promise<JurisdictionRule> {
    const { rules } = await this.shelves.at(knownAt);
    const rule = rules.get(code);
    if (!rule) throw notFound('rule', code, rules.keys());
    return rule;
  }

  @Query(() => JurisdictionRuleConnection, { description: 'What jurisdictions ask of microcredentials, on a day: by code.' })
  async rules(
    @Args(() => PageArguments) page: PageArguments,
    @Arg('jurisdiction', () => JurisdictionCodeScalar, { nullable: true, description: 'Rules that hold there, those of the whole country and of credit systems too; all unless told.' })
    jurisdiction: string | null | undefined,
    @Arg('kind', () => JurisdictionRuleKindEnum, { nullable: true, description: 'What they are about; anything unless told.' }) kind: JurisdictionRuleRecord['kind'] | null | undefined,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'The day asked about; today (UTC) unless told.' }) asOf: string | null | undefined,
    @Args(() => KnownAtArgument) { knownAt }: KnownAtArgument,
    @Ctx() { today }: RequestContext,
  ): Promise<Page<JurisdictionRule>> {
    const { rules } = await this.shelves.at(knownAt);
    const holding = [...rules.values()].filter(({ record }) => holdsOn(record, asOf ?? today));
    // One that stands in the place of another for some records only leaves the other to the rest.
    const replaced = new Set(holding.flatMap(({ record }) => (holdsForAll(record) ? [record.insteadOf] : [])));
    const fitting = holding.filter(
      ({ code, record }) => !replaced.has(code) && (!jurisdiction || holdsIn(record, jurisdiction)) && (!kind || record.kind === kind),
    );
    return pageOfList(fitting, ({ code }) => code, page);
  }
}
