import { describe, expect, it } from 'vitest';
import { copyText } from '../../../src/platform/database/postgresql/copy-text.js';

describe('rows for COPY', () => {
  it('are lines of values in the order of the properties, whatever that of the row', () => {
    expect(copyText([{ code: 1, value: 'a' }, { value: 'b', code: 2 }], ['code', 'value'])).toBe('1\ta\n2\tb\n');
  });

  it('have truth values and numbers as PostgreSQL reads them, and null for what is null or not there', () => {
    expect(copyText([{ a: true, b: -1.5, c: null }], ['a', 'b', 'c', 'd'])).toBe('true\t-1.5\t\\N\t\\N\n');
  });

  it.each([['a\tb', 'a\\tb'], ['a\nb\r', 'a\\nb\\r'], ['\\N', '\\\\N'], ['\\.', '\\\\.'], ['', '']])('write the text %j as %j', (value, written) => {
    expect(copyText([{ value }], ['value'])).toBe(`${written}\n`);
  });
});
