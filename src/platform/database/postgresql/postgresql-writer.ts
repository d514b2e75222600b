import type { Pool } from 'pg';
import type { StatementListener } from '../reader.js';
import { retryWhileLocked } from '../retry.js';
import type { Transaction } from '../transaction.js';
import { COMMIT_CHANNEL } from './commit-channel.js';
import { ignoreLostConnection, openPool } from './pool.js';
import { PostgresqlTransaction } from './postgresql-transaction.js';

/** Any number of our own, the same in every process: who holds it may write. */
const WRITE_LOCK = 0x6f_71_66; // "oqf"
const LOCK_WAIT = '2s';
const LOCK_NOT_AVAILABLE = '55P03';
const CONNECTIONS = 4;

/** Writes are queued by a lock of the database, so that revisions have no gaps; whoever watches hears of the commit. */
const BEGIN = `begin; select pg_advisory_xact_lock(${WRITE_LOCK})`;
const COMMIT = `notify ${COMMIT_CHANNEL}; commit`;

/** The writing connections of this process. MikroORM is not asked: it knows no `COPY`, and would have to be loaded with the first write. */
export class PostgresqlWriter {
  private readonly pool: Pool;

  constructor(url: string, private readonly lockPatience: number, private readonly tell: StatementListener) {
    this.pool = openPool({ url, connections: CONNECTIONS, settings: { lock_timeout: LOCK_WAIT } });
  }

  transact<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    return retryWhileLocked(() => this.transactOnce(work), isLocked, this.lockPatience);
  }

  /** A statement outside of any transaction. */
  async execute(sql: string): Promise<void> {
    await this.pool.query(sql);
  }

  close(): Promise<void> {
    return this.pool.end();
  }

  private async transactOnce<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    const client = await this.pool.connect();
    client.on('error', ignoreLostConnection);
    const transaction = new PostgresqlTransaction(client, this.tell);
    let fit = false;
    try {
      await client.query(BEGIN);
      const result = await work(transaction);
      await transaction.end();
      await client.query(COMMIT);
      fit = true;
      return result;
    } catch (error) {
      // What is under way ends first: nothing may follow the rollback.
      fit = await transaction.end().catch(() => {}).then(() => client.query('rollback')).then(() => true, () => false);
      throw error;
    } finally {
      client.off('error', ignoreLostConnection);
      client.release(!fit);
    }
  }
}

function isLocked(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === LOCK_NOT_AVAILABLE;
}
