import { sql, Sql } from '../platform/database/sql.js';
import type { Transaction } from '../platform/database/transaction.js';
import type { RecordKind } from '../record/kind.js';

/** Whether a row of a projection stands: now, or as known at a revision. */
export function standsAt(alias: string, revision?: number): Sql {
  const column = (name: string): Sql => new Sql(`${alias}.${name}`);
  const [since, until] = [column('since_revision'), column('until_revision')];
  return revision === undefined ? sql`${until} is null` : sql`${since} <= ${revision} and (${until} is null or ${until} > ${revision})`;
}

/** Ends the standing rows of records that have a new version: each at the revision of that version. */
export async function endRows(transaction: Transaction, table: string, kind: RecordKind, keys: readonly string[]): Promise<void> {
  const name = new Sql(table);
  const { text, parameters } = sql`
    update ${name} set until_revision = (
      select next.revision from ledger next
      where next.kind = ${kind} and next.record_key = ${name}.record_key and next.version = ${name}.version + 1)
    where until_revision is null and ${transaction.dialect.oneOf('record_key', keys)}`;
  await transaction.all(text, parameters);
}
