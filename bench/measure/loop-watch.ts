import { setTimeout as wait } from 'node:timers/promises';

const EVERY_MS = 1;

/** The longest that the event loop stood still, milliseconds. */
export interface Stillness {
  /** Time that passed: on a busy machine also the time that other processes took. */
  readonly passed: number;
  /** Processor time of the thread itself. */
  readonly worked: number;
}

/** Does the work, and tells how long the event loop stood still meanwhile: a timer that is due each millisecond says when it was late. */
export async function watchLoop<Result>(work: () => Promise<Result>): Promise<{ readonly result: Result; readonly stillness: Stillness }> {
  let [passed, worked] = [0, 0];
  let [last, used] = [performance.now(), process.threadCpuUsage()];
  const timer = setInterval(() => {
    const { user, system } = process.threadCpuUsage(used);
    passed = Math.max(passed, performance.now() - last - EVERY_MS);
    worked = Math.max(worked, (user + system) / 1000);
    [last, used] = [performance.now(), process.threadCpuUsage()];
  }, EVERY_MS);
  try {
    const result = await work();
    await wait(2 * EVERY_MS);
    return { result, stillness: { passed, worked } };
  } finally {
    clearInterval(timer);
  }
}
