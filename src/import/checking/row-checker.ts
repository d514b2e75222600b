import { prepare, type PreparedWrite } from '../../ledger/canonical.js';
import type { MicrocredentialRecord } from '../../microcredential/microcredential.record.js';
import { asMistake, refusals } from '../../microcredential/validation/report-mistakes.js';
import { withoutUntold, type ValidationService } from '../../microcredential/validation/validation.service.js';
import type { OrganisationStore } from '../../organisation/organisation.loader.js';
import type { DraftStore, StoredDraft } from '../../microcredential/draft/draft.store.js';
import type { Database } from '../../platform/database/database.js';
import { asProblem, readRow, type Importer, type RowReading } from '../rows/read-row.js';
import type { FileRow, RowProblem } from '../rows/row.js';
import { stateProblem, type StandingRecord } from '../rows/state-problem.js';
import { ComingRows } from './coming.js';
import { keyOf, type CheckedRow } from './checked-row.js';
import { draftWrite, recordWrite } from './row-write.js';
import { SeenIds } from './seen-ids.js';
import { standingRecords } from './standing-records.js';
import { TitleFilter } from './title-filter.js';

export interface CheckSources {
  readonly database: Pick<Database, 'reader' | 'dialect'>;
  readonly validation: Pick<ValidationService, 'validate' | 'validateAll'>;
  readonly organisations: Pick<OrganisationStore, 'byKeys'>;
  readonly drafts: Pick<DraftStore, 'byKeys'>;
}

/** Keys of records are no longer; what is not one is shown by its beginning. */
const LONGEST_KEY = 201;

/** A row on its way through the checks: no more of it than they need, since many wait together. */
interface Considered extends Pick<FileRow, 'line' | 'raw' | 'columnAt'> {
  readonly reading: RowReading;
  readonly key: string | null;
  /** Of a row that asks for a record. */
  readonly prepared: PreparedWrite | null;
  readonly problems: RowProblem[];
  /** Null where the rules warn of nothing, as they do of nearly every row. */
  warnings: readonly RowProblem[] | null;
}

/** How the records of some rows stand, and their drafts, by key. */
interface Standings {
  readonly records: ReadonlyMap<string, StandingRecord>;
  readonly drafts: ReadonlyMap<string, StoredDraft>;
}

/** Checks rows, in their order: form and ids of each as it comes, how records stand and the rules of publication for many together. Nothing is written. */
export class RowChecker {
  private readonly seen = new SeenIds();
  private taken: Considered[] = [];
  private batches = 0;

  private constructor(
    private readonly sources: CheckSources,
    private readonly importer: Importer,
    private readonly asOf: string,
    private readonly coming: ComingRows,
  ) {}

  /** `asOf` is the day on which rows are judged. */
  static async open(sources: CheckSources, importer: Importer, asOf: string): Promise<RowChecker> {
    return new RowChecker(sources, importer, asOf, new ComingRows(await TitleFilter.ofBody(sources.database, importer.body)));
  }

  /** A row of an earlier run, which was acknowledged: only its id is of interest. */
  passOver(row: FileRow): void {
    const key = this.keySaid(row);
    if (key !== null) this.seen.lineOf(key, row.line);
  }

  /** Reads a row as it comes; `decide` asks the store about all that were taken. */
  take(row: FileRow): void {
    this.taken.push(this.considered(row));
  }

  /** Rows that were taken and not decided yet. */
  get waiting(): number {
    return this.taken.length;
  }

  /** What became of the rows that were taken, in their order. */
  async decide(): Promise<CheckedRow[]> {
    const all = this.taken;
    this.taken = [];
    const sound = all.filter(isSound);
    const standings = await this.standings(sound.flatMap(({ key }) => key ?? []));
    for (const { reading, key, problems } of sound) problems.push(...inList(stateProblem(stateOf(reading), standings.records.get(key ?? ''))));
    const news = sound.filter(({ key, prepared, problems }) => prepared !== null && problems.length === 0 && standings.records.get(key ?? '')?.sha256 !== prepared.sha256);
    await this.judge(news.filter(({ reading }) => stateOf(reading) === 'PUBLISHED'));
    await this.judgeRests(all);
    await this.checkBodies(news.filter(({ reading }) => stateOf(reading) === 'OBSERVED'));
    this.coming.add(this.batches, news.filter(isSound).flatMap(recordsOf));
    this.batches += 1;
    return all.map((one) => checked(one, standings));
  }

