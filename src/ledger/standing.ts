import type { Dialect } from '../platform/database/dialect.js';
import type { Reader } from '../platform/database/reader.js';
import { sql } from '../platform/database/sql.js';
import type { RecordKind } from '../record/kind.js';

/** The last entry of a record. */
export interface Standing {
  readonly key: string;
  readonly version: number;
  readonly revision: number;
  readonly sha256: string;
  readonly actor: string;
}

/** How records of a kind stand, by key; a key without a record is absent. One statement for any number of keys. */
export async function standingsOf(reader: Reader, dialect: Dialect, kind: RecordKind, keys: readonly string[]): Promise<ReadonlyMap<string, Standing>> {
  const { text, parameters } = sql`
    select l.record_key as key, l.version, l.revision, l.sha256, l.actor from ledger l
    where l.kind = ${kind} and ${dialect.oneOf('l.record_key', keys)} and not exists (
      select 1 from ledger next where next.kind = l.kind and next.record_key = l.record_key and next.version = l.version + 1)`;
  const rows = await reader.all<Standing>(text, parameters);
  return new Map(rows.map((row) => [row.key, row]));
}
