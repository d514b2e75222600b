import type { EntitySchema } from '@mikro-orm/core';
import type { MigrationObject, SqlEntityManager, SqlMikroORM } from '@mikro-orm/sql';
import type { Dialect, DialectName } from './dialect.js';
import type { Reader, StatementListener } from './reader.js';
import type { Pragmas } from './sqlite/connection.js';
import type { Transaction } from './transaction.js';

/** Where the records are: a SQLite file, or a PostgreSQL server. */
export type DatabaseLocation = { readonly sqlitePath: string } | { readonly postgresUrl: string };

/** The tables that the registry needs. Entities and migrations are loaded only when something is to be migrated. */
export interface DatabaseSchema {
  /** Names of all migrations, oldest first; the same for both databases. */
  readonly migrationNames: readonly string[];
  entities(): Promise<readonly EntitySchema[]>;
  migrations(dialect: DialectName): Promise<readonly MigrationObject[]>;
}

export interface DatabaseOptions {
  /** Longest run of a statement of the `heavy` reader, milliseconds. */
  readonly heavyTimeLimit?: number;
  /** Threads (SQLite) or connections (PostgreSQL) of the `heavy` reader. */
  readonly heavyLanes?: number;
  /** Statements that may wait for the `heavy` reader before more are refused. */
  readonly heavyWaiting?: number;
  /** How long a write is tried again while another process holds the lock, milliseconds. */
  readonly lockPatience?: number;
  /** Pages that the `reader` of a SQLite file keeps in memory, kilobytes; PostgreSQL keeps its own. */
  readonly readerCache?: number;
}

export type Orm = SqlMikroORM & { readonly em: SqlEntityManager };

/** How the open connections are set, each as the database tells it. */
export type Settings =
  | { readonly dialect: 'sqlite'; readonly connections: Readonly<Record<string, Pragmas>> }
  | { readonly dialect: 'postgresql'; readonly synchronousCommit: string; readonly fsync: string; readonly version: string };

export interface Database {
  readonly dialect: Dialect;
  /** For statements that touch few rows. */
  readonly reader: Reader;
  /** For searches, counts and other statements that may touch many rows: they hold nobody else up, and have a time limit. */
  readonly heavy: Reader;
  /** MikroORM, for migrations, opened with the first call. */
  orm(): Promise<Orm>;
  /** Runs the work in one transaction, tried again while another process writes. */
  transact<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>;
  /** Names of the migrations that this database has not had yet. */
  pendingMigrations(): Promise<string[]>;
  /** Runs them, all or none. */
  migrate(): Promise<string[]>;
  /** Tells the planner how the tables are filled now: after a large load, where the database does not see to it soon enough by itself. */
  refreshStatistics(): Promise<void>;
  /** The settings that durability rests on, read back from the open connections. */
  pragmas(): Promise<Settings>;
  /** Calls back soon after any process has committed something, until the returned function is called. */
  watchCommits(onCommit: () => void): () => void;
  /** Listens to the text of every statement, until the returned function is called. */
  onStatement(listener: StatementListener): () => void;
  close(): Promise<void>;
}

/** Opens a database without changing it. Only the driver of the database that is asked for is loaded. */
export async function openDatabase(location: DatabaseLocation, schema: DatabaseSchema, options: DatabaseOptions = {}): Promise<Database> {
  if ('sqlitePath' in location) {
    const { SqliteDatabase } = await import('./sqlite/sqlite-database.js');
    return new SqliteDatabase(location.sqlitePath, schema, options);
  }
  const { PostgresqlDatabase } = await import('./postgresql/postgresql-database.js');
  return new PostgresqlDatabase(location.postgresUrl, schema, options);
}
