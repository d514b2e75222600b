import type { RecordKind } from '../record/kind.js';
import type { Transaction } from '../platform/database/transaction.js';

/** The actor of the reference data that ship with the registry. Any other actor is a body, by its public id. */
export const SEED_ACTOR = 'seed';

/** What somebody wants a record to be. The content has been checked against the schema of its kind. */
export interface Write {
  readonly kind: RecordKind;
  readonly key: string;
  readonly content: unknown;
  /** The version that the writer has seen, 0 where the record is to be new; absent where that does not matter. */
  readonly expectedVersion?: number;
  /** Whose word it is, where that is another than who makes the write: a document is its author's, whoever approves it. */
  readonly actor?: string;
  /** Why, in words, where that is not the same for all writes. */
  readonly reason?: string | null;
}

export interface WriteContext {
  readonly actor: string;
  /** Why, in words; kept with the entry and shown. */
  readonly reason?: string | null;
  /** Told after each step of a long run. */
  readonly onProgress?: (done: number, total: number) => void;
  /**
   * Rows that the database asks for before it takes the entries, such as an approval. Run once the records were found to
   * stand as the writer expects, and before anything is entered. It may throw a VersionConflict while it has written
   * nothing: then the write is refused.
   */
  readonly beforehand?: (transaction: Transaction) => Promise<void>;
  /** Further writes of the same transaction, such as an idempotency key: kept with the records, or not at all. */
  readonly alongside?: (transaction: Transaction, outcomes: readonly WriteOutcome[]) => Promise<void>;
}

/**
 * `created` and `changed` made a new version; `unchanged` found the same content; `kept` found that a body had written
 * the record, which a seed never overwrites.
 */
export type WriteStatus = 'created' | 'changed' | 'unchanged' | 'kept';

export interface WriteOutcome {
  readonly kind: RecordKind;
  readonly key: string;
  readonly status: WriteStatus;
  /** The version that stands after the write, and the revision that made it. */
  readonly version: number;
  readonly revision: number;
}

/** The record has moved on since the writer saw it. Nothing of the whole write was accepted. */
export class VersionConflict extends Error {
  override readonly name = 'VersionConflict';

  constructor(
    readonly kind: RecordKind,
    readonly key: string,
    readonly expectedVersion: number,
    /** 0 where there is no such record. */
    readonly currentVersion: number,
  ) {
    super(`${kind} ${key} is at version ${currentVersion}, not ${expectedVersion}. Read it again, and write on top of that.`);
  }
}
