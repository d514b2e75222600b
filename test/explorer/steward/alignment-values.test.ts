import { describe, expect, it } from 'vitest';
import { alignmentOf, fieldOf, keptOf, valuesOf, type StandingAlignment } from '../../../src/explorer/steward/alignment-values.js';

/** Invented, as it stands. */
const STANDING: StandingAlignment = {
  key: 'fr-cncp--ie-nfq', basis: 'COMPARISON', standing: 'ENDORSED', complete: true, coverage: null, chains: false, validFrom: '2020', validTo: null, notes: null,
  from: { code: 'fr-cncp' }, to: { code: 'ie-nfq' },
  pairs: [{ from: { code: '4+' }, to: { code: '6' }, relation: 'PARTIAL', provenance: 'SECONDARY', pinpoint: 'p. 4' }],
  unmapped: { from: [{ code: '1' }], to: [] },
  sources: [{ title: 'A report', publisher: null, year: 2020, edition: null, pinpoint: 'Table 1', url: null, provenance: 'READ', via: null }, { title: 'Another', publisher: null, year: null, edition: null, pinpoint: null, url: null, provenance: 'SECONDARY', via: { title: 'A study', url: null } }],
  history: [{ version: 3 }],
};

describe('the form for an alignment', () => {
  it('gives back what it was filled from: what a pair rests on, and further documents, too', () => {
    const { key: _key, history: _history, ...said } = STANDING;
    expect(alignmentOf(valuesOf(STANDING), keptOf(STANDING))).toEqual({
      ...said, from: 'fr-cncp', to: 'ie-nfq', supersedes: null, unmapped: { from: ['1'], to: [] },
      pairs: [{ from: '4+', to: '6', relation: 'PARTIAL', provenance: 'SECONDARY', pinpoint: 'p. 4' }],
    });
  });

  it.each([
    [['input', 'alignment', 'pairs', '0'], 'ALIGNMENT_PINPOINT', 'source.pinpoint'],
    [['input', 'alignment', 'sources', '0', 'title'], undefined, 'source.title'],
    [['input', 'alignment', 'pairs', '0', 'from'], undefined, 'pairs'],
    [['input', 'alignment', 'validFrom'], undefined, 'validFrom'],
    [['input', 'key'], undefined, 'key'],
    [['input'], undefined, null],
  ])('a mistake at %j by rule %s is corrected at %s', (path, rule, field) => {
    expect(fieldOf(path, rule)).toBe(field);
  });
});
