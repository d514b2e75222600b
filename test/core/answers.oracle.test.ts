import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerEquivalence, answersFrom, compileWorld } from '../../src/core/index.js';
import type { Answer, World } from '../../src/core/index.js';
import { askOracle } from './oracle/answer.js';
import { inWordsOfOracle } from './oracle/comparable.js';
import type { OracleAnswer } from './oracle/report.js';
import type { OraclePolicy, OracleQuestion, OracleWorld } from './oracle/world.js';
import { dayDrafts, dayIn } from './worlds/random-date.js';
import { everyQuestion, randomPolicies } from './worlds/random-question.js';
import { randomWorlds } from './worlds/random-world.js';

const WORLDS = 250;
const DAYS_ASKED = { minLength: 2, maxLength: 2 };

const inquests = fc.tuple(randomWorlds, fc.array(fc.tuple(dayDrafts, randomPolicies), DAYS_ASKED));

/** What an answer is, in one word. */
const kindOf = (answer: OracleAnswer): string => (answer.kind === 'LEVELS' ? answer.verdict : answer.reason);

/** A fast answer that is worth comparing in every part of it, except how a chain got lost in its own contradictions. */
function compareAll(data: OracleWorld, on: string, policy: OraclePolicy): void {
  const world = compileWorld(data);
  for (const question of everyQuestion(data, on, policy)) {
    const expected = askOracle(data, question);
    expect({ question, answer: inWordsOfOracle(answerEquivalence(world, question)) }).toEqual({ question, answer: expected });
  }
}

describe('an answer of the core', () => {
  it('is the answer of the slow oracle, in every world, to every question, on every day and under every policy', () => {
    fc.assert(
      fc.property(inquests, ([data, occasions]) => {
        for (const [day, policy] of occasions) compareAll(data, dayIn(data, day), policy);
      }),
      { numRuns: WORLDS },
    );
  });
});
