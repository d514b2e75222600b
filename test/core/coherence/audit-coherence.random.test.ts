/** What the audit says of random worlds, beside what the answers of these worlds say by themselves. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTRADICTION_KINDS, auditCoherence, type ContradictionKind } from '../../../src/core/coherence/index.js';
import { answersFrom, compileWorld, type Answer, type World } from '../../../src/core/index.js';
import { randomWorlds } from '../worlds/random-world.js';

const ON = '2015-06-01';

const audit = (world: World) => auditCoherence(world, { on: ON, frameworks: new Map() });

const allAnswers = (world: World): Answer[] =>
  [...world.frameworks.values()].flatMap(({ levels }) => levels.flatMap((level) => answersFrom(world, level, ON)));

/** The contradictions that an answer shows in its verdict and its checks. */
function contradictionsShown(answer: Answer): ContradictionKind[] {
  const checks = answer.chains.map(({ agreement }) => agreement);
  const contradicted = answer.kind === 'LEVELS' ? 'CONFLICTING_CHAINS' : 'GAP_CONTRADICTED';
  return [
    ...(checks.includes('CONTRADICTS') ? ([contradicted] as const) : []),
    ...(answer.kind === 'LEVELS' && answer.verdict === 'CONFLICTING' ? (['CONFLICTING_CHAINS'] as const) : []),
    ...(answer.kind === 'LEVELS' && answer.relationsDisagree ? (['RELATIONS_DISAGREE'] as const) : []),
    ...(checks.includes('INCONSISTENT') ? (['INCONSISTENT_CHAIN'] as const) : []),
  ];
}

describe('the audit of a random world', () => {
  it('finds each kind of contradiction exactly where some answer shows it', () => {
    const met = new Set<ContradictionKind>();
    fc.assert(
      fc.property(randomWorlds, (data) => {
        const world = compileWorld(data);
        const shown = new Set(allAnswers(world).flatMap(contradictionsShown));
        const found = new Set(audit(world).map(({ kind }) => kind));
        for (const kind of CONTRADICTION_KINDS) {
          expect([kind, found.has(kind)]).toEqual([kind, shown.has(kind)]);
          if (shown.has(kind)) met.add(kind);
        }
      }),
      { numRuns: 400, seed: 20_261_122 },
    );
    expect([...met].sort()).toEqual([...CONTRADICTION_KINDS].sort());
  });

  it('can pass between threads, and is the same each time', () => {
    fc.assert(
      fc.property(randomWorlds, (data) => {
        const findings = audit(compileWorld(data));
        expect(structuredClone(findings)).toEqual(findings);
        expect(audit(compileWorld(data))).toEqual(findings);
      }),
      { numRuns: 100 },
    );
  });

  it('names, of each matter, documents whose review meets every contradiction in it', () => {
    fc.assert(
      fc.property(randomWorlds, (data) => {
        for (const finding of audit(compileWorld(data))) {
          if (!('contradictions' in finding.facts)) continue;
          const { contradictions, review } = finding.facts;
          expect(finding.alignments.slice(0, review.alignments.length)).toEqual(review.alignments);
          for (const { chains } of contradictions.listed) {
            expect(chains.some(({ alignments }) => alignments.some((key) => review.alignments.includes(key)))).toBe(true);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
