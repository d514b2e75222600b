import { setImmediate as nextTurn } from 'node:timers/promises';
import { GraphQLError } from 'graphql';
import { HIGHEST_MAX_HOPS, TooManyRoutes, answerEquivalence, timelineOf, type Answer, type Policy, type TimelineSpan } from '../core/index.js';
import { userError } from '../platform/graphql/user-error.js';
import { findFramework, findLevel } from '../framework/find-framework.js';
import type { Framework, Level } from '../framework/framework.type.js';
import type { LevelRef } from '../framework/level-ref.input.js';
import type { EquivalencePolicy, EquivalenceQuestion } from './equivalence.input.js';
import { Equivalence, NoEquivalence, type EquivalenceAnswer } from './equivalence.type.js';
import type { ReferenceSnapshot } from './reference-snapshot.js';
import { say } from './words/refusals.js';

/** The policy as the core takes it: null says the same as leaving out. */
export function policyOf(snapshot: ReferenceSnapshot, policy?: EquivalencePolicy | null): Policy {
  const maxHops = policy?.maxHops ?? undefined;
  if (maxHops !== undefined && (maxHops < 1 || maxHops > HIGHEST_MAX_HOPS)) {
    throw userError('BAD_USER_INPUT', say((words) => words.maxHops(HIGHEST_MAX_HOPS, maxHops)));
  }
  return {
    maxHops,
    bases: policy?.bases ?? undefined,
    provenance: policy?.provenance ?? undefined,
    reversed: policy?.reversed ?? undefined,
    ...(policy?.through && { through: findFramework(snapshot, policy.through).code }),
  };
}

/** Turns the core's refusal of a world too dense for the bound into an error of the API. */
export function bounded<Result>(search: () => Result): Result {
  try {
    return search();
  } catch (error) {
    if (error instanceof TooManyRoutes) throw userError('BAD_USER_INPUT', say((words) => words.tooManyChains(error)));
    throw error;
  }
}

export const shown = (answer: Answer, snapshot: ReferenceSnapshot, asOf: string): EquivalenceAnswer =>
  answer.kind === 'LEVELS' ? new Equivalence(answer, snapshot, asOf) : new NoEquivalence(answer, snapshot, asOf);

/** The level seen from the framework on a day, by the documents of one snapshot. */
export function seenFrom(snapshot: ReferenceSnapshot, level: Level, to: Framework, on: string, policy: Policy = {}): EquivalenceAnswer {
  const question = { from: { framework: level.framework.code, level: level.code }, to: to.code, on, policy };
  return shown(bounded(() => answerEquivalence(snapshot.world, question)), snapshot, on);
}

/** The answer to a question asked by codes; unknown codes are errors that name near ones. */
export function ask(snapshot: ReferenceSnapshot, question: EquivalenceQuestion, today: string): EquivalenceAnswer {
  const level = findLevel(snapshot, question.from);
  const to = findFramework(snapshot, question.to);
  return seenFrom(snapshot, level, to, question.asOf ?? today, policyOf(snapshot, question.policy));
}

function askOrExplain(snapshot: ReferenceSnapshot, question: EquivalenceQuestion, today: string): EquivalenceAnswer | GraphQLError {
  try {
    return ask(snapshot, question, today);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

/** How long questions are answered in one go before others get their turn, milliseconds. */
const TURN = 20;

/** The same for many questions: one that cannot be asked is an error in its place, and the others are answered. */
export async function askAll(snapshot: ReferenceSnapshot, questions: readonly EquivalenceQuestion[], today: string): Promise<(EquivalenceAnswer | GraphQLError)[]> {
  const answers: (EquivalenceAnswer | GraphQLError)[] = [];
  let turn = performance.now();
  for (const question of questions) {
    answers.push(askOrExplain(snapshot, question, today));
    if (performance.now() - turn < TURN) continue;
    await nextTurn();
    turn = performance.now();
  }
  return answers;
}

/** The days on which the answer changes. */
export function timeline(snapshot: ReferenceSnapshot, from: LevelRef, to: string, policy?: EquivalencePolicy | null): TimelineSpan[] {
  const level = findLevel(snapshot, from);
  const framework = findFramework(snapshot, to);
  const coreLevel = snapshot.world.frameworks.get(from.framework)!.levelByCode.get(level.code)!;
  const coreFramework = snapshot.world.frameworks.get(framework.code)!;
  return bounded(() => timelineOf(snapshot.world, coreLevel, coreFramework, policyOf(snapshot, policy)));
}
