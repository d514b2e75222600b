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
  /**
   * How often each number occurs in a column of texts such as `3 17 240`: rows of `number` and `occurrences`.
   * `from` begins with `from`. On SQLite for the `heavy` reader alone.
   */
  tallied(column: string, from: Sql): Sql;
}

export const SQLITE: Dialect = {
  name: 'sqlite',
  oneOf: (column, values) => new Sql(`${column} in (select value from json_each(?))`, [JSON.stringify(values)]),
  onePairOf: ([first, second], pairs) =>
    new Sql(`(${first}, ${second}) in (select value ->> 0, value ->> 1 from json_each(?))`, [JSON.stringify(pairs)]),
  listed: (alias, texts) => new Sql(`json_each(?) as ${alias}`, [JSON.stringify(texts)]),
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
  tallied: (column, from) => sql`
    select word::int as number, count(*)::int as occurrences
    from (select unnest(string_to_array(${new Sql(column)}, ' ')) as word ${from}) as words group by word`,
};
