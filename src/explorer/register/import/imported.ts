/** What came of a file, put together from the lines of the answer of `POST /import`. */
export interface Imported {
  readonly dryRun: boolean;
  readonly counts: { readonly created: number; readonly changed: number; readonly unchanged: number; readonly refused: number };
  readonly refusedRows: readonly RefusedRow[];
  /** Whether the last line has come. */
  readonly done: boolean;
}

export interface RowProblem {
  readonly column: string | null;
  readonly found: string;
  readonly expected: string;
  readonly fix: string | null;
  /** The rule that is broken; `found` is then its whole sentence. */
  readonly rule?: string;
  /** English unless told. */
  readonly messageLanguage?: string;
}

export interface RefusedRow {
  readonly line: number;
  readonly key: string | null;
  readonly problems: readonly RowProblem[];
}

type Row = RefusedRow & { readonly status: keyof Imported['counts'] };
type Line = Row | { readonly done: true } | { readonly job: string; readonly dryRun: boolean };

/** How many refused rows a page shows; all are counted. */
const MOST_SHOWN = 200;

export const NOTHING_YET: Imported = { dryRun: false, counts: { created: 0, changed: 0, unchanged: 0, refused: 0 }, refusedRows: [], done: false };

/** One more line of the answer, which is JSON. Pure. */
export function withLine(imported: Imported, text: string): Imported {
  const line = JSON.parse(text) as Line;
  if ('done' in line) return { ...imported, done: true };
  if ('job' in line) return { ...imported, dryRun: line.dryRun };
  const { counts, refusedRows } = imported;
  return {
    ...imported,
    counts: { ...counts, [line.status]: counts[line.status] + 1 },
    refusedRows: line.status === 'refused' && refusedRows.length < MOST_SHOWN ? [...refusedRows, line] : refusedRows,
  };
}

/** Where the file is written as JSON Lines its name says so. */
export const formatOf = (name: string): 'csv' | 'jsonl' => (/\.(jsonl|ndjson)$/i.test(name) ? 'jsonl' : 'csv');
