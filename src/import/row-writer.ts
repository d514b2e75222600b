import type { PreparedWrite } from '../ledger/canonical.js';
import { VersionConflict, type WriteStatus } from '../ledger/write.js';
import { publicId } from '../record/public-id.js';
import type { CheckedRow } from './checking/checked-row.js';
import type { CheckAnswer } from './checking/check-message.js';
import type { Decided, ImportOptions, ImportSources } from './import-terms.js';
import type { ImportJob } from './job/import-job.entity.js';
import { advance, further } from './job/job.store.js';
import { DraftsOvertaken, reconsidered } from './overtaken-rows.js';
import { rawRows } from './rows/raw-rows.js';
import type { RowAnswer, RowProblem, RowStatus } from './rows/row.js';
import { endDrafts, writeDrafts } from './write-drafts.js';

/** Of a row that was decided in an earlier run: its record was changed since, or what kept it out is gone. */
const MOVED_ON: RowProblem = {
  column: null, found: 'a row of an earlier run that does not say what stands now', expected: 'one that does, as it is not written again', fix: 'Look at it, and send it in another file, or the whole file without resume.',
};

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
    const before = rows.filter(({ line }) => line <= this.options.job.line);
    const answers = [...(await this.asTheyStand(before)), ...(await this.decided(rows.slice(before.length), state))];
    return { answers, job: this.job, bytes: this.bytes };
  }

  private async decided(rows: readonly CheckedRow[], state: string): Promise<RowAnswer[]> {
    if (rows.length === 0 && state === this.job.state) return [];
    if (!this.options.dryRun) return this.accepted(rows, state);
    const answers = await this.foreseen(rows);
    this.job = this.after(answers, rows, state);
    return answers;
  }

  /** Rows of an earlier run, whose answers somebody has missed: neither written again nor counted again. */
  private async asTheyStand(rows: readonly CheckedRow[]): Promise<RowAnswer[]> {
    if (rows.length === 0) return [];
    const answers = await this.foreseen(rows);
    return answers.map((answer) => (answer.status === 'unchanged' || answer.status === 'refused' ? answer : { ...answer, status: 'refused', problems: [MOVED_ON] }));
  }

  private async foreseen(rows: readonly CheckedRow[]): Promise<RowAnswer[]> {
    const writes = rows.flatMap(recordOf);
    const statuses = await this.sources.ledger.foresee(writes, this.actor);
    const became = new Map<string, RowStatus>(writes.map(({ key }, place) => [key, statusOf(statuses[place] ?? 'unchanged')]));
    for (const { key, write } of rows) if (key !== null && write?.kind === 'draft') became.set(key, write.status);
    return answersOf(rows, became);
  }

  /** A row that somebody has overtaken since it was checked is refused, unless it says what stands now; the others are written all the same. */
  private async accepted(rows: readonly CheckedRow[], state: string): Promise<RowAnswer[]> {
    for (let current = rows; ; ) {
      try {
        return await this.acceptedOnce(current, state);
      } catch (error) {
        const overtaken = overtakenKeys(error);
        if (overtaken === null) throw error;
        current = await this.withRaw(await reconsidered(this.sources.database, current, overtaken));
      }
    }
  }

  private async acceptedOnce(rows: readonly CheckedRow[], state: string): Promise<RowAnswer[]> {
    let answers: RowAnswer[] = [];
    let job = this.job;
    await this.sources.ledger.accept(rows.flatMap(recordOf), {
      actor: this.actor,
      reason: null,
      alongside: async (transaction, outcomes) => {
        const became = await writeDrafts(transaction, rows, this.options.question.importer.body, this.clock().toISOString());
        for (const { key, status } of outcomes) became.set(key, statusOf(status));
        await endDrafts(transaction, rows);
        answers = answersOf(rows, became);
        job = this.after(answers, rows, state);
        await advance(transaction, job);
      },
    });
    this.job = job;
    return answers;
  }

  /** What is refused is kept as it stood. Of rows that were sound when they were checked, the file alone still has that. */
  private async withRaw(rows: readonly CheckedRow[]): Promise<CheckedRow[]> {
    const { onRefused, question } = this.options;
    const lacking = rows.filter(({ write, raw }) => onRefused !== undefined && write === null && raw === null);
    const raws = await rawRows(question.file, question.format, new Set(lacking.map(({ line }) => line)));
    return rows.map((row) => ({ ...row, raw: row.raw ?? raws.get(row.line) ?? null }));
  }

  private after(answers: readonly RowAnswer[], rows: readonly CheckedRow[], state: string): ImportJob {
    const refused = answers.flatMap((answer, place) => (answer.status === 'refused' ? [{ ...answer, raw: rows[place]?.raw ?? '' }] : []));
    const refusedBytes = refused.length > 0 ? this.options.onRefused?.(refused, this.header) : undefined;
    return { ...further(this.job, answers, refusedBytes ?? this.job.refusedBytes, this.clock().toISOString()), state };
  }
}

/** The content is read when its chunk is entered: those of a whole transaction at once would outlive many a clearing up. */
function recordOf({ key, write }: CheckedRow): PreparedWrite[] {
  if (key === null || write?.kind !== 'record') return [];
  const { canonical, sha256, expectedVersion } = write;
  return [{ kind: 'microcredential', key, get content(): unknown { return JSON.parse(canonical); }, canonical, sha256, expectedVersion }];
}

const statusOf = (status: WriteStatus): RowStatus => (status === 'kept' ? 'unchanged' : status);

/** What became of each row, by the keys of those that were written. */
const answersOf = (rows: readonly CheckedRow[], became: ReadonlyMap<string, RowStatus>): RowAnswer[] =>
  rows.map(({ line, key, problems, warnings, write }) => ({ line, key, status: write === null ? 'refused' : (became.get(key ?? '') ?? 'unchanged'), problems, ...(warnings && { warnings }) }));

/** Of which records or drafts a fault says that they have moved on; null where it says something else. */
function overtakenKeys(error: unknown): readonly string[] | null {
  if (error instanceof VersionConflict) return [error.key];
  return error instanceof DraftsOvertaken ? error.keys : null;
}
