import { Sql } from './sql.js';

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
}

export const SQLITE: Dialect = {
  name: 'sqlite',
  oneOf: (column, values) => new Sql(`${column} in (select value from json_each(?))`, [JSON.stringify(values)]),
  onePairOf: ([first, second], pairs) =>
    new Sql(`(${first}, ${second}) in (select value ->> 0, value ->> 1 from json_each(?))`, [JSON.stringify(pairs)]),
  listed: (alias, texts) => new Sql(`json_each(?) as ${alias}`, [JSON.stringify(texts)]),
};

export const POSTGRESQL: Dialect = {
  name: 'postgresql',
  oneOf: (column, values) => new Sql(`${column} = any(?)`, [values]),
  onePairOf: ([first, second], pairs) =>
    new Sql(`(${first}, ${second}) in (select * from unnest(?::text[], ?::text[]))`, [pairs.map(([a]) => a), pairs.map(([, b]) => b)]),
  listed: (alias, texts) => new Sql(`unnest(?::text[]) as ${alias}(value)`, [texts]),
};
