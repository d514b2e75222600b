import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { STUDY } from '../../equivalence/question-cost.js';
import { DateScalar } from '../../platform/scalars/scalars.js';
import type { RequestContext } from '../../record/request-context.js';
import { Proposal } from '../proposal.type.js';
import type { EffectService } from './effect.service.js';
import { ProposalEffect } from './effect.type.js';

@Resolver(() => Proposal)
export class ProposalEffectResolver {
  constructor(private readonly effects: EffectService) {}

  /** Two audits, and all answers of two worlds. */
  @FieldResolver(() => ProposalEffect, {
    nullable: true,
    complexity: ({ childComplexity }) => 4 * STUDY + childComplexity,
    description: 'What would change if it were approved now; null once it has been decided on.',
  })
  effect(
    @Root() { stored }: Proposal,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'The day asked about; today (UTC) unless told.' }) asOf: string | null | undefined,
    @Ctx() { today, languages }: RequestContext,
  ): Promise<ProposalEffect | null> {
    return this.effects.of(stored, asOf ?? today, languages);
  }
}
