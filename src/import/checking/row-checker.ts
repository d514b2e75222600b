import { prepare, type PreparedWrite } from '../../ledger/canonical.js';
import type { MicrocredentialRecord } from '../../microcredential/microcredential.record.js';
import { refusals } from '../../microcredential/validation/report-mistakes.js';
import type { ValidationService } from '../../microcredential/validation/validation.service.js';
import type { OrganisationStore } from '../../organisation/organisation.loader.js';
import type { Database } from '../../platform/database/database.js';
import { asProblem, readRow, type Importer } from '../rows/read-row.js';
import type { FileRow, RowProblem } from '../rows/row.js';
import { stateProblem, type StandingRecord } from '../rows/state-problem.js';
import { ComingRows } from './coming.js';
import { keyOf, type CheckedRow } from './checked-row.js';
import { SeenIds } from './seen-ids.js';
import { standingRecords } from './standing-records.js';
import { TitleFilter } from './title-filter.js';

export interface CheckSources {
  readonly database: Pick<Database, 'reader' | 'dialect'>;
  readonly validation: Pick<ValidationService, 'validateAll'>;
  readonly organisations: Pick<OrganisationStore, 'byKeys'>;
}

/** Keys of records are no longer; what is not one is shown by its beginning. */
const LONGEST_KEY = 201;

/** A row on its way through the checks. */
interface Draft {
  readonly row: FileRow;
  readonly record: MicrocredentialRecord | null;
  readonly key: string | null;
  readonly prepared: PreparedWrite | null;
  readonly problems: RowProblem[];
}

/** Checks rows in batches, in their order: form, ids, how records stand, and the rules of publication. Nothing is written. */
export class RowChecker {
  private readonly seen = new SeenIds();
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

  async check(rows: readonly FileRow[]): Promise<CheckedRow[]> {
    const drafts = rows.map((row) => this.draft(row));
    const sound = drafts.filter(({ record, problems }) => record !== null && problems.length === 0);
    const standing = await standingRecords(this.sources.database, sound.flatMap(({ key }) => key ?? []));
    for (const draft of sound) draft.problems.push(...(inList(stateProblem(draft.record?.state ?? '', standing.get(draft.key ?? '')))));
    const news = sound.filter(({ key, prepared, problems }) => problems.length === 0 && standing.get(key ?? '')?.sha256 !== prepared?.sha256);
    await this.judge(news.filter(({ record }) => record?.state === 'PUBLISHED'));
    await this.checkBodies(news.filter(({ record }) => record?.state === 'OBSERVED'));
    this.coming.add(this.batches, news.flatMap(({ record, problems }) => (record && problems.length === 0 ? [record] : [])));
    this.batches += 1;
    return drafts.map((draft) => checked(draft, standing));
  }

  /** The batches up to this one are in the store. */
  written(batch: number): void {
    this.coming.written(batch);
  }

  private draft(row: FileRow): Draft {
    const { record, problems } = readRow(row, this.importer);
    const key = record ? keyOf(record) : this.keySaid(row);
    const before = key === null ? undefined : this.seen.lineOf(key, row.line);
    const again = before === undefined ? [] : [{ column: row.columnAt(['id']), found: `an id that line ${before} has too`, expected: 'each id once in a file', fix: 'Give one of them another id, or take it out.' }];
    return { row, record, key, prepared: record && prepare({ kind: 'microcredential', key: keyOf(record), content: record }), problems: [...problems, ...again] };
  }

  /** The key that a row says, whether or not the rest of it can be read. */
  private keySaid({ said }: FileRow): string | null {
    const { id, state, awardingBody } = said ?? {};
    const body = state === 'OBSERVED' && typeof awardingBody === 'string' ? awardingBody : this.importer.body;
    return typeof id === 'string' && id !== '' ? `${body}:${id}`.slice(0, LONGEST_KEY) : null;
  }

  private async judge(drafts: readonly Draft[]): Promise<void> {
    if (drafts.length === 0) return;
    const reports = await this.sources.validation.validateAll(drafts.flatMap(({ record }) => record ?? []), this.asOf, this.coming);
    reports.forEach((report, place) => {
      const draft = drafts[place];
      draft?.problems.push(...refusals(report).map((mistake) => asProblem(mistake, draft.row.columnAt)));
    });
  }

  /** Nobody judges what was seen of others; but it has to be of somebody. */
  private async checkBodies(drafts: readonly Draft[]): Promise<void> {
    const keys = [...new Set(drafts.flatMap(({ record }) => record?.awardingBody ?? []))];
    if (keys.length === 0) return;
    const found = await this.sources.organisations.byKeys(keys);
    const unknown = new Set(keys.filter((_, place) => !found[place]));
    for (const { record, row, problems } of drafts) {
      const body = record?.awardingBody ?? '';
      if (unknown.has(body)) problems.push({ column: row.columnAt(['awardingBody']), found: `the body "${body}"`, expected: 'an organisation of the registry', fix: 'Create it first (organisationCreate).' });
    }
  }
}

const inList = (problem: RowProblem | null): RowProblem[] => (problem ? [problem] : []);

function checked({ row: { line, raw }, key, prepared, problems }: Draft, standing: ReadonlyMap<string, StandingRecord>): CheckedRow {
  if (prepared === null || problems.length > 0) return { line, key, problems, write: null, raw };
  const { canonical, sha256 } = prepared;
  return { line, key, problems: [], write: { canonical, sha256, expectedVersion: standing.get(prepared.key)?.version ?? 0 }, raw: null };
}
