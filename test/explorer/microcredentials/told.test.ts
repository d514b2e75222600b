import { describe, expect, it } from 'vitest';
import { amount, duration, range } from '../../../src/explorer/microcredentials/told.js';
import { english } from '../../../src/explorer/words/en/index.js';
import { french } from '../../../src/explorer/words/fr/index.js';
import { Words } from '../../../src/explorer/words/words.js';

const inEnglish = new Words('en', english);
const inFrench = new Words('fr', french);

describe('what a record says in figures and codes', () => {
  it('writes a decimal with all its places, as the language does', () => {
    expect([amount(inEnglish, '16.666667'), amount(inFrench, '12.5')]).toEqual(['16.666667', '12,5']);
  });

  it.each([['10', '14', '10 to 14'], ['10', '10', '10'], ['10', null, '10'], [null, null, null]])('tells %s and %s as %s', (min, max, told) => {
    expect(range(inEnglish, min, max)).toBe(told);
  });

  it.each([['2024', '2024'], ['2024-05', 'mai 2024'], ['2024-05-01', '1er mai 2024']])('tells %s with no more precision than it has', (iso, told) => {
    expect(inFrench.day(iso)).toBe(told);
  });

  it.each([['P6W', '6 weeks'], ['P1Y6M', '1 year and 6 months'], ['PT36H', 'PT36H'], ['P', 'P']])('tells the duration %s as %s', (iso, told) => {
    expect(duration(inEnglish, iso)).toBe(told);
  });
});
