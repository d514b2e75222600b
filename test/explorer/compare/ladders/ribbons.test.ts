import { describe, expect, it } from 'vitest';
import { bandsOf } from '../../../../src/explorer/compare/ladders/bands.js';
import { outline, ribbonsOf } from '../../../../src/explorer/compare/ladders/ribbons.js';
import { linkKind, type Told, type ToldLevel } from '../../../../src/explorer/compare/ladders/told.js';

const named = (code: string, ...relations: ToldLevel['relations']): ToldLevel => ({ level: { code }, relations, certain: !relations.includes('APART') });

const told = (from: string, ...levels: ToldLevel[]): Told => ({
  __typename: 'Equivalence', from: { code: from }, verdict: 'RANGE', hops: 1, force: 'COMPARISON', provenance: 'READ', reversed: false, relationsDisagree: false, levels,
});

const rungs = (levels: number) => new Map(bandsOf(levels, { top: 0, bottom: 120 }).map((band, place) => [String(place + 1), band]));

describe('a ribbon between two levels', () => {
  it('takes the whole of both where they are the same', () => {
    expect(ribbonsOf([told('1', named('1', 'SAME'))], rungs(2), rungs(3))).toMatchObject([{ kind: 'SAME', near: { top: 62, bottom: 118 }, far: { top: 82, bottom: 118 } }]);
  });

  it('takes a part of the wider level, in order where several lie in it', () => {
    const ribbons = ribbonsOf([told('1', named('1', 'WITHIN')), told('2', named('1', 'WITHIN'))], rungs(4), rungs(2));
    expect(ribbons.map(({ near, far }) => [near.bottom - near.top, far])).toEqual([[26, { top: 92, bottom: 118 }], [26, { top: 62, bottom: 88 }]]);
  });

  it('is a line where how they relate is not known, and is marked where they may share nothing', () => {
    const [somehow, perhaps] = ribbonsOf([told('1', named('1', 'SAME', 'WITHIN'), named('2', 'SAME', 'APART'))], rungs(2), rungs(2));
    expect([somehow?.kind, perhaps?.kind]).toEqual(['SHARES', 'MAYBE']);
    expect(somehow?.near.top).toBe(somehow?.near.bottom);
    expect(outline(somehow!, 0, 10)).toMatch(/^M0 [\d.]+C[\d. ]+$/);
  });

  it('is not drawn for a level that no ladder has, or where nothing is told', () => {
    const none: Told = { __typename: 'NoEquivalence', from: { code: '1' }, reason: 'NOT_COMPARED', heldFrom: null, heldUntil: null };
    expect(ribbonsOf([none, told('1', named('99', 'SAME'))], rungs(2), rungs(2))).toEqual([]);
  });

  it.each([[['OVERLAPS'], 'OVERLAPS'], [['COVERS'], 'COVERS'], [['APART'], 'MAYBE'], [['SAME', 'WITHIN', 'COVERS', 'OVERLAPS', 'APART'], 'MAYBE']] as const)('shows %j as %s', (relations, kind) => {
    expect(linkKind(named('1', ...relations))).toBe(kind);
  });
});
