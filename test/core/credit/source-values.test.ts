import { Fraction } from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { convertCredits, sourceValuesFor, type SourceValues } from '../../../src/core/credit/index.js';
import { aCreditSystem, systemsOf } from './a-credit-system.js';
import { seedCreditSystems } from './seed-credit-systems.js';

const ON = '2026-11-22';
const seeds = seedCreditSystems();

const line = ({ system, basis, min, max }: SourceValues): string => `${system} ${basis} ${min?.exact ?? 'open'}..${max?.exact ?? 'open'}`;

describe('sourceValuesFor', () => {
  it('turns a range of UK credits into ranges of every system that can be told in them, on the preferred basis', () => {
    const lines = sourceValuesFor(seeds, { target: 'gb-cats', min: '10', max: '20', on: ON }).map(line);
    expect(lines).toContain('ects STATED 5..10');
    expect(lines).toContain('gb-cats SAME 10..20');
    expect(lines).toContain('nz-nzqcf YEAR 10..20');
    expect(lines).toContain('in-ncrf YEAR 10/3..20/3');
    expect(lines).toContain('my-mqf HOURS 5/2..5');
    expect(lines.some((text) => /^(au-none|lv-kp|clar) /.test(text))).toBe(false);
  });

  it('widens the range by the spread of a ratio, so that whatever may fall within is found', () => {
    expect(sourceValuesFor(seeds, { target: 'ects', min: '12', max: '16', on: ON }).map(line)).toContain('ucts STATED 15/2..32/3');
  });

  it('leaves an end open that the search leaves open', () => {
    expect(sourceValuesFor(seeds, { target: 'gb-cats', min: null, max: '20', on: ON }).map(line)).toContain('ects STATED open..10');
  });

  it('holds, of each system, exactly the values whose conversion meets the range', () => {
    const [min, max] = ['7/3', '41/2'] as const;
    for (const target of ['ects', 'gb-cats', 'us-semester-credit', 'ucts']) {
      for (const { system, basis, ...values } of sourceValuesFor(seeds, { target, min, max, on: ON })) {
        if (basis === 'SAME') continue;
        const meets = (value: Fraction): boolean =>
          convertCredits(seeds, { value: value.toFraction(), from: system, to: target, on: ON }).results.some(
            (result) => result.basis === basis && new Fraction(result.max.exact).gte(min) && new Fraction(result.min.exact).lte(max),
          );
        const [low, high] = [new Fraction(values.min!.exact), new Fraction(values.max!.exact)];
        expect([system, target, meets(low), meets(high)]).toEqual([system, target, true, true]);
        expect([system, target, meets(low.mul('0.999')), meets(high.mul('1.001'))]).toEqual([system, target, false, false]);
      }
    }
  });

  it('finds the records of the target itself even when nothing may be converted into it', () => {
    const ended = systemsOf(aCreditSystem('old', { status: 'SUPERSEDED' }), aCreditSystem('new'));
    expect(sourceValuesFor(ended, { target: 'old', min: '1', max: '2', on: ON }).map(line)).toEqual(['old SAME 1..2']);
  });

  it('refuses a range that is upside down', () => {
    expect(() => sourceValuesFor(seeds, { target: 'ects', min: '5', max: '4', on: ON })).toThrow('max "4": expected at least the minimum, which is "5"');
  });
});
