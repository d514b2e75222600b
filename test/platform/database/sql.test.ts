import { describe, expect, it } from 'vitest';
import { everyOf, joined, someOf, sql } from '../../../src/platform/database/sql.js';

describe('pieces of SQL', () => {
  it('make a parameter of every value, and never a part of the text', () => {
    const { text, parameters } = sql`select 1 where a = ${"'; drop table ledger"} and b = ${2} and c = ${true} and d = ${null}`;
    expect(text).toBe('select 1 where a = ? and b = ? and c = ? and d = ?');
    expect(parameters).toEqual(["'; drop table ledger", 2, true, null]);
  });

  it('are set in as they stand, with their parameters in order', () => {
    const piece = sql`b in (${1}, ${2})`;
    expect(sql`a = ${0} and ${piece} and c = ${3}`).toEqual(sql`a = ${0} and b in (${1}, ${2}) and c = ${3}`);
  });

  it('are joined with their parameters', () => {
    expect(joined([sql`a = ${1}`, sql`b = ${2}`], ' union ')).toEqual(sql`a = ${1} union b = ${2}`);
  });

  it('hold all together, or any of them', () => {
    expect(everyOf([sql`a or ${1}`, sql`b`])).toEqual(sql`(a or ${1}) and (b)`);
    expect(someOf([sql`a and ${1}`, sql`b`])).toEqual(sql`(a and ${1}) or (b)`);
  });

  it('are true where nothing is asked, and false where there is nothing to choose from', () => {
    expect(everyOf([]).text).toBe('true');
    expect(someOf([]).text).toBe('false');
  });
});
