import type { DatabaseSchema, Orm } from '../database.js';
import { MIGRATIONS_TABLE } from '../migrations.js';
import type { StatementListener } from '../reader.js';
import type { Transaction } from '../transaction.js';
import type { Connection } from './connection.js';
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

  static async open(connection: Connection, schema: DatabaseSchema, tell: StatementListener): Promise<SqliteWriter> {
    const [{ MikroORM }, { ImmediateDialect }] = await Promise.all([import('@mikro-orm/sqlite'), import('./immediate-dialect.js')]);
    const orm = new MikroORM({
      dbName: connection.name,
      driverOptions: new ImmediateDialect(connection),
      entities: [...(await schema.entities())],
      migrations: { tableName: MIGRATIONS_TABLE, migrationsList: [...(await schema.migrations('sqlite'))], snapshot: false, silent: true },
    });
    await orm.connect();
    return new SqliteWriter(connection, orm, tell);
  }

  /** MikroORM lets one transaction at a time use the connection; the others queue. */
  transact<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    return this.orm.em.fork().transactional((em) => work(new SqliteTransaction(em, this.statements, this.tell)));
  }

  async close(): Promise<void> {
    await this.orm.close(true);
    if (this.connection.open) this.connection.close();
  }
}
