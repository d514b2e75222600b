import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RELATIONS, UNKNOWN, compose, converse, isCertain, relationNames, relationSet } from '../../src/core/relation.js';

const anySet = fc.integer({ min: 0, max: UNKNOWN });
const holds = (set: number, subset: number): boolean => (set & subset) === subset;

describe('relation sets', () => {
  it.each(RELATIONS)('leave %s unchanged when composed with SAME on either side', (relation) => {
    expect(compose(relationSet('SAME'), relationSet(relation))).toBe(relationSet(relation));
    expect(compose(relationSet(relation), relationSet('SAME'))).toBe(relationSet(relation));
  });

  it('keep the converse of the converse', () => {
    fc.assert(fc.property(anySet, (set) => { expect(converse(converse(set))).toBe(set); }));
  });

  it('compose associatively', () => {
    fc.assert(fc.property(anySet, anySet, anySet, (a, b, c) => { expect(compose(compose(a, b), c)).toBe(compose(a, compose(b, c))); }));
  });

  it('turn a composition round as the composition of the converses', () => {
    fc.assert(fc.property(anySet, anySet, (a, b) => { expect(converse(compose(a, b))).toBe(compose(converse(b), converse(a))); }));
  });

  it('lose nothing by knowing less: composition grows with its parts', () => {
    fc.assert(fc.property(anySet, anySet, anySet, (a, b, more) => { expect(holds(compose(a | more, b), compose(a, b))).toBe(true); }));
  });

  it('know nothing after an unknown step, whatever follows it', () => {
    for (const relation of RELATIONS) expect(compose(UNKNOWN, relationSet(relation))).toBe(UNKNOWN);
  });

  it('are impossible after an impossible step', () => {
    fc.assert(fc.property(anySet, (set) => { expect([compose(0, set), compose(set, 0)]).toEqual([0, 0]); }));
  });

  it('hold what is true of three bands of demand, for every pair of bands', () => {
    const band = fc.uniqueArray(fc.integer({ min: 0, max: 4 }), { minLength: 1 });
    fc.assert(
      fc.property(band, band, band, (a, b, c) => { expect(holds(compose(trueRelation(a, b), trueRelation(b, c)), trueRelation(a, c))).toBe(true); }),
      { numRuns: 1000 },
    );
  });

  it('are named in the order of the table', () => {
    expect(relationNames(relationSet('APART', 'WITHIN'))).toEqual(['WITHIN', 'APART']);
  });

  it('are certain unless the levels may be apart', () => {
    expect(isCertain(relationSet('SAME', 'OVERLAPS'))).toBe(true);
    expect(isCertain(relationSet('SAME', 'APART'))).toBe(false);
  });
});

/** The relation that two sets of points really have. */
function trueRelation(a: readonly number[], b: readonly number[]): number {
  const shared = a.filter((point) => b.includes(point)).length;
  if (shared === 0) return relationSet('APART');
  if (shared === a.length) return relationSet(shared === b.length ? 'SAME' : 'WITHIN');
  return relationSet(shared === b.length ? 'COVERS' : 'OVERLAPS');
}
