import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { requestError } from '../graphql/user-error.js';
import { say } from '../words/say.js';

/** Takes points from a client's budget; rejects with RATE_LIMITED when it is used up. */
export type Charge = (client: string, points: number) => void | Promise<void>;

export const NO_RATE_LIMIT: Charge = () => undefined;

/** A budget of points a minute for each client, kept in memory. */
export function rateLimit(pointsPerMinute: number): (...charged: Parameters<Charge>) => Promise<void> {
  const limiter = new RateLimiterMemory({ points: pointsPerMinute, duration: 60 });
  return async (client, points) => {
    try {
      await limiter.consume(client, points);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      const seconds = String(Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)));
      throw requestError('RATE_LIMITED', say((words) => words.budgetUsedUp(pointsPerMinute, seconds)), {
        headers: { 'retry-after': seconds },
      });
    }
  };
}
