import type { Dialect } from '../platform/database/dialect.js';
import type { Reader } from '../platform/database/reader.js';
import { sql, Sql } from '../platform/database/sql.js';
import type { RecordKind } from '../record/kind.js';
import type { LedgerEntry } from './ledger-entry.entity.js';

/** A record as it stood at a revision. */
export interface RecordContent {
  readonly kind: RecordKind;
  readonly key: string;
  readonly version: number;
  /** The revision that made this version. */
  readonly revision: number;
  readonly content: unknown;
}

type ContentRow = Omit<RecordContent, 'content'> & { readonly content: string };

const parsed = (row: ContentRow): RecordContent => ({ ...row, content: JSON.parse(row.content) as unknown });

/** All records of some kinds as they stood at a revision, by kind and key. Meant for kinds that fit in memory. */
export async function contentsOf(reader: Reader, dialect: Dialect, kinds: readonly RecordKind[], revision: number): Promise<RecordContent[]> {
  const { text, parameters } = sql`
    select l.kind, l.record_key as key, l.version, l.revision, v.content
    from ledger l join record_version v on v.revision = l.revision
    where ${dialect.oneOf('l.kind', kinds)} and l.revision <= ${revision} and not exists (
      select 1 from ledger next
      where next.kind = l.kind and next.record_key = l.record_key and next.version = l.version + 1 and next.revision <= ${revision})
    order by l.kind, l.record_key`;
  return (await reader.all<ContentRow>(text, parameters)).map(parsed);
}

/** Records by key as they stood at a revision, in the order of the keys; null where there was none. */
export async function contentsByKey(reader: Reader, dialect: Dialect, kind: RecordKind, keys: readonly string[], revision: number): Promise<(RecordContent | null)[]> {
  const { text, parameters } = sql`
    select l.kind, l.record_key as key, l.version, l.revision, v.content
    from ${dialect.listed('asked', keys)} join ledger l on l.revision = (
      select last.revision from ledger last
      where last.kind = ${kind} and last.record_key = asked.value and last.revision <= ${revision} order by last.version desc limit 1)
    join record_version v on v.revision = l.revision`;
  const rows = await reader.all<ContentRow>(text, parameters);
  const found = new Map(rows.map((row) => [row.key, parsed(row)]));
  return keys.map((key) => found.get(key) ?? null);
}

/** An entry with what it accepted. */
export interface EntryWithContent extends LedgerEntry {
  readonly content: unknown;
}

type EntryRow = LedgerEntry & { readonly content: string };

const ENTRY = new Sql(`l.revision, l.kind, l.record_key as "recordKey", l.version, l.sha256, l.previous, l.actor, l.recorded_at as "recordedAt",
  l.ruleset, l.reason, v.content`);
const ENTRIES = new Sql('ledger l join record_version v on v.revision = l.revision');

const withContent = (row: EntryRow): EntryWithContent => ({ ...row, content: JSON.parse(row.content) as unknown });

/** All entries after a revision, in order: at most `most`. Replayed from 0, they give every record as it stands. */
export async function entriesAfter(reader: Reader, revision: number, most: number): Promise<EntryWithContent[]> {
  const { text, parameters } = sql`select ${ENTRY} from ${ENTRIES} where l.revision > ${revision} order by l.revision limit ${most}`;
  return (await reader.all<EntryRow>(text, parameters)).map(withContent);
}

/** All entries of some records of one kind up to a revision, each record's oldest first. */
export async function entriesOf(reader: Reader, dialect: Dialect, kind: RecordKind, keys: readonly string[], revision: number): Promise<EntryWithContent[]> {
  const { text, parameters } = sql`
    select ${ENTRY} from ${ENTRIES}
    where l.kind = ${kind} and ${dialect.oneOf('l.record_key', keys)} and l.revision <= ${revision} order by l.record_key, l.version`;
  return (await reader.all<EntryRow>(text, parameters)).map(withContent);
}

/** All entries of a record, oldest first. */
export async function historyOf(reader: Reader, kind: RecordKind, key: string): Promise<LedgerEntry[]> {
  const { text, parameters } = sql`
    select revision, kind, record_key as "recordKey", version, sha256, previous, actor, recorded_at as "recordedAt", ruleset, reason
    from ledger where kind = ${kind} and record_key = ${key} order by version`;
  return reader.all<LedgerEntry>(text, parameters);
}
