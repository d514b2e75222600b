import type { MicrocredentialRecord } from '../../microcredential/microcredential.record.js';
import type { RowProblem } from '../rows/row.js';

/** What is to be written of a row, ready for the ledger: texts alone, since they pass between threads soonest. */
export interface RowWrite {
  /** Canonical JSON of the record. */
  readonly canonical: string;
  readonly sha256: string;
  /** The version that it was checked over; 0 where there is none. */
  readonly expectedVersion: number;
}

/** A row that was checked against everything. */
export interface CheckedRow {
  readonly line: number;
  readonly key: string | null;
  readonly problems: readonly RowProblem[];
  /** Null where the row is refused. */
  readonly write: RowWrite | null;
  /** The row as it stands in the file; only of what is refused. */
  readonly raw: string | null;
}

export const keyOf = ({ awardingBody, id }: Pick<MicrocredentialRecord, 'awardingBody' | 'id'>): string => `${awardingBody}:${id}`;
