import type { Transaction } from '../platform/database/transaction.js';
import type { RecordKind } from '../record/kind.js';

/** A version that has just been accepted. */
export interface AcceptedRecord {
  readonly key: string;
  readonly version: number;
  readonly revision: number;
  readonly content: unknown;
  /** Revision of the version before; null for a new record. */
  readonly previous: number | null;
}

/** Keeps the current tables in step with the versions of one kind, in the transaction that accepts them. */
export interface Projection {
  readonly kind: RecordKind;
  /** No two of the records have the same key. */
  project(transaction: Transaction, records: readonly AcceptedRecord[]): Promise<void>;
}
