import { describe, expect, it } from 'vitest';
import { DatabaseBusy } from '../../../src/platform/database/errors.js';
import { retryWhileLocked } from '../../../src/platform/database/retry.js';

const locked = new Error('locked');
const isLocked = (error: unknown): boolean => error === locked;

describe('work that meets a lock', () => {
  it('is done again until the lock is gone', async () => {
    let tries = 0;
    const work = async (): Promise<string> => ((tries += 1) < 4 ? Promise.reject(locked) : 'done');
    expect(await retryWhileLocked(work, isLocked, 1_000)).toBe('done');
    expect(tries).toBe(4);
  });

  it('says that the database is busy when patience ends', async () => {
    await expect(retryWhileLocked(() => Promise.reject(locked), isLocked, 20)).rejects.toThrow(DatabaseBusy);
  });

  it('fails at once for any other reason', async () => {
    let tries = 0;
    const work = async (): Promise<never> => {
      tries += 1;
      throw new Error('no such table');
    };
    await expect(retryWhileLocked(work, isLocked, 1_000)).rejects.toThrow('no such table');
    expect(tries).toBe(1);
  });
});
