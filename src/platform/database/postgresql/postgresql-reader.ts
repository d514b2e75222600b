import type { Pool } from 'pg';
import { DatabaseBusy, StatementTimeout } from '../errors.js';
import type { Reader, StatementListener } from '../reader.js';
import type { Parameter } from '../sql.js';
import { numbered } from './numbered.js';

/** Each named statement stays prepared in every connection; texts beyond these are prepared each time. */
const NAMED_STATEMENTS = 256;
const QUERY_CANCELED = '57014';

interface Statement {
  readonly text: string;
  readonly name?: string;
}

/** Reads through a pool, with statements that stay prepared. */
export class PostgresqlReader implements Reader {
  private readonly statements = new Map<string, Statement>();

  constructor(
    private readonly pool: Pool,
    private readonly limits: { readonly waiting: number; readonly timeLimit: number },
    private readonly tell: StatementListener,
  ) {}

  async all<Row>(sql: string, parameters: readonly Parameter[] = []): Promise<Row[]> {
    this.tell(sql);
    if (this.pool.waitingCount >= this.limits.waiting) {
      throw new DatabaseBusy(`${this.pool.waitingCount} reads are waiting for a connection already. Try again in a moment.`);
    }
    try {
      const { rows } = await this.pool.query({ ...this.statement(sql), values: parameters.map(storable) });
      return rows as Row[];
    } catch (error) {
      throw isTimeout(error) ? new StatementTimeout(this.limits.timeLimit) : error;
    }
  }

  private statement(sql: string): Statement {
    const known = this.statements.get(sql);
    if (known) return known;
    if (this.statements.size >= NAMED_STATEMENTS) return { text: numbered(sql) };
    const statement = { text: numbered(sql), name: `read-${this.statements.size + 1}` };
    this.statements.set(sql, statement);
    return statement;
  }
}

/** PostgreSQL has no text with the character 0; what holds one equals nothing that is stored, and so does what we make of it. */
function storable(parameter: Parameter): Parameter {
  if (typeof parameter === 'string') return parameter.replaceAll('\0', '\uFFFD');
  return Array.isArray(parameter) ? parameter.map((value: string | number) => storable(value) as string | number) : parameter;
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === QUERY_CANCELED;
}
