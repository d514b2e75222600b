import type { StatementListener } from '../reader.js';
import { retryWhileLocked, writeLockHeld } from '../retry.js';
import type { Transaction } from '../transaction.js';
import type { Connection } from './connection.js';
import { isLocked } from './locked.js';
import { SharedTransactions } from './shared-transactions.js';
import { SqliteTransaction } from './sqlite-transaction.js';
import { Statements } from './statements.js';

/**
 * The writing connection of this process. MikroORM is not asked: it would have to be loaded with the first write, which
 * holds everybody up for a third of a second.
 */
export class SqliteWriter {
  private readonly transaction: Transaction;
  private readonly shared: SharedTransactions;

  constructor(readonly connection: Connection, private readonly lockPatience: number, tell: StatementListener) {
    this.transaction = new SqliteTransaction(new Statements(connection), tell);
    this.shared = new SharedTransactions(connection, (work) => this.alone(work));
  }

  /** One transaction at a time uses the connection; writes that wait meanwhile share the next. */
  async transact<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    try {
      return await this.shared.run(work);
    } catch (error) {
      throw isLocked(error) ? writeLockHeld(error) : error;
    }
  }

  /** Takes the lock at the beginning: a transaction that reads before it writes could otherwise fail half-way. */
  private async alone(work: (transaction: Transaction) => Promise<void>): Promise<void> {
    await retryWhileLocked(async () => this.connection.exec('begin immediate'), isLocked, this.lockPatience);
    try {
      await work(this.transaction);
      this.connection.exec('commit');
    } catch (error) {
      if (this.connection.inTransaction) this.connection.exec('rollback');
      throw error;
    }
  }

  close(): void {
    this.connection.close();
  }
}
