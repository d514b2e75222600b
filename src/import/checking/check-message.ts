import type { DatabaseLocation } from '../../platform/database/database.js';
import type { FilePlace } from '../reading/file-pieces.js';
import type { FileFormat } from '../rows/file-rows.js';
import type { Importer } from '../rows/read-row.js';
import type { RowProblem } from '../rows/row.js';
import type { CheckedRow } from './checked-row.js';

/** What the checking thread is to do. */
export interface CheckQuestion {
  readonly location: DatabaseLocation;
  readonly file: FilePlace;
  readonly format: FileFormat;
  readonly importer: Importer;
  readonly asOf: string;
  /** Rows up to this line are passed over: they were answered in an earlier run. */
  readonly afterLine: number;
  /** A file with more rows is refused before any of them is looked at. */
  readonly mostRows?: number;
}

/** Rows of one message, and batches that the thread goes on ahead of what is written. */
export const BATCH_ROWS = 250;
export const BATCHES_AHEAD = 12;

export type CheckAnswer =
  | { readonly kind: 'rows'; readonly batch: number; readonly rows: readonly CheckedRow[]; /** Bytes of the file read so far. */ readonly bytes: number; readonly header: string | null }
  | { readonly kind: 'end'; readonly header: string | null }
  /** The file as a whole cannot be used. */
  | { readonly kind: 'refused'; readonly line: number; readonly problems: readonly RowProblem[] };

/** To the thread: batches up to this one are written. */
export interface Written {
  readonly written: number;
}
