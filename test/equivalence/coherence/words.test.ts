import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/core/coherence/index.js';
import { en } from '../../../src/equivalence/coherence/words/en.js';
import { fr } from '../../../src/equivalence/coherence/words/fr.js';

const pair = { from: { framework: 'a', level: '1' }, to: { framework: 'b', level: '2' } };
const review = { alignments: ['a--b'], smallest: true };
const contradictions = { listed: [{ level: pair.from, to: 'b', chains: [{ alignments: ['a--b'], reaches: ['2'] }, { alignments: ['a--c', 'c--b'], reaches: [] }] }], total: 5 };

/** The facts of each kind of finding, invented. */
const FACTS = {
  ORDER_VIOLATION: { crossings: { listed: [[pair, pair]], total: 1 } },
  EQUAL_BESIDE_OTHERS: { pairs: [pair] },
  PARTIAL_WITHOUT_REST: { pairs: [pair, pair] },
  SKIPPED_LEVEL: { framework: 'a', runs: [{ below: '1', skipped: ['2', '3'], above: '4' }] },
  SUPERSEDED_DOCUMENT: { document: 'a--b', supersededBy: ['a--b-2'] },
  FRAMEWORK_REVISED: { framework: 'a', revised: 2020, documents: [{ key: 'a--b', year: 2011 }] },
  ONE_SIDED: { cause: 'UNILATERAL', frameworks: ['a', 'b'] },
  REFERENCE_FRAMEWORKS_LINKED: { frameworks: ['a', 'b'] },
  RECALLED_PAIRS: { recalled: 3, pairs: 8 },
  ROUND_TRIP_LOSS: { trips: { listed: [{ level: pair.from, at: pair.to, back: [] }], total: 2 }, review },
  CONFLICTING_CHAINS: { contradictions, review },
  GAP_CONTRADICTED: { contradictions, review: { ...review, smallest: false } },
  INCONSISTENT_CHAIN: { contradictions, review },
  RELATIONS_DISAGREE: { contradictions, review },
} satisfies Record<Finding['kind'], unknown>;

/** The cast: each kind stands beside the facts of that kind. */
const FINDINGS = Object.entries({ ...FACTS, ONE_SIDED_TOO: null }).flatMap(([kind, facts]) => (facts === null ? [{ kind: 'ONE_SIDED', facts: { cause: 'SILENT', frameworks: ['a', 'b'] } }] : [{ kind, facts }])) as unknown as Finding[];

describe.each([['English', en], ['French', fr]])('the words of findings in %s', (_, words) => {
  it.each(FINDINGS.map((finding) => [finding.kind, finding] as const))('tell %s in whole sentences without a hole', (_kind, finding) => {
    const told = words(finding);
    expect(told).toMatch(/^[A-ZÀÉ\da].*\.$/s);
    expect(told).not.toMatch(/undefined|null|NaN|\[object| {2}|\.\./);
  });
});

it('leaves no English sentence in French', () => {
  expect(FINDINGS.filter((finding) => en(finding) === fr(finding))).toEqual([]);
});
