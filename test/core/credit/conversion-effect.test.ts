import { describe, expect, it } from 'vitest';
import { conversionEffect } from '../../../src/core/credit/index.js';
import { aCreditSystem, DAY, systemsOf } from './a-credit-system.js';

const [uk, nz, ects] = [aCreditSystem('uk'), aCreditSystem('nz'), aCreditSystem('ects', { notionalHoursPerCredit: { min: '25', max: '30' }, creditsPerFullTimeYear: '60' })];
const before = systemsOf(uk, nz, ects);
const pairs = (changes: ReturnType<typeof conversionEffect>): string[] => changes.map(({ from, to, jurisdiction }) => [from, to, ...(jurisdiction ? [jurisdiction] : [])].join(' '));

describe('the effect of another credit system on conversions', () => {
  it('is none where nothing changes that a conversion rests on', () => {
    expect(conversionEffect(before, before, 'ects', DAY)).toEqual([]);
    expect(conversionEffect(before, systemsOf(uk, nz, { ...ects }), 'ects', DAY)).toEqual([]);
  });

  it('is on every conversion from and to it when its hours change, and on no other', () => {
    const after = systemsOf(uk, nz, { ...ects, notionalHoursPerCredit: { min: '25', max: '25' } });
    expect(pairs(conversionEffect(before, after, 'ects', DAY))).toEqual(['ects uk', 'uk ects', 'ects nz', 'nz ects']);
  });

  it('is on the two directions between two systems when a document states a ratio', () => {
    const after = systemsOf(uk, nz, { ...ects, conversions: [{ to: 'uk', ratio: '2', basis: 'AGREED', source: 0 }] });
    expect(pairs(conversionEffect(before, after, 'ects', DAY))).toEqual(['ects uk', 'uk ects']);
  });

  it('names the country where its own figure alone changes', () => {
    const after = systemsOf(uk, nz, { ...ects, nationalVariants: [{ jurisdiction: 'IE', notionalHoursPerCredit: { min: '20', max: '20' }, source: 0 }] });
    const changes = pairs(conversionEffect(before, after, 'ects', DAY));
    expect(changes).toContain('ects uk IE');
    expect(changes.every((change) => change.endsWith(' IE'))).toBe(true);
  });

  it('is on all conversions of a system that is new', () => {
    expect(pairs(conversionEffect(systemsOf(uk, nz), before, 'ects', DAY))).toEqual(['ects uk', 'uk ects', 'ects nz', 'nz ects']);
  });
});
