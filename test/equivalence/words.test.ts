import { describe, expect, it } from 'vitest';
import { RELATIONS, REASONS, type Agreement } from '../../src/core/index.js';
import { en } from '../../src/equivalence/words/en.js';
import { fr } from '../../src/equivalence/words/fr.js';
import type { EquivalenceWords, NamedDocument } from '../../src/equivalence/words/words.js';

const document: NamedDocument = { title: 'Report of the two ministries', basis: 'COMPARISON', validFrom: '2016', provenance: 'recalled' };
const question = { level: '8', from: 'NFQ (Ireland)', to: 'AQF (Australia)', asOf: '2026-11-22' };
const CHECKS: Agreement[] = ['CONFIRMS', 'NARROWER', 'WIDER', 'OVERLAPS', 'CONTRADICTS', 'GAP', 'INCONSISTENT'];

const sentencesOf = (words: EquivalenceWords): string[] => [
  words.itself(question),
  words.seenAs({ ...question, levels: [{ code: '7', relations: ['WITHIN'] }] }),
  words.conflicting({ ...question, levels: [{ code: '6', relations: ['SAME'] }, { code: '7', relations: ['SAME'] }] }, [document]),
  ...RELATIONS.map((relation) => words.relation([relation], '7')),
  words.relation(RELATIONS, '7'),
  words.relationsDisagree(),
  words.restsOn([document], 0),
  words.restsOn([document, document], 2),
  words.force('EXPERT', 'recalled'),
  words.reversed(),
  ...CHECKS.map((agreement) => words.checks(new Map([[agreement, 3]]))),
  words.contradictedBy([document]),
  ...REASONS.map((reason) => words.no(reason, question, [document], { from: '2009-01-01', until: null })),
  ...REASONS.map((reason) => words.wouldSettle(reason, question, { nearFrom: ['EQF'], nearTo: [], documents: [document] })),
  ...words.notConferred(),
];

describe.each([
  ['English', en],
  ['French', fr],
])('the words of answers in %s', (_, words) => {
  it('are whole sentences without a hole', () => {
    for (const sentence of sentencesOf(words)) {
      expect(sentence).toMatch(/^[A-ZÀÉ].*\.$/s);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object| {2}|\.\./);
    }
  });

  it('name the document a no rests on', () => {
    for (const reason of ['NO_COUNTERPART_AGREED', 'NOT_IN_FORCE', 'NOT_ENDORSED'] as const) {
      expect(words.no(reason, question, [document], { from: null, until: '2020-12-31' })).toContain(document.title);
    }
  });

  it('say each kind of no differently', () => {
    const told = REASONS.map((reason) => words.no(reason, question, [document], { from: null, until: '2020-12-31' }));
    expect(new Set(told).size).toBe(REASONS.length);
  });
});

describe('the words of answers', () => {
  it('have no English sentence left in French', () => {
    const english = new Set(sentencesOf(en));
    expect(sentencesOf(fr).filter((sentence) => english.has(sentence))).toEqual([]);
  });
});
