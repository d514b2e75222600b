import type { Ledger } from '../ledger/ledger.js';
import type { Database } from '../platform/database/database.js';
import type { CheckQuestion } from './checking/check-message.js';
import type { ImportJob } from './job/import-job.entity.js';
import { placedSentenceOf } from './rows/problem-sentence.js';
import type { RowAnswer, RowProblem } from './rows/row.js';

export interface ImportSources {
  readonly database: Pick<Database, 'reader' | 'transact' | 'dialect'>;
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
    super(problems.map((problem) => placedSentenceOf(line, problem)).join('\n'));
  }
}
