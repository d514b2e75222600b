import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerEquivalence, compileWorld } from '../../src/core/index.js';
import { askOracle } from './oracle/answer.js';
import { inWordsOfOracle } from './oracle/comparable.js';
import { faultsOfChains, faultsOfDocuments, faultsOfWorld, isSound, isSoundAndWhole } from './worlds/soundness.js';
import type { Answerer } from './worlds/soundness.js';
import { completeWorlds, largestOverlapWorlds, partialWorlds } from './worlds/truthful-world.js';
import type { TruthfulWorld } from './worlds/truthful-world.js';

const TIME_LIMIT_MS = 120_000;

const core: Answerer = (data) => {
  const world = compileWorld(data);
  return (question) => inWordsOfOracle(answerEquivalence(world, question));
};

const oracle: Answerer = (world) => (question) => askOracle(world, question);

/** All that section 7 claims for documents that state every pair. */
const faultsOf = (answerer: Answerer, truthful: TruthfulWorld): string[] => [
  ...faultsOfDocuments(answerer, truthful),
  ...faultsOfChains(answerer, truthful, isSoundAndWhole),
  ...faultsOfWorld(answerer, truthful, isSoundAndWhole),
];

describe.each([
  { name: 'the core', answerer: core, worlds: 60 },
  { name: 'the slow oracle', answerer: oracle, worlds: 5 },
])('$name, on worlds whose truth is known', ({ answerer, worlds }) => {
  it('reads complete documents exactly, and keeps the truth in every chain and answer, without a conflict', () => {
    const property = fc.property(completeWorlds, (truthful) => {
      expect(faultsOf(answerer, truthful)).toEqual([]);
    });
    fc.assert(property, { numRuns: worlds });
  }, TIME_LIMIT_MS);

  it('keeps the truth in every chain and answer of documents that state a part of it', () => {
    const property = fc.property(partialWorlds, (truthful) => {
      expect(faultsOfChains(answerer, truthful, isSound)).toEqual([]);
      expect(faultsOfWorld(answerer, truthful, isSound)).toEqual([]);
    });
    fc.assert(property, { numRuns: worlds });
  }, TIME_LIMIT_MS);

  it('is led astray by documents that state the largest overlap alone and claim to be complete', () => {
    const generated = fc.sample(largestOverlapWorlds, { numRuns: 10, seed: 1 });
    expect(generated.filter((truthful) => faultsOf(answerer, truthful).length > 0)).not.toHaveLength(0);
  }, TIME_LIMIT_MS);
});
