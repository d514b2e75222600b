import type { SqlEntityManager } from '@mikro-orm/sql';
import { SQLITE } from '../dialect.js';
import type { StatementListener } from '../reader.js';
import type { Parameter } from '../sql.js';
import { columnName, valuesOf, type Transaction } from '../transaction.js';
import type { Statements } from './statements.js';

const ROWS_AT_ONCE = 32;

/** A transaction that MikroORM has opened, with prepared statements on the same connection. */
export class SqliteTransaction implements Transaction {
  readonly dialect = SQLITE;

  constructor(
    readonly em: SqlEntityManager,
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
      const size = rows.length - start >= ROWS_AT_ONCE ? ROWS_AT_ONCE : 1;
      const batch = rows.slice(start, start + size);
      await this.all(insertion(table, properties, size), batch.flatMap((row) => valuesOf(row, properties)));
      start += size;
    }
  }
}

function insertion(table: string, properties: readonly string[], rows: number): string {
  const row = `(${properties.map(() => '?').join(', ')})`;
  return `insert into ${table} (${properties.map(columnName).join(', ')}) values ${Array.from({ length: rows }, () => row).join(', ')}`;
}
