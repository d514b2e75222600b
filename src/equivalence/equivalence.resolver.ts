import { Arg, Args, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { LevelRef } from '../framework/level-ref.input.js';
import { DateScalar } from '../platform/scalars/scalars.js';
import { whenReady } from '../platform/when-ready.js';
import { KnownAtArgument } from '../record/known-at.js';
import type { RequestContext } from '../record/request-context.js';
import { EquivalencePolicy, EquivalenceQuestion } from './equivalence.input.js';
import { ask, askAll, shown, timeline } from './equivalence.service.js';
import { EquivalenceAnswerUnion, type EquivalenceAnswer } from './equivalence.type.js';
import { askedQuestionsCost, QUESTION, questionsCost } from './question-cost.js';
import type { References } from './references.js';

@ObjectType('TimelineSpan', { description: 'A run of days with one answer.' })
export class TimelineSpan {
  @Field(() => DateScalar, { nullable: true, description: 'First day; null where there is none before.' })
  from!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; null where open.' })
  until!: string | null;

  @Field(() => EquivalenceAnswerUnion, { description: 'The answer on each of these days.' })
  answer!: EquivalenceAnswer;

  @Field(() => Boolean, { description: 'Whether the levels or the reason changed; otherwise only the documents did.' })
  answerChanged!: boolean;
}

@Resolver()
export class EquivalenceResolver {
  constructor(private readonly references: References) {}

  @Query(() => EquivalenceAnswerUnion, {
    nullable: true,
    complexity: QUESTION,
    description: 'What a level is in another framework on a day, with every chain of documents behind it; or one of five kinds of no.',
  })
  equivalence(
    @Arg('from', () => LevelRef, { description: 'The level asked about.' }) from: LevelRef,
    @Arg('to', () => String, { description: 'Code of the framework to see it from.' }) to: string,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'The day asked about, for a credential the day of its award; today (UTC) unless told.' })
    asOf: string | null | undefined,
    @Arg('policy', () => EquivalencePolicy, { nullable: true, description: 'How to narrow the chains that count.' }) policy: EquivalencePolicy | null | undefined,
    @Args(() => KnownAtArgument) { knownAt }: KnownAtArgument,
    @Ctx() { today }: RequestContext,
  ): EquivalenceAnswer | Promise<EquivalenceAnswer> {
    return whenReady(this.references.at(knownAt), (snapshot) => ask(snapshot, { from, to, asOf, policy }, today));
  }

  @Query(() => [EquivalenceAnswerUnion], {
    nullable: 'items',
    complexity: askedQuestionsCost,
    description: 'Many questions, answered in their order. One that cannot be asked is null in its place, with an error of its own.',
  })
  async equivalences(
    @Arg('questions', () => [EquivalenceQuestion], { description: 'At most 1,000.' }) questions: EquivalenceQuestion[],
    @Args(() => KnownAtArgument) { knownAt }: KnownAtArgument,
    @Ctx() { today }: RequestContext,
  ): Promise<(EquivalenceAnswer | Error)[]> {
    return askAll(await this.references.at(knownAt), questions, today);
  }

  @Query(() => [TimelineSpan], {
    complexity: questionsCost(8),
    description: 'The days on which an answer changes: one span for each answer there ever was or is announced, oldest first.',
  })
  async equivalenceTimeline(
    @Arg('from', () => LevelRef, { description: 'The level asked about.' }) from: LevelRef,
    @Arg('to', () => String, { description: 'Code of the framework to see it from.' }) to: string,
    @Arg('policy', () => EquivalencePolicy, { nullable: true, description: 'How to narrow the chains that count.' }) policy: EquivalencePolicy | null | undefined,
    @Args(() => KnownAtArgument) { knownAt }: KnownAtArgument,
    @Ctx() { today }: RequestContext,
  ): Promise<TimelineSpan[]> {
    const snapshot = await this.references.at(knownAt);
    return timeline(snapshot, from, to, policy).map(({ answer, ...span }) => ({
      ...span,
      answer: shown(answer, snapshot, span.until ?? span.from ?? today),
    }));
  }
}
