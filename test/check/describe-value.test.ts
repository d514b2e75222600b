import { describe, expect, it } from 'vitest';
import { WrittenNumber } from '../../src/record/written-number.js';
import { describeValue, valueAt } from '../../src/check/describe-value.js';

describe('a value of a file', () => {
  it.each([
    [null, 'nothing'],
    [new WrittenNumber('4.50'), 'the number 4.50'],
    ['', 'empty text'],
    ['a "b"', 'the text "a \\"b\\""'],
    ['x'.repeat(100), `the text "${'x'.repeat(60)}…"`],
    [[], 'an empty list'],
    [['a'], 'a list'],
    [{}, 'no keys'],
    [{ a: 1, b: 2 }, 'the keys a, b'],
    [true, 'true'],
  ])('%j is in words: %s', (value, words) => {
    expect(describeValue(value)).toBe(words);
  });

  it('is found by its path, and only where the file itself has it', () => {
    const value = { pairs: [{ to: '6' }] };
    expect(valueAt(value, ['pairs', 0, 'to'])).toBe('6');
    expect(valueAt(value, ['pairs', 1, 'to'])).toBeUndefined();
    expect(valueAt(value, ['toString'])).toBeUndefined();
    expect(valueAt(value, [])).toBe(value);
  });
});
