import type { Statement } from 'better-sqlite3';
import { LRUCache } from 'lru-cache';
import type { Parameter } from '../sql.js';
import type { Connection } from './connection.js';

const KEPT_STATEMENTS = 256;

/** The prepared statements of one connection; the least recently used go first. */
export class Statements {
  private readonly prepared = new LRUCache<string, Statement<unknown[]>>({ max: KEPT_STATEMENTS });

  constructor(private readonly connection: Connection) {}

  all<Row>(sql: string, parameters: readonly Parameter[]): Row[] {
    const statement = this.prepare(sql);
    const bound = parameters.map(bindable);
    if (statement.reader) return statement.all(bound) as Row[];
    statement.run(bound);
    return [];
  }

  private prepare(sql: string): Statement<unknown[]> {
    let statement = this.prepared.get(sql);
    if (!statement) this.prepared.set(sql, (statement = this.connection.prepare<unknown[]>(sql)));
    return statement;
  }
}

/** SQLite has no booleans, and its binding refuses them. */
export function bindable(value: Parameter | undefined): unknown {
  return typeof value === 'boolean' ? Number(value) : (value ?? null);
}
