import { describe, expect, it } from 'vitest';
import { aDocument, aFramework, findingsOf, ofKind } from './a-world.js';

const adopted = { basis: 'COMPARISON', symmetric: true } as const;
const a = aFramework('a', 2);
const b = aFramework('b', 2);
const c = aFramework('c', 2);
const d = aFramework('d', 2);

const opposed = (from: string, to: string) => [
  aDocument(from, to, '1-1 2-2', adopted),
  aDocument(from, to, '1-2 2-1', { ...adopted, key: `${from}--${to}-again` }),
];

describe('contradictions', () => {
  it('are found in checks too, where the direct document decides and a longer way names other levels', () => {
    const direct = aDocument('a', 'c', '1-1 2-2', adopted);
    const around = [aDocument('a', 'b', '1-1 2-2', adopted), aDocument('b', 'c', '1-2 2-1', adopted)];
    const [conflict, ...others] = ofKind('CONFLICTING_CHAINS', findingsOf([a, b, c], [direct, ...around]));
    expect(others).toEqual([]);
    // Each of the six levels, seen from the two other frameworks.
    expect(conflict).toMatchObject({ severity: 'ERROR', touches: 12, facts: { review: { smallest: true } } });
    expect(conflict!.alignments).toEqual(['a--b', 'a--c', 'b--c']);
  });

  it('blame no document that both chains share', () => {
    const documents = [
      aDocument('a', 'b', '1-1 2-2', adopted),
      aDocument('b', 'd', '1-1 2-2', { ...adopted, key: 'one' }),
      aDocument('b', 'd', '1-2 2-1', { ...adopted, key: 'other', basis: 'EXPERT' }),
    ];
    const [conflict] = ofKind('CONFLICTING_CHAINS', findingsOf([a, b, d], documents));
    expect(conflict!.alignments).toEqual(['other', 'one']);
    expect(conflict!.facts.review).toEqual({ alignments: ['other'], smallest: true });
  });

  it('that have no document in common are matters of their own', () => {
    const conflicts = ofKind('CONFLICTING_CHAINS', findingsOf([a, b, c, d], [...opposed('a', 'b'), ...opposed('c', 'd')]));
    expect(conflicts.map(({ alignments, touches }) => [...alignments, touches])).toEqual([
      ['a--b', 'a--b-again', 4],
      ['c--d', 'c--d-again', 4],
    ]);
  });

  it('hold together three chains of which each two agree and all do not', () => {
    const near = aFramework('near', 1);
    const far = aFramework('far', 3);
    const documents = ['1-1 1-2', '1-2 1-3', '1-1 1-3'].map((pairs, i) =>
      aDocument('near', 'far', pairs, { ...adopted, key: `doc-${i + 1}`, complete: false }),
    );
    const [conflict] = ofKind('CONFLICTING_CHAINS', findingsOf([near, far], documents));
    expect(conflict).toMatchObject({ touches: 1, alignments: ['doc-1', 'doc-2', 'doc-3'], facts: { contradictions: { total: 1 } } });
  });

  it('are told of a chain that leaves no relation possible, once, however it is lengthened', () => {
    const documents = [
      aDocument('a', 'b', '1-1 2-2', adopted),
      aDocument('b', 'c', '1=1 2=1', { ...adopted, unmapped: { from: [], to: ['2'] } }),
      aDocument('c', 'd', '1-1 2-2', adopted),
    ];
    const [inconsistent, ...others] = ofKind('INCONSISTENT_CHAIN', findingsOf([a, b, c, d], documents));
    expect(others).toEqual([]);
    expect(inconsistent).toMatchObject({
      severity: 'WARNING',
      // Levels 1 and 2 of a, seen from c and from d beyond it, and level 1 of c and of d, seen from a.
      touches: 6,
      alignments: ['a--b', 'b--c'],
      facts: {
        contradictions: {
          total: 1,
          listed: [{ level: { framework: 'a', level: '1' }, to: 'c', chains: [{ alignments: ['a--b', 'b--c'], reaches: [] }] }],
        },
      },
    });
  });

  it('are only noticed where the chains name the same level and differ in what it is to the other', () => {
    const wide = aFramework('wide', 1);
    const documents = [
      aDocument('a', 'wide', '1-1', { ...adopted, key: 'equal', unmapped: { from: ['2'], to: [] } }),
      aDocument('a', 'wide', '1-1 2-1', { ...adopted, key: 'within' }),
    ];
    const [disagreement] = ofKind('RELATIONS_DISAGREE', findingsOf([a, wide], documents));
    expect(disagreement).toMatchObject({ severity: 'NOTICE', alignments: ['equal', 'within'] });
  });
});
