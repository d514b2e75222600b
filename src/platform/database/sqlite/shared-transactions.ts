import { AsyncLocalStorage } from 'node:async_hooks';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Transaction } from '../transaction.js';
import type { Connection } from './connection.js';

type Work = (transaction: Transaction) => Promise<unknown>;

/** A write that waits, and how whoever asked for it hears of its end. */
interface Waiting {
  readonly work: Work;
  resolve(result: unknown): void;
  reject(error: unknown): void;
}

interface Carried {
  readonly write: Waiting;
  readonly result: unknown;
}

/** Writes of one transaction at most, and how long others may join it; milliseconds. */
const MOST = 64;
const JOINED_FOR = 20;

/**
 * Writes that wait for one another share a transaction: making it durable costs as much for many as for one, and takes
 * most of the time of a single write. Each has a savepoint of its own, so that one that fails takes nothing from the
 * others, and each is told of its end only once the transaction that holds it is durable.
 */
export class SharedTransactions {
  private readonly waiting: Waiting[] = [];
  private running = false;

  /** `transact` runs work in a transaction of its own. */
  constructor(private readonly connection: Connection, private readonly transact: (work: (transaction: Transaction) => Promise<void>) => Promise<void>) {}

  run<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    return new Promise((resolve, reject) => {
      // Whoever asks goes on being known: what a write remembers of its request is not that of another.
      this.waiting.push({ work: AsyncLocalStorage.bind(work), resolve: resolve as Waiting['resolve'], reject });
      if (!this.running) void this.runAll();
    });
  }

  private async runAll(): Promise<void> {
    this.running = true;
    while (this.waiting.length > 0) await this.runTogether();
    this.running = false;
  }

  private async runTogether(): Promise<void> {
    const first = this.waiting.shift();
    if (!first) return;
    const carried: Carried[] = [];
    const refused: (() => void)[] = [];
    try {
      await this.transact(async (transaction) => {
        // It is alone so far: where it fails, the whole transaction is to be taken back.
        carried.push({ write: first, result: await first.work(transaction) });
        await this.join(transaction, carried, refused);
      });
      for (const { write, result } of carried) write.resolve(result);
    } catch (error) {
      for (const { reject } of carried.length > 0 ? carried.map(({ write }) => write) : [first]) reject(error);
    }
    // What was refused was refused over what others had written: that counts once theirs does.
    for (const refuse of refused) refuse();
  }

  /** Carries out what waits, or comes within a turn, after what is carried out already. */
  private async join(transaction: Transaction, carried: Carried[], refused: (() => void)[]): Promise<void> {
    const end = performance.now() + JOINED_FOR;
    while (carried.length + refused.length < MOST && performance.now() < end) {
      await nextTurn();
      const write = this.waiting.shift();
      if (!write) return;
      try {
        carried.push({ write, result: await this.apart(() => write.work(transaction)) });
      } catch (error) {
        refused.push(() => write.reject(error));
        // Some faults, such as a full disk, end the whole transaction.
        if (!this.connection.inTransaction) throw error;
      }
    }
  }

  /** Does work of which nothing stays where it fails. */
  private async apart<Result>(work: () => Promise<Result>): Promise<Result> {
    this.connection.exec('savepoint one_write');
    try {
      return await work();
    } catch (error) {
      if (this.connection.inTransaction) this.connection.exec('rollback to one_write');
      throw error;
    } finally {
      if (this.connection.inTransaction) this.connection.exec('release one_write');
    }
  }
}
