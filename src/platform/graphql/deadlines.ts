import { say } from '../words/say.js';
import { requestError } from './user-error.js';

interface Waiting {
  /** By the clock of `performance.now()`. */
  readonly until: number;
  readonly giveUp: (error: Error) => void;
}

/** How often deadlines are looked at (milliseconds). */
const LOOK_MS = 200;

/**
 * Lets work take so many milliseconds and no more. All work is watched by one timer, which looks a few times a second:
 * a timer for each request costs more than the exactness is worth.
 */
export class Deadlines {
  /** In the order of their deadlines, since all have the same time. */
  private readonly waiting = new Set<Waiting>();
  private timer: NodeJS.Timeout | undefined = undefined;

  constructor(private readonly ms: number) {}

  /** The result of `work`, or TIME_LIMIT when its time is up; the work itself goes on unheeded. */
  within<T>(work: Promise<T>): Promise<T> {
    return new Promise((resolve, giveUp) => {
      const mine: Waiting = { until: performance.now() + this.ms, giveUp };
      this.watch(mine);
      work.then(
        (result) => {
          this.waiting.delete(mine);
          resolve(result);
        },
        (error: unknown) => {
          this.waiting.delete(mine);
          giveUp(error instanceof Error ? error : new Error(String(error)));
        },
      );
    });
  }

  private watch(one: Waiting): void {
    this.waiting.add(one);
    this.timer ??= setInterval(() => this.look(), Math.min(this.ms, LOOK_MS)).unref();
  }

  private look(): void {
    const now = performance.now();
    for (const one of this.waiting) {
      if (one.until > now) break;
      this.waiting.delete(one);
      one.giveUp(requestError('TIME_LIMIT', say((words) => words.tookTooLong(this.ms / 1000))));
    }
    if (this.waiting.size > 0) return;
    clearInterval(this.timer);
    this.timer = undefined;
  }
}
