import type { Dialect } from './dialect.js';
import type { Parameter, Value } from './sql.js';

/**
 * Writes that are accepted together or not at all. One transaction writes at a time, in this process and in all others:
 * what it reads stays as it is until it ends.
 */
export interface Transaction {
  readonly dialect: Dialect;
  /** The rows of a statement; none for one that only writes. */
  all<Row>(sql: string, parameters?: readonly Parameter[]): Promise<Row[]>;
  /** Adds rows to a table, set by set. All rows have the same properties, named as in the entity: `recordKey` is `record_key`. */
  insert<Row extends object>(table: string, rows: readonly Row[]): Promise<void>;
  /**
   * Adds rows to several tables, in their order: a row may refer to those of a table before. What else the transaction does
   * `meanwhile` finds them there; it is begun, where the database allows that, while they are still on their way.
   */
  insertAll(tables: readonly TableRows[], meanwhile?: () => Promise<void>): Promise<void>;
}

/** Rows for a table, all with the same properties. */
export interface TableRows<Row extends object = object> {
  readonly table: string;
  readonly rows: readonly Row[];
}

/** `recordKey` -> `record_key`. */
export function columnName(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Puts the properties of a row, each a scalar, behind the values of others. */
export function addValues(values: Value[], row: object, properties: readonly string[]): void {
  for (const property of properties) values.push((row as Readonly<Record<string, Value | undefined>>)[property] ?? null);
}
