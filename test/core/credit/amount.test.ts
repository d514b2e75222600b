import { Fraction } from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { readExact, toAmount } from '../../../src/core/credit/amount.js';

describe('toAmount', () => {
  it.each([
    ['20', { exact: '20', decimal: '20', rounded: false }],
    ['25/2', { exact: '25/2', decimal: '12.5', rounded: false }],
    ['50/4', { exact: '25/2', decimal: '12.5', rounded: false }],
    ['0', { exact: '0', decimal: '0', rounded: false }],
    ['1/3', { exact: '1/3', decimal: '0.333333', rounded: true }],
    ['2/3', { exact: '2/3', decimal: '0.666667', rounded: true }],
    ['25/3', { exact: '25/3', decimal: '8.333333', rounded: true }],
    ['2999999999/3000000000', { exact: '2999999999/3000000000', decimal: '1.000000', rounded: true }],
    ['1/128', { exact: '1/128', decimal: '0.0078125', rounded: false }],
    ['0.123456789', { exact: '123456789/1000000000', decimal: '0.123456789', rounded: false }],
    ['123456789012345678901234567890', { exact: '123456789012345678901234567890', decimal: '123456789012345678901234567890', rounded: false }],
  ])('writes %s exactly, and marks a decimal that it had to round', (text, amount) => {
    expect(toAmount(new Fraction(text))).toEqual(amount);
  });
});

describe('readExact', () => {
  it('reads decimals, fractions and whole numbers without loss', () => {
    expect(['26.67', '136/3', 25].map((number) => readExact(number).toFraction())).toEqual(['2667/100', '136/3', '25']);
  });

  it.each(['', '-1', '1e5', '1/0', 'ten', ' 1', '1.', '.5', '1/2/3', 0.1 + 0.2 - 0.3])('refuses %s as a broken promise of the loader', (number) => {
    expect(() => readExact(number)).toThrow('Broken promise');
  });
});
