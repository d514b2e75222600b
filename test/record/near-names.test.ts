import { describe, expect, it } from 'vitest';
import { didYouMean, nearNames } from '../../src/record/near-names.js';

describe('near names', () => {
  it.each([
    ['lable', ['label', 'code', 'ordinal'], ['label']],
    ['8b', ['7', '8', '9', '10'], ['8']],
    ['IE-NFQ', ['ie-nfq', 'eqf'], ['ie-nfq']],
    ['ie-nqf', ['ie-nfq', 'na-nqf', 'eqf', 'me-nqf'], ['ie-nfq', 'me-nqf', 'na-nqf']],
    ['something else', ['label', 'code'], []],
  ])('of %s among %j are %j', (name, known, expected) => {
    expect(nearNames(name, known).sort()).toEqual(expected.sort());
  });

  it('make a sentence, or none', () => {
    expect(didYouMean('lable', ['label'])).toBe('Did you mean "label"?');
    expect(didYouMean('xyz', ['label'])).toBeUndefined();
  });

  it('of a very long name cost no more than of a long one', () => {
    expect(nearNames('x'.repeat(4_000_000), ['label'])).toEqual([]);
  });
});
