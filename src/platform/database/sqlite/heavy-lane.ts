import { Worker } from 'node:worker_threads';
import { threadModule } from '../../own-file.js';
import { StatementTimeout } from '../errors.js';
import { READY, type HeavyAnswer, type HeavyQuestion } from './heavy-message.js';

/** Beside this file in the sources, somewhere else in what is built: never looked for by `import.meta.url`. */
const THREAD = threadModule('platform/database/sqlite/heavy-worker');

/** Of values that live for one statement, megabytes: rows go to the main thread as soon as they are read. */
const YOUNG_MEGABYTES = 6;

interface Job {
  readonly question: HeavyQuestion;
  settle(answer: HeavyAnswer): void;
  timer?: NodeJS.Timeout;
}

/** One thread with a connection of its own, started with its first statement; it runs one statement at a time. */
export class HeavyLane {
  private worker: Worker | null = null;
  private ready = false;
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
    this.worker ??= this.start();
    this.worker.ref();
    return new Promise((resolve, reject) => {
      this.job = { question, settle: (answer) => ('rows' in answer ? resolve(answer.rows) : reject(answer.error)) };
      if (this.ready) this.ask();
    });
  }

  async close(): Promise<void> {
    const { worker } = this;
    this.giveUp(new Error('The database was closed.'));
    await worker?.terminate();
  }

  private start(): Worker {
    const worker = new Worker(THREAD.url, { workerData: this.path, execArgv: THREAD.execArgv, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES } });
    worker.on('message', (message: HeavyAnswer | typeof READY) => {
      if (worker !== this.worker) return;
      if (message === READY) this.ask();
      else this.settle(message);
    });
    worker.on('error', (error: unknown) => this.lose(worker, error));
    worker.on('exit', () => this.lose(worker, new Error('The thread for long reads ended.')));
    return worker;
  }

  /** The time of a statement begins here: starting the thread is none of its doing. */
  private ask(): void {
    this.ready = true;
    if (!this.job) return;
    this.job.timer = setTimeout(() => this.giveUp(new StatementTimeout(this.timeLimit)), this.timeLimit);
    this.worker?.postMessage(this.job.question);
  }

  private settle(answer: HeavyAnswer): void {
    const { job } = this;
    if (!job) return;
    clearTimeout(job.timer);
    this.job = null;
    this.worker?.unref();
    job.settle(answer);
  }

  private lose(worker: Worker, error: unknown): void {
    if (worker === this.worker) this.drop(error instanceof Error ? error : new Error(String(error)));
  }

  /** The next statement gets a new thread. */
  private drop(error: Error): void {
    this.worker = null;
    this.ready = false;
    this.settle({ error });
  }

  /** Nothing stops SQLite in the middle of a statement, so an abandoned thread ends when its statement does. */
  private giveUp(error: Error): void {
    const { worker } = this;
    if (!worker) return;
    this.drop(error);
    void worker.terminate();
  }
}
