import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseBusy } from './errors.js';

/** What a write says when it never got the lock. */
export const writeLockHeld = (cause: unknown): DatabaseBusy =>
  new DatabaseBusy('Another process keeps writing to the database. Nothing was written; try again.', { cause });

const FIRST_PAUSE = 2;
const LONGEST_PAUSE = 50;

/**
 * Does the work, and does it again while another process holds the lock: the pauses leave this process free for
 * everything else, as waiting inside SQLite would not.
 */
export async function retryWhileLocked<Result>(work: () => Promise<Result>, isLocked: (error: unknown) => boolean, patience: number): Promise<Result> {
  const end = performance.now() + patience;
  for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    try {
      return await work();
    } catch (error) {
      if (!isLocked(error)) throw error;
      if (performance.now() + pause > end) {
        throw writeLockHeld(error);
      }
    }
    await sleep(pause);
  }
}
