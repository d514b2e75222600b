import type { MicrocredentialRecord } from './microcredential.record.js';

/** A microcredential as it stands, or stood at the revision asked about. */
export interface StoredMicrocredential {
  /** The row of the store, by which its placements and credit values are loaded. No part of any answer. */
  readonly row: number;
  readonly key: string;
  readonly version: number;
  readonly content: MicrocredentialRecord;
}

export interface MicrocredentialPage {
  readonly rows: readonly StoredMicrocredential[];
  readonly hasNextPage: boolean;
  /** Absent on an empty page. */
  readonly startCursor?: string;
  /** For `after` of the next page; null on an empty page. */
  readonly endCursor: string | null;
}

/** A row as the statements of this folder select it. */
export interface SelectedRow {
  readonly row: number;
  readonly key: string;
  readonly version: number;
  readonly content: string;
}

export function stored({ row, key, version, content }: SelectedRow): StoredMicrocredential {
  // The content was checked against its schema when it was written.
  return { row, key, version, content: JSON.parse(content) as MicrocredentialRecord };
}

/** The page from what was selected: one row more than asked for where there is a next page. */
export function pageOf<Row extends SelectedRow>(selected: readonly Row[], first: number, cursorOf: (row: Row) => string): MicrocredentialPage {
  const rows = selected.slice(0, first);
  const [start, end] = [rows[0], rows.at(-1)];
  return {
    rows: rows.map(stored),
    hasNextPage: selected.length > first,
    ...(start && { startCursor: cursorOf(start) }),
    endCursor: end ? cursorOf(end) : null,
  };
}
