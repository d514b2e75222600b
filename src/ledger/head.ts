import type { Reader } from '../platform/database/reader.js';
import { REFERENCE_KINDS } from '../record/kind.js';

/** Where the registry stands. */
export interface Head {
  /** Number of ledger entries. */
  readonly revision: number;
  /** The last revision that touched a framework, an alignment, a credit system, a country or a rule; 0 before the first. */
  readonly referenceRevision: number;
}

/** As the index on reference entries says it, so that the database takes that index. */
const IS_REFERENCE = `kind in (${REFERENCE_KINDS.map((kind) => `'${kind}'`).join(', ')})`;

export async function headOf(reader: Reader): Promise<Head> {
  const [head] = await reader.all<Head>(
    `select coalesce((select max(revision) from ledger), 0) as "revision",
      coalesce((select max(revision) from ledger where ${IS_REFERENCE}), 0) as "referenceRevision"`,
  );
  return head ?? { revision: 0, referenceRevision: 0 };
}

/** The last revision up to the given one that touched reference data; 0 where none did. */
export async function referenceRevisionAt(reader: Reader, revision: number): Promise<number> {
  const [row] = await reader.all<{ revision: number | null }>(
    `select max(revision) as revision from ledger where ${IS_REFERENCE} and revision <= ?`,
    [revision],
  );
  return row?.revision ?? 0;
}
