import { describe, expect, it } from 'vitest';
import { addValues, columnName } from '../../../src/platform/database/transaction.js';

describe('inserted rows', () => {
  it.each([['recordKey', 'record_key'], ['sha256', 'sha256'], ['millionthsMin', 'millionths_min']])('has %s in column %s', (property, column) => {
    expect(columnName(property)).toBe(column);
  });

  it('take the properties named, with null for one that is not there', () => {
    const values: (number | boolean | null)[] = [1];
    addValues(values, { b: 2, a: false, c: 3 }, ['a', 'b', 'd']);
    expect(values).toEqual([1, false, 2, null]);
  });
});
