import type { ComplexityEstimator } from 'graphql-query-complexity';

/** Points of finding the answer to one question, whatever is then asked of it. */
export const QUESTION = 8;

/** Points of the answers to so many questions. */
export function questionsCost(questions: number): ComplexityEstimator {
  return ({ childComplexity }) => 1 + questions * (QUESTION + childComplexity);
}

/** Points of a field that answers every question of its argument `questions`. */
export const askedQuestionsCost: ComplexityEstimator = (asked) => {
  const questions: unknown = asked.args['questions'];
  return Number(questionsCost(Array.isArray(questions) ? questions.length : 1)(asked));
};

/** Points of looking at every level from every framework on a day: a second of another thread's time. */
export const STUDY = 2_000;
