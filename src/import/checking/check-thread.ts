import { Worker } from 'node:worker_threads';
import { threadModule } from '../../platform/own-file.js';
import type { CheckAnswer, CheckQuestion, Written } from './check-message.js';

const THREAD = threadModule('import/checking/check-worker');

/** The answers of a thread that reads and checks a file, as they come; it goes no further ahead than it may. */
export class CheckThread implements AsyncIterable<CheckAnswer> {
  private readonly worker: Worker;
  private readonly answers: CheckAnswer[] = [];
  private fault: Error | null = null;
  private ended = false;
  private wake = (): void => {};

  constructor(question: CheckQuestion) {
    this.worker = new Worker(THREAD.url, { workerData: question, execArgv: THREAD.execArgv });
    this.worker.on('message', (answer: CheckAnswer) => {
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

  /** Everything up to a batch is written. */
  written(batch: number): void {
    this.worker.postMessage({ written: batch } satisfies Written);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<CheckAnswer> {
    for (;;) {
      const answer = this.answers.shift();
      if (answer) {
        yield answer;
        if (answer.kind !== 'rows') return;
      } else if (this.fault) throw this.fault;
      else if (this.ended) throw new Error('The thread that checks rows ended before the file did.');
      else await new Promise<void>((resolve) => (this.wake = resolve));
    }
  }

  async close(): Promise<void> {
    await this.worker.terminate();
  }
}
