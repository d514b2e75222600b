import { standsAt } from '../../ledger/standing-at.js';
import type { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import type { StandingRecord } from '../rows/state-problem.js';

type Row = StandingRecord & { readonly key: string };

/** How microcredentials stand, whoever may see them, by key; one statement for any number. */
export async function standingRecords({ reader, dialect }: Pick<Database, 'reader' | 'dialect'>, keys: readonly string[]): Promise<ReadonlyMap<string, StandingRecord>> {
  const { text, parameters } = sql`
    select m.record_key as key, m.state, m.version, l.sha256
    from microcredential m join ledger l on l.revision = m.content_revision
    where ${dialect.oneOf('m.record_key', keys)} and ${standsAt('m')}`;
  const rows = await reader.all<Row>(text, parameters);
  return new Map(rows.map((row) => [row.key, row]));
}
