import type { Pool } from 'pg';
import type { Database, DatabaseOptions, DatabaseSchema, Orm, Settings } from '../database.js';
import { POSTGRESQL } from '../dialect.js';
import { MIGRATIONS_TABLE, migrateTogether, pendingIn } from '../migrations.js';
import { StatementListeners, type StatementListener } from '../reader.js';
import type { Transaction } from '../transaction.js';
import { CommitChannel } from './commit-channel.js';
import { openPool } from './pool.js';
import { PostgresqlReader } from './postgresql-reader.js';
import { PostgresqlWriter } from './postgresql-writer.js';

const READ_CONNECTIONS = 10;
const READ_TIME_LIMIT = 5_000;
/**
 * Short reads touch few rows, and find them by an index. Their plans are kept: one that was made while a table was empty
 * would otherwise read all of it for as long as the database takes to notice how it has grown, which is a minute of an import.
 */
const READ_SETTINGS = { enable_seqscan: 'off' };
const DEFAULTS: Required<Omit<DatabaseOptions, 'readerCache'>> = { heavyTimeLimit: 5_000, heavyLanes: 4, heavyWaiting: 256, lockPatience: 10_000 };

/** One PostgreSQL database: a pool for short reads, one for long reads, and one for writing. */
export class PostgresqlDatabase implements Database {
  readonly dialect = POSTGRESQL;
  readonly reader: PostgresqlReader;
  readonly heavy: PostgresqlReader;
  private readonly listeners = new StatementListeners();
  private readonly writer: PostgresqlWriter;
  private readonly pools: readonly Pool[];
  private readonly channel: CommitChannel;
  private opening: Promise<Orm> | null = null;

  constructor(private readonly url: string, private readonly schema: DatabaseSchema, options: DatabaseOptions) {
    const { heavyLanes, heavyWaiting: waiting, heavyTimeLimit, lockPatience } = { ...DEFAULTS, ...options };
    const short = openPool({ url, connections: READ_CONNECTIONS, timeLimit: READ_TIME_LIMIT, settings: READ_SETTINGS });
    const long = openPool({ url, connections: heavyLanes, timeLimit: heavyTimeLimit });
    this.pools = [short, long];
    this.reader = new PostgresqlReader(short, { waiting, timeLimit: READ_TIME_LIMIT }, this.listeners.tell);
    this.heavy = new PostgresqlReader(long, { waiting, timeLimit: heavyTimeLimit }, this.listeners.tell);
    this.writer = new PostgresqlWriter(url, lockPatience, this.listeners.tell);
    this.channel = new CommitChannel(url);
  }

  orm(): Promise<Orm> {
    return (this.opening ??= import('./open-orm.js').then(({ openOrm }) => openOrm(this.url, this.schema)));
  }

  transact<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    return this.writer.transact(work);
  }

  async pendingMigrations(): Promise<string[]> {
    const [found] = await this.reader.all<{ there: boolean }>('select to_regclass(?) is not null as there', [MIGRATIONS_TABLE]);
    return found?.there ? pendingIn(this.reader, this.schema) : [...this.schema.migrationNames];
  }

  migrate(): Promise<string[]> {
    return migrateTogether(() => this.pendingMigrations(), () => this.orm());
  }

  refreshStatistics(): Promise<void> {
    return this.writer.execute('analyze');
  }

  async pragmas(): Promise<Settings> {
    const [row] = await this.reader.all<{ commit: string; fsync: string; version: string }>(
      `select current_setting('synchronous_commit') as commit, current_setting('fsync') as fsync, current_setting('server_version') as version`,
    );
    return { dialect: 'postgresql', synchronousCommit: row?.commit ?? '', fsync: row?.fsync ?? '', version: row?.version ?? '' };
  }

  watchCommits(onCommit: () => void): () => void {
    return this.channel.listen(onCommit);
  }

  onStatement(listener: StatementListener): () => void {
    return this.listeners.add(listener);
  }

  async close(): Promise<void> {
    await this.channel.close();
    await Promise.all([...this.pools.map((pool) => pool.end()), this.writer.close()]);
    await (await this.opening)?.close(true);
  }
}