  /** The batches up to this one are in the store. */
  written(batch: number): void {
    this.coming.written(batch);
  }

  private considered(row: FileRow): Considered {
    const reading = readRow(row, this.importer);
    const prepared = reading.kind === 'record' ? prepare({ kind: 'microcredential', key: keyOf(reading.record), content: reading.record }) : null;
    const key = prepared?.key ?? this.keySaid(row);
    const before = key === null ? undefined : this.seen.lineOf(key, row.line);
    const again = before === undefined ? [] : [{ column: row.columnAt(['id']), found: `an id that line ${before} has too`, expected: 'each id once in a file', fix: 'Give one of them another id, or take it out.' }];
    const { line, raw, columnAt } = row;
    return { line, raw, columnAt, reading, key, prepared, problems: [...reading.problems, ...again], warnings: null };
  }

  /** The key that a row says, whether or not the rest of it can be read. */
  private keySaid({ said }: FileRow): string | null {
    const { id, state, awardingBody } = said ?? {};
    const body = state === 'OBSERVED' && typeof awardingBody === 'string' ? awardingBody : this.importer.body;
    return typeof id === 'string' && id !== '' ? `${body}:${id}`.slice(0, LONGEST_KEY) : null;
  }

  private async standings(keys: readonly string[]): Promise<Standings> {
    const [records, drafts] = await Promise.all([standingRecords(this.sources.database, keys), this.sources.drafts.byKeys(keys)]);
    return { records, drafts };
  }

  private async judge(rows: readonly Considered[]): Promise<void> {
    if (rows.length === 0) return;
    const reports = await this.sources.validation.validateAll(rows.flatMap(recordsOf), this.asOf, this.coming);
    reports.forEach((report, place) => {
      const judged = rows[place];
      if (!judged) return;
      judged.problems.push(...refusals(report).map((mistake) => asProblem(mistake, judged.columnAt)));
      if (report.warnings.length > 0) judged.warnings = report.warnings.map((finding) => asProblem(asMistake(finding), judged.columnAt));
    });
  }

  /** What has its form is judged although something else in its row has not: all mistakes of a row at once. */
  private async judgeRests(rows: readonly Considered[]): Promise<void> {
    // Most batches have none of them.
    const broken = rows.flatMap(({ reading, problems, columnAt }) => (reading.kind === 'refused' && reading.rest ? [{ rest: reading.rest, problems, columnAt }] : []));
    await Promise.all(broken.map(async ({ rest, problems, columnAt }) => {
      const report = await this.sources.validation.validate(rest.record, this.asOf);
      problems.push(...refusals(withoutUntold(report, rest)).map((mistake) => asProblem(mistake, columnAt)));
    }));
  }

  /** Nobody judges what was seen of others; but it has to be of somebody. */
  private async checkBodies(rows: readonly Considered[]): Promise<void> {
    const keys = [...new Set(rows.flatMap(recordsOf).map(({ awardingBody }) => awardingBody))];
    if (keys.length === 0) return;
    const found = await this.sources.organisations.byKeys(keys);
    const unknown = new Set(keys.filter((_, place) => !found[place]));
    for (const { reading, columnAt, problems } of rows) {
      const body = reading.kind === 'record' ? reading.record.awardingBody : '';
      if (unknown.has(body)) problems.push({ column: columnAt(['awardingBody']), found: `the body "${body}"`, expected: 'an organisation of the registry', fix: 'Create it first (organisationCreate).' });
    }
  }
}

const inList = (problem: RowProblem | null): RowProblem[] => (problem ? [problem] : []);

const isSound = ({ reading, problems }: Considered): boolean => reading.kind !== 'refused' && problems.length === 0;

const recordsOf = ({ reading }: Considered): MicrocredentialRecord[] => (reading.kind === 'record' ? [reading.record] : []);

const stateOf = (reading: RowReading): string => (reading.kind === 'record' ? reading.record.state : 'DRAFT');

function checked({ line, raw, key, reading, prepared, problems, warnings }: Considered, { records, drafts }: Standings): CheckedRow {
  if (key === null || reading.kind === 'refused' || problems.length > 0) return { line, key, problems, write: null, raw };
  const standing = { record: records.get(key), draft: drafts.get(key) };
  const write = reading.kind === 'draft' ? draftWrite(key, reading.content, standing) : prepared && recordWrite(prepared, reading.record.state === 'PUBLISHED', standing);
  return { line, key, problems: [], write, raw: null, ...(warnings && { warnings }) };
}
