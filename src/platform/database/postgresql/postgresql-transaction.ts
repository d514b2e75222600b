import type { ClientBase } from 'pg';
import { POSTGRESQL } from '../dialect.js';
import type { StatementListener } from '../reader.js';
import type { Parameter } from '../sql.js';
import { columnName, type TableRows, type Transaction } from '../transaction.js';
import { copyIn, type Copy } from './copy-in.js';
import { copyText } from './copy-text.js';
import { numbered } from './numbered.js';

/** A transaction that is open on a connection. Statements follow one another as they were asked for; after one that failed there is none. */
export class PostgresqlTransaction implements Transaction {
  readonly dialect = POSTGRESQL;
  private last: Promise<unknown> = Promise.resolve();
  private ended = false;

  constructor(
    private readonly client: ClientBase,
    private readonly tell: StatementListener,
  ) {}

  /** Statements are planned anew each time: in the middle of an import, yesterday's plan would read all of a table that was empty. */
  async all<Row>(sql: string, parameters: readonly Parameter[] = []): Promise<Row[]> {
    this.tell(sql);
    const { rows } = await this.next(() => this.client.query(numbered(sql), [...parameters]));
    return rows as Row[];
  }

  insert<Row extends object>(table: string, rows: readonly Row[]): Promise<void> {
    return this.insertAll([{ table, rows }]);
  }

  /**
   * By `COPY`, with all tables in one message: no row is parsed or planned as a statement. Indexes, foreign keys and triggers
   * see the rows all the same.
   */
  async insertAll(tables: readonly TableRows[], meanwhile?: () => Promise<void>): Promise<void> {
    const copies = tables.flatMap(copyOf);
    for (const { sql } of copies) this.tell(sql);
    const copied = copies.length > 0 ? this.next(() => copyIn(this.client, copies)) : this.last;
    await Promise.resolve(); // The turn in which they are sent.
    const ends = await Promise.allSettled([copied, meanwhile?.()]);
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
  }

  /** Takes nothing more, and waits for everything that was asked for; throws where something of it failed. */
  async end(): Promise<void> {
    this.ended = true;
    await this.last;
  }

  private next<Result>(statement: () => Promise<Result>): Promise<Result> {
    if (this.ended) throw new Error('The transaction has ended.');
    const result = this.last.then(statement);
    this.last = result;
    return result;
  }
}

function copyOf({ table, rows }: TableRows): Copy[] {
  const [first] = rows;
  if (!first) return [];
  const properties = Object.keys(first);
  return [{ sql: `copy ${table} (${properties.map(columnName).join(', ')}) from stdin`, rows: copyText(rows, properties) }];
}
