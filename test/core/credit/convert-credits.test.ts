import { describe, expect, it } from 'vitest';
import { convertCredits, type CreditConversion, type CreditQuestion } from '../../../src/core/credit/index.js';
import { DAY } from './a-credit-system.js';
import { outcomeLines } from './outcome-lines.js';
import { seedCreditSystems } from './seed-credit-systems.js';

const seeds = seedCreditSystems();

const convert = (value: string, from: string, to: string, more: Partial<CreditQuestion> = {}): CreditConversion =>
  convertCredits(seeds, { value, from, to, on: DAY, ...more });

const told = (...question: Parameters<typeof convert>): string[] => outcomeLines(convert(...question));

describe('worked answers', () => {
  it('tells 10 ECTS credits as 20 UK credits by statement of both sides and by year, and as 25 to 30 by hours', () => {
    expect(told('10', 'ects', 'gb-cats')).toEqual([
      'STATED AGREED 20..20',
      'STATED AGREED reversed 20..20',
      'HOURS 25..30',
      'YEAR 20..20',
    ]);
  });

  it('takes 5 ECTS credits for 125 hours in Austria, and for 125 to 150 in general', () => {
    expect(told('5', 'ects', 'nz-nzqcf', { jurisdiction: 'AT' })).toContain('HOURS 25/2..25/2');
    expect(told('5', 'ects', 'nz-nzqcf', { jurisdiction: null })).toContain('HOURS 25/2..15');
    expect(told('5', 'ects', 'nz-nzqcf', { jurisdiction: 'JP' })).toContain('HOURS 25/2..15');
  });

  it('never lets the jurisdiction narrow the hours of the target', () => {
    expect(told('10', 'gb-cats', 'ects', { jurisdiction: 'AT' })).toContain('HOURS 10/3..4');
  });

  it('inverts a range of ratios when it reads it backwards, so that the lower end comes from the upper ratio', () => {
    expect(told('8', 'ucts', 'ects').slice(0, 2)).toEqual(['STATED CONVENTION 12..64/5', 'STATED CONVENTION reversed 12..64/5']);
  });

  it('shows 15 UK credits as 15/2 ECTS credits by agreement beside 5 to 6 by hours', () => {
    expect(told('15', 'gb-cats', 'ects')).toEqual([
      'STATED AGREED 15/2..15/2',
      'STATED AGREED reversed 15/2..15/2',
      'HOURS 5..6',
      'YEAR 15/2..15/2',
    ]);
  });

  it('tells 60 ECTS credits as 30 US semester credits by year, and withholds the ratio that rests on memory', () => {
    expect(told('60', 'ects', 'us-semester-credit')).toEqual(['HOURS 100/3..40', 'YEAR 30..30', 'STATED refused RECALLED']);
    expect(told('60', 'ects', 'us-semester-credit', { admitRecalled: true })[0]).toBe('STATED CONVENTION reversed 30..30');
  });

  it('leaves a ratio out that only the compiler of the record derived', () => {
    expect(told('3', 'us-semester-credit', 'us-quarter-credit')).toContain('STATED refused NOT_STATED');
  });
});

describe('the grounds of a result', () => {
  it('are its weakest mark, every source, and the figures it was worked out from', () => {
    const hours = convert('5', 'ects', 'gb-cats', { jurisdiction: 'EE' }).results.find(({ basis }) => basis === 'HOURS')!;
    expect(hours).toMatchObject({
      provenance: 'secondary',
      sources: [{ system: 'ects', index: 10 }, { system: 'gb-cats', index: 0 }],
      explanation: { kind: 'HOURS', from: { system: 'ects', min: '26', max: '26', jurisdiction: 'EE' }, to: { jurisdiction: null } },
    });
  });
});

describe('a system in itself', () => {
  it('follows the same rules: equal by year, within the spread of the hours, stated by nobody', () => {
    expect(told('10', 'ects', 'ects')).toEqual(['HOURS 25/3..12', 'YEAR 10..10', 'STATED refused NOT_STATED']);
  });

  it('says nothing where there is no national unit', () => {
    expect(told('10', 'au-none', 'au-none')).toEqual(['STATED refused NOT_STATED', 'HOURS refused NO_HOURS', 'YEAR refused NO_FULL_TIME_YEAR']);
  });
});
