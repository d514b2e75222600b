import { Worker } from 'node:worker_threads';
import type { threadModule } from './own-file.js';

/** Of values that live for one step: such a thread keeps few of them. Where the process has a flag for that (`package.json`), the flag counts instead. */
const YOUNG_MEGABYTES = 24;
/** Of what lives longer; without a bound the engine would rather take more memory than clear up. */
const OLD_MEGABYTES = 320;

/** A thread that is asked once and answers many times: its answers in their order, as they come. */
export class AnsweringThread<Answer> {
  private readonly worker: Worker;
  private readonly answers: Answer[] = [];
  private fault: Error | null = null;
  private ended = false;
  private wake = (): void => {};

  constructor({ url, execArgv }: ReturnType<typeof threadModule>, question: unknown) {
    this.worker = new Worker(url, { workerData: question, execArgv, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES, maxOldGenerationSizeMb: OLD_MEGABYTES } });
    this.worker.on('message', (answer: Answer) => {
      this.answers.push(answer);
      this.wake();
    });
    this.worker.on('error', (error: unknown) => {
      this.fault = error instanceof Error ? error : new Error(String(error));
      this.wake();
    });
    this.worker.on('exit', () => {
      this.ended = true;
      this.wake();
    });
  }

  /** Tells the thread something while it works. */
  tell(message: unknown): void {
    this.worker.postMessage(message);
  }

  /** The next answer. Throws where the thread has failed, or has ended without one. */
  async next(): Promise<Answer> {
    for (;;) {
      const answer = this.answers.shift();
      if (answer !== undefined) return answer;
      if (this.fault) throw this.fault;
      if (this.ended) throw new Error('A thread ended before its work did.');
      await new Promise<void>((resolve) => (this.wake = resolve));
    }
  }

  async close(): Promise<void> {
    await this.worker.terminate();
  }
}
