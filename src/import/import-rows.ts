import { setTimeout as pause } from 'node:timers/promises';
import { VersionConflict, type Write, type WriteOutcome } from '../ledger/write.js';
import type { Ledger } from '../ledger/ledger.js';
import type { PreparedWrite } from '../ledger/canonical.js';
import { AnsweringThread } from '../platform/answering-thread.js';
import type { Database } from '../platform/database/database.js';
import { threadModule } from '../platform/own-file.js';
import { publicId } from '../record/public-id.js';
import type { CheckedRow } from './checking/checked-row.js';
import type { CheckAnswer, CheckQuestion, Written } from './checking/check-message.js';
import type { ImportJob } from './job/import-job.entity.js';
import { advance, further } from './job/job.store.js';
import type { RowAnswer, RowProblem, RowStatus } from './rows/row.js';

const CHECKING = threadModule('import/checking/check-worker');

export interface ImportSources {
  readonly database: Pick<Database, 'reader' | 'transact'>;
  readonly ledger: Pick<Ledger, 'accept' | 'foresee'>;
}

export interface ImportOptions {
  /** What the checking thread is told. */
  readonly question: CheckQuestion;
  /** From `ImportJobs`, or `fresh` for a dry run. */
  readonly job: ImportJob;
  readonly dryRun: boolean;
  /** Rows that are written in one transaction. */
  readonly rowsAtOnce: number;
  /** Between two transactions, so that others who wait for the lock get it. */
  readonly pauseMs?: number;
  /**
   * Told of refused rows before the rows up to them are acknowledged; answers the size of what is kept of them, in bytes.
   * `header` is that of a CSV file as it stands. So a run that is taken up again knows where its file of refused rows stood.
   */
  readonly onRefused?: (rows: readonly RefusedRow[], header: string | null) => number;
  readonly clock?: () => Date;
}

export type RefusedRow = RowAnswer & { readonly raw: string };

/** Some rows that are decided, and how far the import has come with them. */
export interface Decided {
  readonly answers: readonly RowAnswer[];
  readonly job: ImportJob;
  /** Bytes of the file read so far. */
  readonly bytes: number;
}

/** The file as a whole cannot be used: nothing of it was stored. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';

  constructor(readonly line: number, readonly problems: readonly RowProblem[]) {
    super(problems.map(({ column, found, expected, fix }) => `line ${line}${column === null ? '' : `, ${column}`}: found ${found}; expected ${expected}.${fix === null ? '' : ` ${fix}`}`).join('\n'));
  }
}

/**
 * Imports a file: a thread reads and checks it, this one writes what was found sound, in transactions that each take the
 * job with them. Rows are answered in their order, once they are stored.
 */
export async function* importRows(sources: ImportSources, options: ImportOptions): AsyncGenerator<Decided> {
  const thread = new AnsweringThread<CheckAnswer>(CHECKING, options.question);
  const writer = new RowWriter(sources, options);
  try {
    let waiting: CheckedRow[] = [];
    for (;;) {
      const answer = await thread.next();
      if (answer.kind === 'refused') throw new FileRefused(answer.line, answer.problems);
      if (answer.kind === 'rows') waiting.push(...answer.rows);
      if (answer.kind === 'rows' && waiting.length < options.rowsAtOnce) continue;
      yield await writer.write(waiting, answer);
      waiting = [];
      if (answer.kind !== 'rows') return;
      thread.tell({ written: answer.batch } satisfies Written);
      if (options.pauseMs !== undefined) await pause(options.pauseMs);
    }
  } finally {
    await thread.close();
  }
}

/** Writes checked rows, some thousand in one transaction. */
class RowWriter {
  private job: ImportJob;
  private bytes = 0;
  private header: string | null = null;
  private readonly actor: string;
  private readonly clock: () => Date;

  constructor(private readonly sources: ImportSources, private readonly options: ImportOptions) {
    this.job = options.job;
    this.actor = publicId('organisation', options.question.importer.body);
    this.clock = options.clock ?? (() => new Date());
  }

  async write(rows: readonly CheckedRow[], from: CheckAnswer): Promise<Decided> {
    if (from.kind !== 'refused') this.header = from.header;
    if (from.kind === 'rows') this.bytes = from.bytes;
    const state = from.kind === 'end' ? 'DONE' : 'RUNNING';
    const answers = this.options.dryRun ? await this.foreseen(rows, state) : await this.accepted(rows, state);
    return { answers, job: this.job, bytes: this.bytes };
  }

  private async foreseen(rows: readonly CheckedRow[], state: string): Promise<RowAnswer[]> {
    const statuses = await this.sources.ledger.foresee(rows.flatMap(writeOf), this.actor);
    const answers = answersOf(rows, statuses as RowStatus[]);
    this.job = this.after(answers, rows, state);
    return answers;
  }

  /** A row whose record somebody else has written since it was checked is refused; the others are written all the same. */
  private async accepted(rows: readonly CheckedRow[], state: string): Promise<RowAnswer[]> {
    for (let current = rows; ; ) {
      try {
        return await this.acceptedOnce(current, state);
      } catch (error) {
        if (!(error instanceof VersionConflict)) throw error;
        current = current.map((row) => (row.key === error.key ? overtaken(row) : row));
      }
    }
  }

  private async acceptedOnce(rows: readonly CheckedRow[], state: string): Promise<RowAnswer[]> {
    let answers: RowAnswer[] = [];
    let job = this.job;
    await this.sources.ledger.accept(rows.flatMap(writeOf), {
      actor: this.actor,
      reason: null,
      alongside: async (transaction, outcomes) => {
        answers = answersOf(rows, outcomes.map(statusOf));
        job = this.after(answers, rows, state);
        await advance(transaction, job);
      },
    });
    this.job = job;
    return answers;
  }

  private after(answers: readonly RowAnswer[], rows: readonly CheckedRow[], state: string): ImportJob {
    const refused = answers.flatMap((answer, place) => (answer.status === 'refused' ? [{ ...answer, raw: rows[place]?.raw ?? '' }] : []));
    const refusedBytes = refused.length > 0 ? this.options.onRefused?.(refused, this.header) : undefined;
    return { ...further(this.job, answers, refusedBytes ?? this.job.refusedBytes, this.clock().toISOString()), state };
  }
}

const writeOf = ({ key, write }: CheckedRow): (Write & PreparedWrite)[] =>
  key === null || write === null ? [] : [{ kind: 'microcredential', key, content: JSON.parse(write.canonical) as unknown, ...write }];

const statusOf = ({ status }: WriteOutcome): RowStatus => (status === 'kept' ? 'unchanged' : status);

function answersOf(rows: readonly CheckedRow[], statuses: readonly RowStatus[]): RowAnswer[] {
  let place = 0;
  return rows.map(({ line, key, problems, write }) => ({ line, key, status: write === null ? 'refused' : (statuses[place++] ?? 'unchanged'), problems }));
}

const overtaken = (row: CheckedRow): CheckedRow => ({
  ...row, write: null, problems: [{ column: null, found: 'a record that somebody has written meanwhile', expected: 'one that stays as it was while it is imported', fix: 'Look at the record, and send the row again.' }],
});
