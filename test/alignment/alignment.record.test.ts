import { describe, expect, it } from 'vitest';
import { alignmentRecord, pairProvenance } from '../../src/alignment/alignment.record.js';

const least = { from: 'ie-nfq', to: 'eqf', basis: 'REFERENCING', symmetric: false, standing: 'ENDORSED', complete: true, pairs: [], sources: [] };

describe('the record of an alignment', () => {
  it('is completed with what is usual', () => {
    expect(alignmentRecord.parse({ ...least, unmapped: null })).toEqual({
      ...least,
      chains: true,
      supersedes: null,
      validFrom: null,
      validTo: null,
      notes: null,
      unmapped: { from: [], to: [] },
    });
  });

  it.each(['basis', 'symmetric', 'standing', 'complete', 'pairs'])('never guesses %s, on which every conclusion rests', (key) => {
    const { [key as keyof typeof least]: _, ...rest } = least;
    expect(alignmentRecord.safeParse(rest).success).toBe(false);
  });
});

describe('the mark of a pair', () => {
  const source = { title: 'A report', provenance: 'read' };
  const pairs = [
    { from: '1', to: '1', relation: 'BEST_FIT' },
    { from: '2', to: '2', relation: 'BEST_FIT', provenance: 'recalled' },
  ];
  const record = alignmentRecord.parse({ ...least, pairs, sources: [source, { ...source, provenance: 'secondary' }] });

  it('is its own, or else that of the first source of its document', () => {
    expect(record.pairs.map((pair) => pairProvenance(record, pair))).toEqual(['read', 'recalled']);
  });
});
