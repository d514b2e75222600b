import { describe, expect, it } from 'vitest';
import { columnName, valuesOf } from '../../../src/platform/database/transaction.js';

describe('inserted rows', () => {
  it.each([['recordKey', 'record_key'], ['sha256', 'sha256'], ['millionthsMin', 'millionths_min']])('has %s in column %s', (property, column) => {
    expect(columnName(property)).toBe(column);
  });

  it('take the properties named, with null for one that is not there', () => {
    expect(valuesOf({ b: 2, a: false, c: 3 }, ['a', 'b', 'd'])).toEqual([false, 2, null]);
  });
});
