import { setImmediate as turnOfOthers } from 'node:timers/promises';
import { standsAt } from '../../ledger/standing-at.js';
import type { MicrocredentialRecord } from '../../microcredential/microcredential.record.js';
import { isVisible } from '../../microcredential/visibility.js';
import type { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';

/** Records read at once: between reads others have their turn. */
const AT_ONCE = 100;

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
  /** Keys come after this one, and up to that one; all, unless told. */
  readonly after?: string | undefined;
  readonly upTo?: string | undefined;
}

type Source = Pick<Database, 'reader' | 'dialect'>;

/** What is asked of a record, beyond the key after which it comes. */
const wantedAt = (revision: number, { states, body, upTo }: ExportFilter, dialect: Source['dialect']) => sql`
  ${standsAt('m', revision)} and ${isVisible('m')} and ${states.length > 0 ? dialect.oneOf('m.state', states) : sql`true`}
  and ${upTo === undefined ? sql`true` : sql`m.record_key <= ${upTo}`}
  and ${body === undefined ? sql`true` : sql`exists (
    select 1 from microcredential_awarding_body b where b.microcredential = m.since_revision and b.organisation = ${body})`}`;

/** Where a part of so many records ends, and whether there are more; null where there is none at all. */
export async function endOfPart({ reader, dialect }: Source, revision: number, filter: ExportFilter, most: number): Promise<{ readonly last: string; readonly isMore: boolean } | null> {
  const { text, parameters } = sql`
    select m.record_key as key from microcredential m where m.record_key > ${filter.after ?? ''} and ${wantedAt(revision, filter, dialect)} order by m.record_key limit ${most + 1}`;
  const keys = await reader.all<{ readonly key: string }>(text, parameters);
  const last = keys[Math.min(keys.length, most) - 1];
  return last === undefined ? null : { last: last.key, isMore: keys.length > most };
}

/** The microcredentials that everybody may see, by key, as they stood at a revision; a hundred are held at once. */
export async function* exportedRecords({ reader, dialect }: Source, revision: number, filter: ExportFilter): AsyncGenerator<ExportedRecord> {
  for (let after = filter.after ?? ''; ; ) {
    const { text, parameters } = sql`
      select m.record_key as key, v.content as canonical
      from microcredential m join record_version v on v.revision = m.content_revision
      where m.record_key > ${after} and ${wantedAt(revision, filter, dialect)}
      order by m.record_key limit ${AT_ONCE}`;
    const rows = await reader.all<Omit<ExportedRecord, 'record'>>(text, parameters);
    for (const row of rows) yield { ...row, record: JSON.parse(row.canonical) as MicrocredentialRecord };
    if (rows.length < AT_ONCE) return;
    await turnOfOthers();
    after = rows.at(-1)?.key ?? after;
  }
}
