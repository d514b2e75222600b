import { describe, expect, it } from 'vitest';
import { convertCredits, CreditQuestionError, type CreditQuestion } from '../../../src/core/credit/index.js';
import { aCreditSystem, systemsOf } from './a-credit-system.js';
import { outcomeLines } from './outcome-lines.js';

const systems = systemsOf(aCreditSystem('one'), aCreditSystem('two'));

const fault = (wrong: Partial<CreditQuestion>): Partial<CreditQuestionError> => {
  try {
    convertCredits(systems, { value: '1', from: 'one', to: 'two', on: '2026-11-22', ...wrong });
  } catch (error) {
    if (error instanceof CreditQuestionError) return { fault: error.fault, argument: error.argument, found: error.found };
    throw error;
  }
  return {};
};

describe('credit values', () => {
  it.each(['1e5', '-1', '+1', '1/0', '1/00', 'abc', '', ' ', '1 ', '1.', '.5', '1,5', '0x10', 'Infinity', 'NaN', '1 1/2', "1.(3)", '٣', '9'.repeat(65)])(
    'refuses "%s"',
    (value) => {
      expect(fault({ value })).toEqual({ fault: 'NOT_A_CREDIT_VALUE', argument: 'value', found: value });
    },
  );

  it.each(['3-5', '12 to 30', '3–19', '1/2 - 3/4', '2..4'])('refuses the range "%s": a range of sizes is no value', (value) => {
    expect(fault({ value })).toEqual({ fault: 'RANGE_IS_NO_VALUE', argument: 'value', found: value });
  });

  it.each([
    ['0', '0'],
    ['007', '7'],
    ['0.10', '1/10'],
    ['6/4', '3/2'],
    ['1/01', '1'],
    ['9'.repeat(64), '9'.repeat(64)],
  ])('reads "%s" as %s', (value, exact) => {
    expect(outcomeLines(convertCredits(systems, { value, from: 'one', to: 'two', on: '2026-11-22' }))).toContain(`YEAR ${exact}..${exact}`);
  });

  it('quotes no more of a long text than helps to recognise it', () => {
    expect(() => convertCredits(systems, { value: 'x'.repeat(10_000), from: 'one', to: 'two', on: '2026-11-22' })).toThrow(/^value "x{80}…": expected a decimal/);
  });
});

describe('the other arguments', () => {
  it.each(['2026', '2026-02-30', '2026-13-01', 'today', '22.11.2026', '2026-11-22T00:00:00Z', ''])('refuses the day "%s"', (on) => {
    expect(fault({ on })).toEqual({ fault: 'NOT_A_DAY', argument: 'on', found: on });
  });

  it('names the side whose credit system is unknown', () => {
    expect(fault({ from: 'tow' })).toEqual({ fault: 'UNKNOWN_CREDIT_SYSTEM', argument: 'from', found: 'tow' });
    expect(fault({ to: '__proto__' })).toEqual({ fault: 'UNKNOWN_CREDIT_SYSTEM', argument: 'to', found: '__proto__' });
  });
});
