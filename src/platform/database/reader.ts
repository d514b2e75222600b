import type { Parameter } from './sql.js';

/** Public reads: prepared statements, rows as the database gives them, nothing made into entities. */
export interface Reader {
  /** The rows of a statement in which each `?` stands for a parameter. */
  all<Row>(sql: string, parameters?: readonly Parameter[]): Promise<Row[]>;
}

/** Called with the text of each statement, in the caller's own asynchronous context. */
export type StatementListener = (sql: string) => void;

/** Whoever wants to know which statements are run: tests that count them, a log of slow ones. */
export class StatementListeners {
  private readonly listeners = new Set<StatementListener>();

  readonly tell: StatementListener = (sql) => {
    for (const listener of this.listeners) listener(sql);
  };

  /** Listens until the returned function is called. */
  add(listener: StatementListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
