import type { PreparedWrite } from '../ledger/canonical.js';
import { VersionConflict, type Write, type WriteOutcome } from '../ledger/write.js';
import { publicId } from '../record/public-id.js';
import type { CheckedRow } from './checking/checked-row.js';
import type { CheckAnswer } from './checking/check-message.js';
import type { Decided, ImportOptions, ImportSources } from './import-terms.js';
import type { ImportJob } from './job/import-job.entity.js';
import { advance, further } from './job/job.store.js';
import type { RowAnswer, RowStatus } from './rows/row.js';

/** Writes checked rows, some thousand in one transaction. */
export class RowWriter {
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
