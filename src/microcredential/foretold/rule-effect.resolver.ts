import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { STUDY } from '../../equivalence/question-cost.js';
import { DateScalar } from '../../platform/scalars/scalars.js';
import { Proposal } from '../../proposal/proposal.type.js';
import type { RequestContext } from '../../record/request-context.js';
import type { RuleEffectService } from './rule-effect.service.js';
import { MicrocredentialRuleEffect } from './rule-effect.type.js';

@Resolver(() => Proposal)
export class RuleEffectResolver {
  constructor(private readonly effects: RuleEffectService) {}

  @FieldResolver(() => MicrocredentialRuleEffect, {
    nullable: true,
    complexity: ({ childComplexity }) => 2 * STUDY + childComplexity,
    description: 'Of a rule: which published microcredentials would be wrong by it if it were approved now; null for other records, and once it has been decided on.',
  })
  async microcredentialEffect(
    @Root() { stored }: Proposal,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'The day on which they are judged; today (UTC) unless told. A rule that holds from a later day is asked about that day.' }) asOf: string | null | undefined,
    @Ctx() { today }: RequestContext,
  ): Promise<MicrocredentialRuleEffect | null> {
    const effect = await this.effects.of(stored, asOf ?? today);
    return effect && new MicrocredentialRuleEffect(effect);
  }
}
