import type { DatabaseSchema, Orm } from '../database.js';
import { MIGRATIONS_TABLE } from '../migrations.js';
import type { StatementListener } from '../reader.js';
import { writeLockHeld } from '../retry.js';
import type { Transaction } from '../transaction.js';
import type { Connection } from './connection.js';
import { isLocked } from './locked.js';
import { SqliteTransaction } from './sqlite-transaction.js';
import { Statements } from './statements.js';

/** The writing connection of this process, with MikroORM over it. */
export class SqliteWriter {
  private readonly statements: Statements;

  private constructor(
    readonly connection: Connection,
    readonly orm: Orm,
    private readonly tell: StatementListener,
  ) {
    this.statements = new Statements(connection);
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

  /** MikroORM lets one transaction at a time use the connection; the others queue. */
  async transact<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    try {
      return await this.orm.em.fork().transactional((em) => work(new SqliteTransaction(em, this.statements, this.tell)));
    } catch (error) {
      throw isLocked(error) ? writeLockHeld(error) : error;
    }
  }

  async close(): Promise<void> {
    await this.orm.close(true);
    if (this.connection.open) this.connection.close();
  }
}
