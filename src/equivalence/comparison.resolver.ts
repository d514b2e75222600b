import { Arg, Args, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { findFramework } from '../framework/find-framework.js';
import { Framework } from '../framework/framework.type.js';
import { listCost } from '../platform/graphql/list-cost.js';
import { userError } from '../platform/graphql/user-error.js';
import { DateScalar } from '../platform/scalars/scalars.js';
import { KnownAtArgument } from '../record/known-at.js';
import type { RequestContext } from '../record/request-context.js';
import { EquivalencePolicy } from './equivalence.input.js';
import { policyOf, seenFrom } from './equivalence.service.js';
import { EquivalenceAnswerUnion, type EquivalenceAnswer } from './equivalence.type.js';
import { questionsCost } from './question-cost.js';
import type { ReferenceSnapshot } from './reference-snapshot.js';
import type { References } from './references.js';
import { say } from './words/refusals.js';

const FEWEST = 2;
const MOST = 4;

@ObjectType('FrameworkView', { description: 'All levels of one framework, seen from another.' })
export class FrameworkView {
  @Field(() => Framework, { description: 'The framework whose levels are asked about.' })
  from!: Framework;

  @Field(() => Framework, { description: 'The framework that they are seen from.' })
  to!: Framework;

  @Field(() => [EquivalenceAnswerUnion], { complexity: questionsCost(9), description: 'One answer for each level, lowest first.' })
  answers!: EquivalenceAnswer[];
}

@ObjectType('FrameworkComparison', { description: 'Frameworks side by side: each seen from each other one.' })
export class FrameworkComparison {
  @Field(() => DateScalar, { description: 'The day asked about.' })
  asOf!: string;

  @Field(() => [Framework], { complexity: listCost(MOST), description: 'The frameworks, in the order asked.' })
  frameworks!: Framework[];

  @Field(() => [FrameworkView], { complexity: listCost(MOST * (MOST - 1)), description: 'One view for each ordered pair. The way back need not be the converse of the way there.' })
  views!: FrameworkView[];
}

function requireSeveral(codes: readonly string[]): void {
  const different = new Set(codes).size;
  if (different === codes.length && different >= FEWEST && different <= MOST) return;
  throw userError('BAD_USER_INPUT', say((words) => words.severalFrameworks(FEWEST, MOST, codes.length, different)));
}

function viewOf(snapshot: ReferenceSnapshot, from: Framework, to: Framework, asOf: string, policy?: EquivalencePolicy | null): FrameworkView {
  return { from, to, answers: from.levels.map((level) => seenFrom(snapshot, level, to, asOf, policyOf(snapshot, policy))) };
}

@Resolver(() => FrameworkComparison)
export class ComparisonResolver {
  constructor(private readonly references: References) {}

  @Query(() => FrameworkComparison, {
    nullable: true,
    complexity: ({ childComplexity }) => 1 + childComplexity, // Not once for each code: `views` counts them.
    description: 'Two to four frameworks side by side: every level of each, seen from the others.',
  })
  async compareFrameworks(
    @Arg('codes', () => [String], { description: 'Codes of two to four frameworks.' }) codes: string[],
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'The day asked about; today (UTC) unless told.' }) asOf: string | null | undefined,
    @Arg('policy', () => EquivalencePolicy, { nullable: true, description: 'How to narrow the chains that count.' }) policy: EquivalencePolicy | null | undefined,
    @Args(() => KnownAtArgument) { knownAt }: KnownAtArgument,
    @Ctx() { today }: RequestContext,
  ): Promise<FrameworkComparison> {
    requireSeveral(codes);
    const snapshot = await this.references.at(knownAt);
    const frameworks = codes.map((code) => findFramework(snapshot, code));
    const pairs = frameworks.flatMap((from) => frameworks.filter((to) => to !== from).map((to) => [from, to] as const));
    const day = asOf ?? today;
    return { asOf: day, frameworks, views: pairs.map(([from, to]) => viewOf(snapshot, from, to, day, policy)) };
  }
}
