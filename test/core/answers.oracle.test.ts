import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerEquivalence, answersFrom, compileWorld } from '../../src/core/index.js';
import type { World } from '../../src/core/index.js';
import { askOracle } from './oracle/answer.js';
import { inWordsOfOracle } from './oracle/comparable.js';
import type { OracleAnswer } from './oracle/report.js';
import type { OracleQuestion, OracleWorld } from './oracle/world.js';
import { dayDrafts, dayIn } from './worlds/random-date.js';
import { everyQuestion, randomPolicies } from './worlds/random-question.js';
import { randomWorlds } from './worlds/random-world.js';
import { readSeeds } from './worlds/read-seeds.js';

const WORLDS = 100;
const SEED_QUESTIONS = 40;
const TIME_LIMIT_MS = 120_000;

/** A world, and two occasions on which it is asked every question: a day, and a policy. */
const inquests = fc
  .tuple(randomWorlds, fc.array(fc.tuple(dayDrafts, randomPolicies), { minLength: 2, maxLength: 2 }))
  .map(([data, occasions]) => ({ data, occasions: occasions.map(([day, policy]) => ({ on: dayIn(data, day), policy })) }));

/** The questions that the core and the oracle answer differently, with both answers. */
function differences(data: OracleWorld, world: World, questions: readonly OracleQuestion[]) {
  const answers = questions.map((question) => ({
    question, answer: inWordsOfOracle(answerEquivalence(world, question)), expected: askOracle(data, question),
  }));
  return answers.filter(({ answer, expected }) => !isDeepStrictEqual(answer, expected));
}

/** The words of an answer: its verdict or its reason, and how its checks agree. */
const wordsOf = (answer: OracleAnswer): string[] => [
  answer.kind === 'LEVELS' ? answer.verdict : answer.reason,
  ...(answer.kind === 'LEVELS' && answer.relationsDisagree ? ['relationsDisagree'] : []),
  ...answer.chains.map(({ agreement }) => agreement ?? 'deciding'),
];

/** The frameworks that a document speaks of; the others have nothing to be asked about. */
const withDocuments = ({ frameworks, alignments }: OracleWorld): OracleWorld => ({
  frameworks: frameworks.filter(({ code }) => alignments.some(({ from, to }) => from === code || to === code)),
  alignments,
});

describe('an answer of the core', () => {
  it('is that of the slow oracle, in random worlds, to every question, on any day and under any policy', () => {
    const property = fc.property(inquests, ({ data, occasions }) => {
      const questions = occasions.flatMap(({ on, policy }) => everyQuestion(data, on, policy));
      expect(differences(data, compileWorld(data), questions)).toEqual([]);
    });
    fc.assert(property, { numRuns: WORLDS });
  }, TIME_LIMIT_MS);

  it('is that of the slow oracle, in the seed data, on any day and under any policy', () => {
    const data = readSeeds();
    const world = compileWorld(data);
    const questions = everyQuestion(withDocuments(data), '2026-11-22', {});
    const property = fc.property(fc.constantFrom(...questions), dayDrafts, randomPolicies, (drafted, day, policy) => {
      expect(differences(data, world, [{ ...drafted, on: dayIn(data, day), policy }])).toEqual([]);
    });
    fc.assert(property, { numRuns: SEED_QUESTIONS });
  }, TIME_LIMIT_MS);

  it('is the same when a level is seen from all frameworks at once', () => {
    const property = fc.property(inquests, ({ data, occasions }) => {
      const world = compileWorld(data);
      for (const { on, policy } of occasions) {
        const apart = everyQuestion(data, on, policy).map((question) => answerEquivalence(world, question));
        const levels = [...world.frameworks.values()].flatMap((framework) => framework.levels);
        const together = levels.flatMap((level) => answersFrom(world, level, on, policy));
        expect(together.map(inWordsOfOracle)).toEqual(apart.map(inWordsOfOracle));
      }
    });
    fc.assert(property, { numRuns: 40 });
  });

  it('is of every kind, in the random worlds of these tests', () => {
    const answers = fc.sample(inquests, { numRuns: WORLDS, seed: 1 }).flatMap(({ data, occasions }) => {
      const world = compileWorld(data);
      const questions = occasions.flatMap(({ on, policy }) => everyQuestion(data, on, policy));
      return questions.map((question) => inWordsOfOracle(answerEquivalence(world, question)));
    });
    expect(new Set(answers.flatMap(wordsOf))).toEqual(new Set([
      'SINGLE', 'RANGE', 'CONFLICTING', 'relationsDisagree',
      'NO_COUNTERPART_AGREED', 'NOT_IN_FORCE', 'NOT_ENDORSED', 'OUTSIDE_SCOPE', 'NOT_COMPARED',
      'deciding', 'CONFIRMS', 'NARROWER', 'WIDER', 'OVERLAPS', 'CONTRADICTS', 'GAP', 'INCONSISTENT',
    ]));
  });
});
