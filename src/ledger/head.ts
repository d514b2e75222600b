import type { Dialect } from '../platform/database/dialect.js';
import type { Reader } from '../platform/database/reader.js';
import { sql, Sql } from '../platform/database/sql.js';
import { REFERENCE_KINDS } from '../record/kind.js';

/** Where the registry stands. */
export interface Head {
  /** Number of ledger entries. */
  readonly revision: number;
  /** The last revision that touched a framework, an alignment, a credit system, a country or a rule; 0 before the first. */
  readonly referenceRevision: number;
}

/** As the index on reference entries says it, so that the database takes that index. */
const IS_REFERENCE = new Sql(`kind in (${REFERENCE_KINDS.map((kind) => `'${kind}'`).join(', ')})`);

const ofReferences = (dialect: Dialect): Sql => dialect.through('ledger', 'ix_ledger_reference');

export async function headOf(reader: Reader, dialect: Dialect): Promise<Head> {
  const { text, parameters } = sql`
    select coalesce((select max(revision) from ledger), 0) as "revision",
      coalesce((select max(revision) from ${ofReferences(dialect)} where ${IS_REFERENCE}), 0) as "referenceRevision"`;
  const [head] = await reader.all<Head>(text, parameters);
  return head ?? { revision: 0, referenceRevision: 0 };
}

/** The revision after which a transaction goes on. */
export async function lastRevision(reader: Reader): Promise<number> {
  const [last] = await reader.all<{ revision: number | null }>('select max(revision) as revision from ledger');
  return last?.revision ?? 0;
}

/** The last revision up to the given one that touched reference data; 0 where none did. */
export async function referenceRevisionAt(reader: Reader, dialect: Dialect, revision: number): Promise<number> {
  const { text, parameters } = sql`select max(revision) as revision from ${ofReferences(dialect)} where ${IS_REFERENCE} and revision <= ${revision}`;
  const [row] = await reader.all<{ revision: number | null }>(text, parameters);
  return row?.revision ?? 0;
}
