import { standsAt } from '../../ledger/standing-at.js';
import type { MicrocredentialRecord } from '../../microcredential/microcredential.record.js';
import { isVisible } from '../../microcredential/visibility.js';
import type { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';

const AT_ONCE = 500;

export interface ExportedRecord {
  readonly key: string;
  /** Canonical JSON, as the ledger has it. */
  readonly canonical: string;
  readonly record: MicrocredentialRecord;
}

export interface ExportFilter {
  /** The states wanted; empty: all that everybody may see. */
  readonly states: readonly string[];
  /** Key of an awarding body. */
  readonly body?: string | undefined;
}

/** The microcredentials that everybody may see, by key, as they stood at a revision; some hundred are held at once. */
export async function* exportedRecords({ reader, dialect }: Pick<Database, 'reader' | 'dialect'>, revision: number, { states, body }: ExportFilter): AsyncGenerator<ExportedRecord> {
  for (let after = ''; ; ) {
    const { text, parameters } = sql`
      select m.record_key as key, v.content as canonical
      from microcredential m join record_version v on v.revision = m.content_revision
      where m.record_key > ${after} and ${standsAt('m', revision)} and ${isVisible('m')} and ${states.length > 0 ? dialect.oneOf('m.state', states) : sql`true`}
        and ${body === undefined ? sql`true` : sql`exists (
          select 1 from microcredential_awarding_body b where b.microcredential = m.since_revision and b.organisation = ${body})`}
      order by m.record_key limit ${AT_ONCE}`;
    const rows = await reader.all<Omit<ExportedRecord, 'record'>>(text, parameters);
    for (const row of rows) yield { ...row, record: JSON.parse(row.canonical) as MicrocredentialRecord };
    if (rows.length < AT_ONCE) return;
    after = rows.at(-1)?.key ?? after;
  }
}
