import { DraftStore } from '../microcredential/draft/draft.store.js';
import type { Database } from '../platform/database/database.js';
import type { CheckedRow } from './checking/checked-row.js';
import { draftWrite, type Standing } from './checking/row-write.js';
import { standingRecords } from './checking/standing-records.js';
import type { DraftContent } from './rows/read-row.js';
import type { RowProblem } from './rows/row.js';
import { stateProblem } from './rows/state-problem.js';

const OVERTAKEN: RowProblem = { column: null, found: 'a record or a draft that somebody has written meanwhile', expected: 'one that stays as it was while it is imported', fix: 'Look at it, and send the row again.' };

/** Drafts that somebody has changed since their rows were checked: nothing of the transaction may stay. */
export class DraftsOvertaken extends Error {
  override readonly name = 'DraftsOvertaken';

  constructor(readonly keys: readonly string[]) {
    super(`Drafts were written meanwhile: ${keys.join(', ')}.`);
  }
}

/**
 * Rows as they are to be written now that records or drafts of some were found written since they were checked: where just
 * what the row says was written, nothing is left to do; any other such row is refused. All are looked at, since many are
 * overtaken at once where a file is imported twice at the same time. `found` are the keys that are known to be overtaken.
 */
export async function reconsidered(database: Pick<Database, 'reader' | 'dialect'>, rows: readonly CheckedRow[], found: readonly string[]): Promise<CheckedRow[]> {
  const keys = rows.flatMap(({ key, write }) => (key !== null && write !== null ? [key] : []));
  const [records, drafts] = await Promise.all([standingRecords(database, keys), new DraftStore(database).byKeys(keys)]);
  const known = new Set(found);
  return rows.map((row) => (row.key === null ? row : reconsideredRow(row, row.key, { record: records.get(row.key), draft: drafts.get(row.key) }, known.has(row.key))));
}

function reconsideredRow(row: CheckedRow, key: string, standing: Standing, found: boolean): CheckedRow {
  const { write } = row;
  if (write === null) return row;
  const stands = write.kind === 'record' ? standing.record : standing.draft;
  const version = stands?.version ?? 0;
  if (version === write.expectedVersion && !found) return row;
  if (write.kind === 'draft') {
    const again = draftWrite(key, JSON.parse(write.canonical) as DraftContent, standing);
    return again.status === 'unchanged' ? { ...row, write: again } : overtaken(row);
  }
  const isSaid = version !== write.expectedVersion && standing.record?.sha256 === write.sha256 && stateProblem(stateOf(write.canonical), standing.record) === null;
  return isSaid ? { ...row, write: { ...write, expectedVersion: version } } : overtaken(row);
}

const stateOf = (canonical: string): string => (JSON.parse(canonical) as { readonly state: string }).state;

const overtaken = (row: CheckedRow): CheckedRow => ({ ...row, write: null, problems: [OVERTAKEN] });
