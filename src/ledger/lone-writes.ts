import { invariant } from '../core/index.js';
import type { Database } from '../platform/database/database.js';
import type { Transaction } from '../platform/database/transaction.js';
import { acceptTogether, type End, type LoneWrite } from './accept-together.js';
import type { PreparedWrite } from './canonical.js';
import type { Projection } from './projection.js';
import { requestBeingAnswered } from './request/write-request.js';
import { VersionConflict, type WriteContext, type WriteOutcome } from './write.js';

/** Writes of one set of statements at most: a step of some milliseconds. */
const MOST = 64;

/** A write that waits, and how whoever asked for it hears of its end. */
interface Waiting {
  readonly write: LoneWrite;
  resolve(outcome: WriteOutcome): void;
  reject(error: unknown): void;
}

/**
 * Calls that write one record each, of several writers: those that wait for the database are entered by the same
 * statements, since a statement for many rows costs little more than for one. Each is told of its own end once the
 * transaction is durable.
 */
export class LoneWrites {
  private readonly waiting: Waiting[] = [];

  constructor(
    private readonly database: Pick<Database, 'transact'>,
    private readonly projections: readonly Projection[],
    private readonly clock: () => Date,
  ) {}

  accept(write: PreparedWrite, context: WriteContext): Promise<WriteOutcome> {
    const { actor = context.actor, reason = context.reason ?? null } = write;
    return new Promise((resolve, reject) => {
      this.waiting.push({ write: { ...write, actor, reason, context, request: requestBeingAnswered() }, resolve, reject });
      if (this.waiting.length === 1) void this.carryOut();
    });
  }

  /** Whatever waits by the time that the database is free goes together. */
  private async carryOut(): Promise<void> {
    let carried: readonly Waiting[] = [];
    let failed = false;
    try {
      const ends = await this.database.transact(async (transaction) => {
        carried = this.waiting.splice(0, MOST);
        if (this.waiting.length > 0) void this.carryOut();
        return this.enter(transaction, carried).catch((error: unknown) => {
          failed = true;
          throw error;
        });
      });
      for (const one of carried) tell(one, ends.get(one.write));
    } catch (error) {
      if (failed && carried.length > 1) await Promise.all(carried.map((one) => this.alone(one)));
      else for (const { reject } of carried.length > 0 ? carried : this.waiting.splice(0)) reject(error);
    }
  }

  /** One of several was at fault, and nothing of any was kept: each goes by itself, so that the others are not refused with it. */
  private async alone(one: Waiting): Promise<void> {
    try {
      const ends = await this.database.transact((transaction) => this.enter(transaction, [one]));
      tell(one, ends.get(one.write));
    } catch (error) {
      one.reject(error);
    }
  }

  private enter(transaction: Transaction, all: readonly Waiting[]): Promise<ReadonlyMap<LoneWrite, End>> {
    return acceptTogether(transaction, all.map(({ write }) => write), this.projections, this.clock());
  }
}

function tell({ write, resolve, reject }: Waiting, end: End | undefined): void {
  invariant(end, 'every write that was carried out has an end');
  if (end instanceof VersionConflict) return reject(end);
  write.context.onProgress?.(1, 1);
  resolve(end);
}
