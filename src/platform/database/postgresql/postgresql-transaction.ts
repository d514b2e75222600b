import type { SqlEntityManager } from '@mikro-orm/sql';
import { CompiledQuery, type Transaction as KyselyTransaction } from 'kysely';
import { POSTGRESQL } from '../dialect.js';
import type { StatementListener } from '../reader.js';
import type { Parameter } from '../sql.js';
import { columnName, type Transaction } from '../transaction.js';
import { numbered } from './numbered.js';

/** A transaction that MikroORM has opened, with statements on the same connection. */
export class PostgresqlTransaction implements Transaction {
  readonly dialect = POSTGRESQL;

  constructor(
    private readonly em: SqlEntityManager,
    private readonly tell: StatementListener,
  ) {}

  async all<Row>(sql: string, parameters: readonly Parameter[] = []): Promise<Row[]> {
    this.tell(sql);
    const transaction = this.em.getTransactionContext<KyselyTransaction<unknown>>();
    if (!transaction) throw new Error('The transaction has ended.');
    const { rows } = await transaction.executeQuery<Row>(CompiledQuery.raw(numbered(sql), [...parameters]));
    return rows;
  }

  /** One parameter holds all rows, so that the statement is the same for any number of them. */
  async insert<Row extends object>(table: string, rows: readonly Row[]): Promise<void> {
    const [first] = rows;
    if (!first) return;
    const columns = Object.keys(first).map(columnName).join(', ');
    const values = JSON.stringify(rows.map(withColumnNames));
    await this.all(`insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, ?)`, [values]);
  }
}

function withColumnNames(row: object): object {
  return Object.fromEntries(Object.entries(row).map(([property, value]) => [columnName(property), value as unknown]));
}
