import fc from 'fast-check';
import { Fraction } from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { convertCredits, type CreditSystems } from '../../../src/core/credit/index.js';
import { DAY, aCreditSystem, systemsOf } from './a-credit-system.js';

describe('laws', () => {
  const size = fc.tuple(fc.integer({ min: 1, max: 9_999 }), fc.integer({ min: 1, max: 99 })).map(([n, d]) => `${n}/${d}`);
  const ascending = fc.tuple(size, size).map((two) => two.sort((a, b) => new Fraction(a).compare(b)) as [string, string]);
  const hours = ascending.map(([min, max]) => ({ min, max }));
  const ratio = (to: string) =>
    ascending.map(([ratioMin, ratioMax]) => ({ to, ratio: null, ratioMin, ratioMax, basis: 'AGREED' as const, source: 0 }));
  const system = (code: string, other: string) =>
    fc
      .record({ notionalHoursPerCredit: hours, creditsPerFullTimeYear: size, conversions: fc.array(ratio(other), { maxLength: 2 }) })
      .map((figures) => aCreditSystem(code, figures));
  const world = fc.tuple(system('one', 'two'), system('two', 'one')).map((two) => systemsOf(...two));

  const ends = (systems: CreditSystems, value: string, from = 'one', to = 'two'): [Fraction, Fraction][] =>
    convertCredits(systems, { value, from, to, on: DAY }).results.map(({ min, max }) => [new Fraction(min.exact), new Fraction(max.exact)]);

  it('scales: k times the credits are k times the result', () => {
    fc.assert(
      fc.property(world, size, size, (systems, value, k) => {
        const scaled = ends(systems, new Fraction(value).mul(k).toFraction());
        const times = ends(systems, value).map(([min, max]) => [min.mul(k), max.mul(k)]);
        expect(scaled.map(String)).toEqual(times.map(String));
      }),
    );
  });

  it('keeps order: more credits are more at both ends, and the lower end is never above the upper', () => {
    fc.assert(
      fc.property(world, ascending, (systems, [less, more]) => {
        const [below, above] = [ends(systems, less), ends(systems, more)];
        below.forEach(([min, max], i) => {
          expect(min.lte(max) && min.lte(above[i]![0]) && max.lte(above[i]![1])).toBe(true);
        });
      }),
    );
  });

  it('reverses: the way back of either end holds the value, on the same ground', () => {
    fc.assert(
      fc.property(world, size, (systems, value) => {
        const there = convertCredits(systems, { value, from: 'one', to: 'two', on: DAY }).results;
        for (const { basis, min, max, explanation } of there) {
          const back = (end: string) =>
            convertCredits(systems, { value: end, from: 'two', to: 'one', on: DAY }).results.find(
              (result) => result.basis === basis && (basis !== 'STATED' || JSON.stringify(result.explanation) === JSON.stringify(explanation)),
            )!;
          expect(new Fraction(back(min.exact).max.exact).equals(value)).toBe(true);
          expect(new Fraction(back(max.exact).min.exact).equals(value)).toBe(true);
        }
      }),
    );
  });
});
