import { SQLITE } from '../dialect.js';
import type { StatementListener } from '../reader.js';
import type { Parameter, Value } from '../sql.js';
import { addValues, columnName, type TableRows, type Transaction } from '../transaction.js';
import type { Statements } from './statements.js';

/** The largest first. */
const SIZES = [64, 8, 1];

/** A transaction on a connection, with its prepared statements. */
export class SqliteTransaction implements Transaction {
  readonly dialect = SQLITE;

  constructor(
    private readonly statements: Statements,
    private readonly tell: StatementListener,
  ) {}

  async all<Row>(sql: string, parameters: readonly Parameter[] = []): Promise<Row[]> {
    this.tell(sql);
    return this.statements.all<Row>(sql, parameters);
  }

  async insert<Row extends object>(table: string, rows: readonly Row[]): Promise<void> {
    const properties = Object.keys(rows[0] ?? {});
    for (let start = 0; start < rows.length; ) {
      const size = sizeFor(rows.length - start);
      const values: Value[] = [];
      for (let place = start; place < start + size; place += 1) addValues(values, rows[place] ?? {}, properties);
      await this.all(insertion(table, properties, size), values);
      start += size;
    }
  }

  async insertAll(tables: readonly TableRows[], meanwhile?: () => Promise<void>): Promise<void> {
    for (const { table, rows } of tables) await this.insert(table, rows);
    await meanwhile?.();
  }
}

/** Rows of one statement where so many are left: few sizes, so that few statements are prepared. */
const sizeFor = (left: number): number => SIZES.find((size) => size <= left) ?? 1;

/** The statements that rows are added by: there are as many as tables, and sizes. */
const insertions = new Map<string, string>();

function insertion(table: string, properties: readonly string[], rows: number): string {
  const name = `${table} ${rows} ${properties.join()}`;
  const known = insertions.get(name);
  if (known !== undefined) return known;
  const text = insertionOf(table, properties, rows);
  insertions.set(name, text);
  return text;
}

function insertionOf(table: string, properties: readonly string[], rows: number): string {
  const row = `(${properties.map(() => '?').join(', ')})`;
  return `insert into ${table} (${properties.map(columnName).join(', ')}) values ${Array.from({ length: rows }, () => row).join(', ')}`;
}
