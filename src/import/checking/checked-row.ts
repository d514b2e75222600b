import type { MicrocredentialRecord } from '../../microcredential/microcredential.record.js';
import type { RowProblem } from '../rows/row.js';

/** What is to be written of a row: texts and numbers alone, since they pass between threads soonest. */
export type RowWrite = RecordWrite | DraftWrite;

/** A version of a record, ready for the ledger. */
export interface RecordWrite {
  readonly kind: 'record';
  /** Canonical JSON of the record. */
  readonly canonical: string;
  readonly sha256: string;
  /** The version that it was checked over; 0 where there is none. */
  readonly expectedVersion: number;
  /** The version of a draft that ends with it; null where none does. */
  readonly endsDraft: number | null;
}

/** A draft of the importing body. */
export interface DraftWrite {
  readonly kind: 'draft';
  readonly status: 'created' | 'changed' | 'unchanged';
  /** Canonical JSON of the record as far as the row says it. */
  readonly canonical: string;
  /** The version of the draft that it was checked over; 0 where there is none. */
  readonly expectedVersion: number;
  /** The version of the record that it is to follow; 0 where the record is new. */
  readonly baseVersion: number;
}

/** A row that was checked against everything. */
export interface CheckedRow {
  readonly line: number;
  readonly key: string | null;
  readonly problems: readonly RowProblem[];
  /** What the rules warn of; absent where that is nothing. */
  readonly warnings?: readonly RowProblem[];
  /** Null where the row is refused. */
  readonly write: RowWrite | null;
  /** The row as it stands in the file; only of what is refused. */
  readonly raw: string | null;
}

export const keyOf = ({ awardingBody, id }: Pick<MicrocredentialRecord, 'awardingBody' | 'id'>): string => `${awardingBody}:${id}`;
