import { describe, expect, it } from 'vitest';
import { aDocument, aFramework, aReferenceFramework, findingsOf, ofKind } from './a-world.js';

const eqf = aReferenceFramework('eqf', 4);
const cycles = aReferenceFramework('cycles', ['first', 'second']);

describe('round trips', () => {
  it('lose a level that one of two ways back does not know, and name the document that was read one way only', () => {
    const split = aFramework('split', ['1', '2', '3', '4.1', '4.2']);
    const plain = aFramework('plain', 4);
    const documents = [
      aDocument('split', 'eqf', '1-1 2-2 3-3 4.1-4 4.2-4'),
      aDocument('plain', 'eqf', '1-1 2-2 3-3 4-4'),
      aDocument('split', 'cycles', '3-first 4.1-second', { complete: false }),
      aDocument('plain', 'cycles', '3-first 4-second', { unmapped: { from: ['1', '2'], to: [] } }),
    ];
    expect(ofKind('ROUND_TRIP_LOSS', findingsOf([split, plain, eqf, cycles], documents))).toMatchObject([
      {
        severity: 'WARNING',
        levels: [{ framework: 'split', level: '4.2' }],
        touches: 1,
        facts: {
          trips: { total: 1, listed: [{ level: { framework: 'split', level: '4.2' }, at: { framework: 'plain', level: '4' }, back: ['4.1'] }] },
          review: { alignments: ['plain--cycles'], smallest: true },
        },
      },
    ]);
  });

  it('may widen: what comes back beside the level itself is no loss', () => {
    const documents = [aDocument('nfq', 'nz', '7-7 8-7', { basis: 'COMPARISON', symmetric: true, complete: false })];
    expect(findingsOf([aFramework('nfq', 10), aFramework('nz', 10)], documents)).toEqual([]);
  });

  it('lose a level whose counterpart says that it has none', () => {
    const both = { basis: 'COMPARISON', symmetric: true } as const;
    const frameworks = ['a', 'b', 'c'].map((code) => aFramework(code, 2));
    const documents = [
      aDocument('a', 'c', '1-1', { ...both, complete: false, unmapped: { from: [], to: ['2'] } }),
      aDocument('a', 'b', '1-1 2-2', both),
      aDocument('b', 'c', '1-1 2-2', both),
    ];
    const [loss] = ofKind('ROUND_TRIP_LOSS', findingsOf(frameworks, documents));
    expect(loss!.facts.trips.listed).toContainEqual({ level: { framework: 'a', level: '2' }, at: { framework: 'c', level: '2' }, back: [] });
  });
});
