import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Database, DatabaseOptions, DatabaseSchema, Orm, Settings } from '../database.js';
import { SQLITE } from '../dialect.js';
import { MIGRATIONS_TABLE, migrateTogether, pendingIn } from '../migrations.js';
import { StatementListeners, type StatementListener } from '../reader.js';
import type { Transaction } from '../transaction.js';
import { MAIN_CACHE_KILOBYTES, openConnection, pragmasOf, type Connection } from './connection.js';
import { HeavyReader } from './heavy-reader.js';
import { SqliteReader } from './sqlite-reader.js';
import { SqliteWriter } from './sqlite-writer.js';

/** How long the main thread may stand still for a lock, milliseconds. Longer waits are asynchronous. */
const BUSY_TIMEOUT = 5;
const WATCH_INTERVAL = 250;
const DEFAULTS: Required<DatabaseOptions> = {
  heavyTimeLimit: 5_000,
  heavyLanes: Math.min(2, availableParallelism()),
  heavyWaiting: 256,
  lockPatience: 10_000,
  readerCache: MAIN_CACHE_KILOBYTES,
};

/** One SQLite file: a connection that reads, one that writes, and threads for long reads, each opened when first used. */
export class SqliteDatabase implements Database {
  readonly dialect = SQLITE;
  readonly reader: SqliteReader;
  readonly heavy: HeavyReader;
  private readonly listeners = new StatementListeners();
  private readonly options: Required<DatabaseOptions>;
  private readConnection: Connection | null = null;
  private writer: SqliteWriter | null = null;
  private opening: Promise<Orm> | null = null;
  private readonly watches = new Set<NodeJS.Timeout>();

  constructor(private readonly path: string, private readonly schema: DatabaseSchema, options: DatabaseOptions) {
    this.options = { ...DEFAULTS, ...options };
    this.reader = new SqliteReader(() => this.reading(), this.listeners.tell);
    const { heavyLanes: threads, heavyWaiting: waiting, heavyTimeLimit: timeLimit } = this.options;
    this.heavy = new HeavyReader(path, { threads, waiting, timeLimit }, this.listeners.tell);
  }

  /** On a connection of its own, beside the one that writes. */
  orm(): Promise<Orm> {
    return (this.opening ??= import('./open-orm.js').then(({ openOrm }) => openOrm(this.writing(), this.schema, this.options.lockPatience)));
  }

  async transact<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    this.writer ??= new SqliteWriter(this.writing(), this.options.lockPatience, this.listeners.tell);
    return this.writer.transact(work);
  }

  async pendingMigrations(): Promise<string[]> {
    return (await this.hasTables()) ? pendingIn(this.reader, this.schema) : [...this.schema.migrationNames];
  }

  migrate(): Promise<string[]> {
    return migrateTogether(() => this.pendingMigrations(), () => this.orm());
  }

  /** Our statements tell SQLite where to begin; they do not rest on figures about the tables. */
  async refreshStatistics(): Promise<void> {}

  async pragmas(): Promise<Settings> {
    return {
      dialect: 'sqlite',
      connections: { reader: pragmasOf(this.reading()), ...(this.writer && { writer: pragmasOf(this.writer.connection) }) },
    };
  }

  watchCommits(onCommit: () => void): () => void {
    let seen = this.dataVersion();
    const watch = setInterval(() => {
      const now = this.dataVersion();
      if (now !== seen) onCommit();
      seen = now;
    }, WATCH_INTERVAL).unref();
    this.watches.add(watch);
    return () => clearInterval(watch);
  }

  onStatement(listener: StatementListener): () => void {
    return this.listeners.add(listener);
  }

  async close(): Promise<void> {
    for (const watch of this.watches) clearInterval(watch);
    await this.heavy.close();
    this.readConnection?.close();
    this.writer?.close();
    await (await this.opening)?.close(true);
  }

  private reading(): Connection {
    return (this.readConnection ??= openConnection(this.path, { readonly: true, busyTimeout: BUSY_TIMEOUT, cacheKilobytes: this.options.readerCache }));
  }

  private writing(): Connection {
    return openConnection(this.path, { readonly: false, busyTimeout: BUSY_TIMEOUT });
  }

  /** Changes whenever another connection, of this process or another, has committed. */
  private dataVersion(): unknown {
    return this.reading().pragma('data_version', { simple: true });
  }

  private async hasTables(): Promise<boolean> {
    if (!existsSync(this.path)) return false;
    const found = await this.reader.all('select 1 from sqlite_schema where name = ?', [MIGRATIONS_TABLE]);
    return found.length > 0;
  }
}
