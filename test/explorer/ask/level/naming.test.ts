import { describe, expect, it } from 'vitest';
import { headline, relationText } from '../../../../src/explorer/ask/level/naming.js';
import { CATALOGUE } from '../../../../src/explorer/words/catalogue.js';
import { Words } from '../../../../src/explorer/words/words.js';

const english = new Words('en', CATALOGUE['en']!);

describe('what is known between two levels', () => {
  it.each([
    [['SAME'], 'the two are the same, as far as best fit can tell'],
    [['WITHIN', 'OVERLAPS'], 'it lies within that level, which is wider or the two share a part, and each has a part of its own'],
    [['SAME', 'WITHIN', 'COVERS', 'OVERLAPS'], 'the two share a part; how much is left open'],
    [['SAME', 'WITHIN', 'COVERS', 'OVERLAPS', 'APART'], 'how the two relate is left open'],
  ] as const)('%j: %s', (relations, told) => expect(relationText(relations, english)).toBe(told));
});

describe('the answer in one sentence', () => {
  const asked = { level: '5', from: 'NFQ (Ireland)', to: 'AQF (Australia)' };
  const named = (codes: readonly string[], verdict: 'RANGE' | 'CONFLICTING') => ({
    __typename: 'Equivalence' as const, verdict, hops: 2, asOf: '2026-11-22', force: null, provenance: null, reversed: false, relationsDisagree: false, explanation: '', explanationLanguage: 'en', partsAt: [],
    levels: codes.map((code, place) => ({ relations: ['COVERS' as const], certain: true, level: { code, ordinal: place + 1 } })),
  });

  it('names every level', () => {
    expect(headline(named(['3', '4'], 'RANGE'), asked, english)).toBe('Level 5 of NFQ (Ireland), seen from AQF (Australia), is levels 3 and 4');
  });

  it('makes no winner of a conflict', () => {
    expect(headline(named(['3', '4'], 'CONFLICTING'), asked, english)).toBe('Level 5 of NFQ (Ireland), seen from AQF (Australia): the documents conflict, between 3 and 4');
  });

  it.each(['NO_COUNTERPART_AGREED', 'NOT_IN_FORCE', 'NOT_ENDORSED', 'OUTSIDE_SCOPE', 'NOT_COMPARED'] as const)('says which no it is: %s', (reason) => {
    const no = { __typename: 'NoEquivalence' as const, reason, asOf: '2026-11-22', heldFrom: null, heldUntil: null, explanation: '', explanationLanguage: 'en', wouldSettle: '' };
    const told = headline(no, asked, english);
    expect(told).toContain('AQF (Australia)');
    expect(told).not.toBe(headline({ ...no, reason: reason === 'NOT_COMPARED' ? 'NOT_ENDORSED' : 'NOT_COMPARED' }, asked, english));
  });
});
