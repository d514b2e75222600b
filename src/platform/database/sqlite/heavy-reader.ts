import { DatabaseBusy } from '../errors.js';
import type { Reader, StatementListener } from '../reader.js';
import type { Parameter } from '../sql.js';
import { HeavyLane } from './heavy-lane.js';
import type { HeavyQuestion } from './heavy-message.js';

export interface HeavyLimits {
  /** Threads at most; each starts when it is first needed. */
  readonly threads: number;
  /** Statements that may wait for a thread. */
  readonly waiting: number;
  /** Longest run of one statement, milliseconds. */
  readonly timeLimit: number;
}

interface Waiting {
  readonly question: HeavyQuestion;
  take(rows: Promise<unknown[]>): void;
}

/** Reads that may touch many rows, off the calling thread: SQLite would hold up everything else until they end. */
export class HeavyReader implements Reader {
  private readonly lanes: readonly HeavyLane[];
  private readonly queue: Waiting[] = [];

  constructor(path: string, private readonly limits: HeavyLimits, private readonly tell: StatementListener) {
    this.lanes = Array.from({ length: limits.threads }, () => new HeavyLane(path, limits.timeLimit));
  }

  async all<Row>(sql: string, parameters: readonly Parameter[] = []): Promise<Row[]> {
    this.tell(sql);
    const question = { sql, parameters };
    const lane = this.freeLane();
    const rows = lane ? this.runOn(lane, question) : this.wait(question);
    return (await rows) as Row[];
  }

  async close(): Promise<void> {
    for (const { take } of this.queue.splice(0)) take(Promise.reject(new Error('The database was closed.')));
    await Promise.all(this.lanes.map((lane) => lane.close()));
  }

  /** A thread that runs already before one that has to be started. */
  private freeLane(): HeavyLane | undefined {
    const free = this.lanes.filter(({ busy }) => !busy);
    return free.find(({ started }) => started) ?? free[0];
  }

  private wait(question: HeavyQuestion): Promise<unknown[]> {
    if (this.queue.length >= this.limits.waiting) {
      throw new DatabaseBusy(`${this.queue.length} long reads are waiting already. Try again in a moment.`);
    }
    return new Promise((take) => this.queue.push({ question, take }));
  }

  private runOn(lane: HeavyLane, question: HeavyQuestion): Promise<unknown[]> {
    return lane.run(question).finally(() => {
      const next = this.queue.shift();
      if (next) next.take(this.runOn(lane, next.question));
    });
  }
}
