import type { Reader, StatementListener } from '../reader.js';
import type { Parameter } from '../sql.js';
import type { Connection } from './connection.js';
import { Statements } from './statements.js';

/** Reads on the calling thread: for statements that touch few rows. The connection is opened with the first of them. */
export class SqliteReader implements Reader {
  private statements: Statements | null = null;

  constructor(private readonly connect: () => Connection, private readonly tell: StatementListener) {}

  async all<Row>(sql: string, parameters: readonly Parameter[] = []): Promise<Row[]> {
    this.tell(sql);
    this.statements ??= new Statements(this.connect());
    return this.statements.all<Row>(sql, parameters);
  }
}
