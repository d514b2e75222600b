import { describe, expect, it } from 'vitest';
import { counterpartsOf, isOver, type ListedFramework } from '../../../../src/explorer/frameworks/list/counterparts.js';

type Document = ListedFramework['alignments'][number];

// Invented documents.
const document = (from: string, to: string, more: Partial<Document> = {}): Document => ({
  basis: 'REFERENCING', standing: 'ENDORSED', provenance: 'READ', validFrom: '2010', validTo: null, from: { code: from, acronym: from.toUpperCase() }, to: { code: to, acronym: to.toUpperCase() }, ...more,
});

const framework = (alignments: Document[]): ListedFramework => ({
  code: 'a', acronym: 'A', scope: 'NATIONAL', status: 'IN_FORCE', provenance: 'READ', jurisdictions: ['IE'], localisedName: { text: 'A', language: 'en' }, alignments,
});

describe('the counterparts of a framework', () => {
  it('are each named once, whichever way the document goes, by acronym', () => {
    const found = counterpartsOf(framework([document('a', 'c'), document('b', 'a'), document('a', 'b')]), '2026-11-22');
    expect(found.map(({ code }) => code)).toEqual(['b', 'c']);
  });

  it('stand for the document in force rather than an ended or a disowned one, and for the newer of two', () => {
    const documents = [
      document('a', 'b', { validTo: '2020', basis: 'EXPERT' }), document('a', 'b', { standing: 'NOT_ENDORSED', basis: 'UNILATERAL' }),
      document('a', 'b', { validFrom: '2012', basis: 'COMPARISON' }), document('a', 'b', { validFrom: '2009', basis: 'REFERENCING' }),
    ];
    expect(counterpartsOf(framework(documents), '2026-11-22')).toMatchObject([{ code: 'b', basis: 'COMPARISON' }]);
  });
});

describe('a partial date', () => {
  it.each([['2020', '2020-12-31', false], ['2020', '2021-01-01', true], ['2020-06', '2020-06-30', false], ['2020-06', '2020-07-01', true], [null, '2020-01-01', false]])('%s is over on %s: %s', (validTo, day, over) => {
    expect(isOver(validTo, day)).toBe(over);
  });
});
