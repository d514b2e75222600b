import type { DatabaseSchema, Orm } from '../database.js';
import { MIGRATIONS_TABLE } from '../migrations.js';
import type { StatementListener } from '../reader.js';
import { writeLockHeld } from '../retry.js';
import type { Transaction } from '../transaction.js';
import type { Connection } from './connection.js';
import { isLocked } from './locked.js';
import { SharedTransactions } from './shared-transactions.js';
import { SqliteTransaction } from './sqlite-transaction.js';
import { Statements } from './statements.js';

/** The writing connection of this process, with MikroORM over it. */
export class SqliteWriter {
  private readonly statements: Statements;
  private readonly shared: SharedTransactions;

  private constructor(
    readonly connection: Connection,
    readonly orm: Orm,
    private readonly tell: StatementListener,
  ) {
    this.statements = new Statements(connection);
    this.shared = new SharedTransactions(connection, (work) => orm.em.fork().transactional((em) => work(new SqliteTransaction(em, this.statements, this.tell))));
  }

  static async open(connection: Connection, schema: DatabaseSchema, lockPatience: number, tell: StatementListener): Promise<SqliteWriter> {
    const [{ MikroORM }, { ImmediateDialect }] = await Promise.all([import('@mikro-orm/sqlite'), import('./immediate-dialect.js')]);
    const orm = new MikroORM({
      dbName: connection.name,
      driverOptions: new ImmediateDialect(connection, lockPatience),
      entities: [...(await schema.entities())],
      migrations: { tableName: MIGRATIONS_TABLE, migrationsList: [...(await schema.migrations('sqlite'))], snapshot: false, silent: true },
    });
    await orm.connect();
    return new SqliteWriter(connection, orm, tell);
  }

  /** One transaction at a time uses the connection; writes that wait meanwhile share the next. */
  async transact<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    try {
      return await this.shared.run(work);
    } catch (error) {
      throw isLocked(error) ? writeLockHeld(error) : error;
    }
  }

  async close(): Promise<void> {
    await this.orm.close(true);
    if (this.connection.open) this.connection.close();
  }
}
