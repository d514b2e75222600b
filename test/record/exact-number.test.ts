import { describe, expect, it } from 'vitest';
import { exactNumber, isOrdered, positiveNumber } from '../../src/record/exact-number.js';
import { WrittenNumber } from '../../src/record/written-number.js';

describe('an exact number', () => {
  it.each(['0', '5', '7.50', '26.67', '136/3', '123456789012345'])('keeps %s as it is written', (text) => {
    expect(exactNumber().parse(text)).toBe(text);
    expect(exactNumber().parse(new WrittenNumber(text))).toBe(text);
  });

  it('never passes through a float', () => {
    expect(exactNumber().parse(new WrittenNumber('0.100000000001'))).toBe('0.100000000001');
  });

  it.each(['', '-1', '+1', '1e3', '.5', '5.', '007', '1/0', '1/2/3', '2.5/3', '0x1f', '.inf', 'NaN', '1,5', ' 1', null, true])(
    'is not %j',
    (text) => {
      expect(exactNumber().safeParse(text).success).toBe(false);
    },
  );

  it.each(['0', '0.0', '0/7'])('above nothing is not %s', (text) => {
    expect(positiveNumber().safeParse(text).success).toBe(false);
    expect(exactNumber().safeParse(text).success).toBe(true);
  });

  it.each([
    ['136/3', '45.34', true],
    ['45.34', '136/3', false],
    ['1/3', '1/3', true],
    ['0.333333333333', '1/3', true],
    ['9', '10', true],
  ])('%s is at most %s: %s, compared exactly', (low, high, expected) => {
    expect(isOrdered(low, high)).toBe(expected);
  });
});
