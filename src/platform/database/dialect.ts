import { sql, Sql } from './sql.js';

export type DialectName = 'sqlite' | 'postgresql';

/** What the two databases write differently. A list is one parameter, so a statement's text does not depend on its length. */
export interface Dialect {
  readonly name: DialectName;
  /** Whether a column holds one of the values. */
  oneOf(column: string, values: readonly (string | number)[]): Sql;
  /** Whether two columns together hold one of the pairs. */
  onePairOf(columns: readonly [string, string], pairs: readonly (readonly [string, string])[]): Sql;
  /** The texts as rows of a table in the `from` clause, with one column `value`. */
  listed(alias: string, texts: readonly string[]): Sql;
  /** Pairs of numbers as rows of a table in the `from` clause, with the columns `first` and `second`. */
  pairs(alias: string, pairs: readonly (readonly [number, number])[]): Sql;
  /** The words of a text column as rows of a table in the `from` clause, with one column `value`. No word holds a quote. */
  words(alias: string, column: string): Sql;
  /**
   * How often each number occurs in a column of texts such as `3 17 240`: rows of `number` and `occurrences`.
   * `from` begins with `from`. On SQLite for the `heavy` reader alone.
   */
  tallied(column: string, from: Sql): Sql;
  /** A table that is read through one of its indexes. PostgreSQL sees by itself which; SQLite guesses without figures, and may read all of another. */
  through(table: string, index: string): Sql;
  /** A text column as it is to be ordered: byte by byte, whatever the language of the database. */
  byBytes(column: string): string;
  /** A text column as it stands in a condition, or an order, for which rows are not to be looked up in an index. */
  unindexed(column: string): string;
}

export const SQLITE: Dialect = {
  name: 'sqlite',
  oneOf: (column, values) => new Sql(`${column} in (select value from json_each(?))`, [JSON.stringify(values)]),
  onePairOf: ([first, second], pairs) =>
    new Sql(`(${first}, ${second}) in (select value ->> 0, value ->> 1 from json_each(?))`, [JSON.stringify(pairs)]),
  listed: (alias, texts) => new Sql(`json_each(?) as ${alias}`, [JSON.stringify(texts)]),
  pairs: (alias, pairs) =>
    new Sql(`(select value ->> 0 as first, value ->> 1 as second from json_each(?)) as ${alias}`, [JSON.stringify(pairs)]),
  words: (alias, column) => new Sql(`json_each('["' || replace(${column}, ' ', '","') || '"]') as ${alias}`),
  through: (table, index) => new Sql(`${table} indexed by ${index}`),
  byBytes: (column) => column,
  unindexed: (column) => `+${column}`,
  tallied: (column, from) => sql`
    select cast(each.key as integer) as number, each.value as occurrences
    from (select tally(${new Sql(column)}) as counts ${from}) as whole, json_each(whole.counts) as each`,
};

export const POSTGRESQL: Dialect = {
  name: 'postgresql',
  oneOf: (column, values) => new Sql(`${column} = any(?)`, [values]),
  onePairOf: ([first, second], pairs) =>
    new Sql(`(${first}, ${second}) in (select * from unnest(?::text[], ?::text[]))`, [pairs.map(([a]) => a), pairs.map(([, b]) => b)]),
  listed: (alias, texts) => new Sql(`unnest(?::text[]) as ${alias}(value)`, [texts]),
  pairs: (alias, pairs) => new Sql(`unnest(?::int[], ?::int[]) as ${alias}(first, second)`, [pairs.map(([a]) => a), pairs.map(([, b]) => b)]),
  words: (alias, column) => new Sql(`unnest(string_to_array(${column}, ' ')) as ${alias}(value)`),
  through: (table) => new Sql(table),
  byBytes: (column) => `${column} collate "C"`,
  unindexed: (column) => `(${column} || '')`,
  tallied: (column, from) => sql`
    select word::int as number, count(*)::int as occurrences
    from (select unnest(string_to_array(${new Sql(column)}, ' ')) as word ${from}) as words group by word`,
};
