import { requestError } from './user-error.js';

interface Waiting {
  readonly until: number;
  readonly expire: () => void;
}

/**
 * Lets work take so many milliseconds and no more. All work is watched by one timer, which looks a few times a second:
 * a timer for each request costs more than the exactness is worth.
 */
export class Deadlines {
  private readonly waiting = new Set<Waiting>();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly ms: number) {}

  /** The result of `work`, or TIME_LIMIT when its time is up; the work itself goes on unheeded. */
  within<T>(work: T | Promise<T>): T | Promise<T> {
    if (!(work instanceof Promise)) return work;
    return new Promise((resolve, reject) => {
      const expire = (): void => reject(requestError('TIME_LIMIT', `The answer took longer than ${this.ms / 1000} s. Ask for fewer fields, smaller pages or narrower filters.`));
      const mine = { until: performance.now() + this.ms, expire };
      const done = (): void => void this.waiting.delete(mine);
      this.waiting.add(mine);
      this.timer ??= setInterval(() => this.look(), Math.min(this.ms, LOOK_MS)).unref();
      work.then(resolve, reject).then(done);
    });
  }

  /** Deadlines are in the order they were set, so those that are up come first. */
  private look(): void {
    const now = performance.now();
    for (const one of this.waiting) {
      if (one.until > now) break;
      this.waiting.delete(one);
      one.expire();
    }
    if (this.waiting.size > 0) return;
    clearInterval(this.timer);
    this.timer = undefined;
  }
}

const LOOK_MS = 200;
