import { Worker } from 'node:worker_threads';
import { threadModule } from '../../own-file.js';
import { StatementTimeout } from '../errors.js';
import type { HeavyAnswer, HeavyQuestion } from './heavy-message.js';

const THREAD = threadModule('platform/database/sqlite/heavy-worker');

interface Job {
  settle(answer: HeavyAnswer): void;
  readonly timer: NodeJS.Timeout;
}

/** One thread with a connection of its own, started with its first statement; it runs one statement at a time. */
export class HeavyLane {
  private worker: Worker | null = null;
  private job: Job | null = null;

  constructor(private readonly path: string, private readonly timeLimit: number) {}

  get busy(): boolean {
    return this.job !== null;
  }

  get started(): boolean {
    return this.worker !== null;
  }

  /** Runs a statement on the thread. The lane is free again when the promise settles. */
  run(question: HeavyQuestion): Promise<unknown[]> {
    const worker = (this.worker ??= this.start());
    worker.ref();
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.giveUp(new StatementTimeout(this.timeLimit)), this.timeLimit);
      this.job = { timer, settle: (answer) => ('rows' in answer ? resolve(answer.rows) : reject(answer.error)) };
      worker.postMessage(question);
    });
  }

  async close(): Promise<void> {
    const { worker } = this;
    this.giveUp(new Error('The database was closed.'));
    await worker?.terminate();
  }

  private start(): Worker {
    const worker = new Worker(THREAD.url, { workerData: this.path, execArgv: THREAD.execArgv });
    worker.on('message', (answer: HeavyAnswer) => this.settle(worker, answer));
    worker.on('error', (error) => this.lose(worker, error));
    worker.on('exit', () => this.lose(worker, new Error('The thread for long reads ended.')));
    return worker;
  }

  private settle(worker: Worker, answer: HeavyAnswer): void {
    if (worker !== this.worker || !this.job) return;
    const { settle, timer } = this.job;
    clearTimeout(timer);
    this.job = null;
    worker.unref();
    settle(answer);
  }

  private lose(worker: Worker, error: unknown): void {
    this.settle(worker, { error: error instanceof Error ? error : new Error(String(error)) });
    if (worker === this.worker) this.worker = null;
  }

  /**
   * Abandons the thread: nothing stops SQLite in the middle of a statement, so the old thread ends when its statement
   * does, and the next one gets a new thread.
   */
  private giveUp(error: Error): void {
    const { worker } = this;
    if (!worker) return;
    this.settle(worker, { error });
    this.worker = null;
    void worker.terminate();
  }
}
