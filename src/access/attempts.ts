import { hash } from 'node:crypto';
import { RateLimiterMemory } from 'rate-limiter-flexible';

/** Credentials that may fail in a minute from one address. Far fewer than guessing needs, more than a program out of order should send. */
export const FAILURES_PER_MINUTE = 20;
/** Credentials that were good lately: whoever shares an address with a troublemaker goes on. */
const REMEMBERED = 10_000;

/** How many attempts an address has left. */
export interface Attempts {
  /** Seconds to wait; 0 where an attempt may be made. */
  wait(address: string, credential: string): Promise<number>;
  failed(address: string): Promise<void>;
  succeeded(credential: string): void;
}

export const NO_ATTEMPT_LIMIT: Attempts = { wait: () => Promise.resolve(0), failed: () => Promise.resolve(), succeeded: () => undefined };

/** Failures are counted for each address, for a minute, in memory. */
export class LimitedAttempts implements Attempts {
  private readonly failures = new RateLimiterMemory({ points: FAILURES_PER_MINUTE, duration: 60 });
  /** Hashes, oldest first. */
  private readonly good = new Set<string>();

  async wait(address: string, credential: string): Promise<number> {
    const so = await this.failures.get(address);
    if (so === null || so.consumedPoints < FAILURES_PER_MINUTE || this.good.has(hash('sha256', credential))) return 0;
    return Math.max(1, Math.ceil(so.msBeforeNext / 1000));
  }

  async failed(address: string): Promise<void> {
    await this.failures.penalty(address, 1);
  }

  succeeded(credential: string): void {
    const key = hash('sha256', credential);
    this.good.delete(key);
    this.good.add(key);
    if (this.good.size > REMEMBERED) for (const oldest of this.good) return void this.good.delete(oldest);
  }
}
