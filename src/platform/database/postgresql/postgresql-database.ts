import type { Pool } from 'pg';
import type { Database, DatabaseOptions, DatabaseSchema, Orm, Settings } from '../database.js';
import { POSTGRESQL } from '../dialect.js';
import { MIGRATIONS_TABLE, migrateTogether, pendingIn } from '../migrations.js';
import { StatementListeners, type StatementListener } from '../reader.js';
import { retryWhileLocked } from '../retry.js';
import type { Transaction } from '../transaction.js';
import { CommitChannel } from './commit-channel.js';
import { openPool } from './pool.js';
import { PostgresqlReader } from './postgresql-reader.js';
import { isLocked, openOrm, transactOn } from './postgresql-writer.js';

const READ_CONNECTIONS = 10;
const READ_TIME_LIMIT = 5_000;
const DEFAULTS: Required<DatabaseOptions> = { heavyTimeLimit: 5_000, heavyLanes: 4, heavyWaiting: 256, lockPatience: 10_000 };

/** One PostgreSQL database: a pool for short reads, one for long reads, and MikroORM's own for writing. */
export class PostgresqlDatabase implements Database {
  readonly dialect = POSTGRESQL;
  readonly reader: PostgresqlReader;
  readonly heavy: PostgresqlReader;
  private readonly listeners = new StatementListeners();
  private readonly options: Required<DatabaseOptions>;
  private readonly pools: readonly Pool[];
  private readonly channel: CommitChannel;
  private opening: Promise<Orm> | null = null;

  constructor(private readonly url: string, private readonly schema: DatabaseSchema, options: DatabaseOptions) {
    this.options = { ...DEFAULTS, ...options };
    const { heavyLanes, heavyWaiting: waiting, heavyTimeLimit } = this.options;
    const short = openPool({ url, connections: READ_CONNECTIONS, timeLimit: READ_TIME_LIMIT });
    const long = openPool({ url, connections: heavyLanes, timeLimit: heavyTimeLimit });
    this.pools = [short, long];
    this.reader = new PostgresqlReader(short, { waiting, timeLimit: READ_TIME_LIMIT }, this.listeners.tell);
    this.heavy = new PostgresqlReader(long, { waiting, timeLimit: heavyTimeLimit }, this.listeners.tell);
    this.channel = new CommitChannel(url);
  }

  orm(): Promise<Orm> {
    return (this.opening ??= openOrm(this.url, this.schema));
  }

  async transact<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    const orm = await this.orm();
    return retryWhileLocked(() => transactOn(orm, work, this.listeners.tell), isLocked, this.options.lockPatience);
  }

  async pendingMigrations(): Promise<string[]> {
    const [found] = await this.reader.all<{ there: boolean }>('select to_regclass(?) is not null as there', [MIGRATIONS_TABLE]);
    return found?.there ? pendingIn(this.reader, this.schema) : [...this.schema.migrationNames];
  }

  migrate(): Promise<string[]> {
    return migrateTogether(() => this.pendingMigrations(), () => this.orm());
  }

  async refreshStatistics(): Promise<void> {
    await (await this.orm()).em.fork().execute('analyze');
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
    await Promise.all(this.pools.map((pool) => pool.end()));
    await (await this.opening)?.close(true);
  }
}
