import { standsAt } from '../../ledger/standing-at.js';
import type { Database } from '../../platform/database/database.js';
import { everyOf, sql, Sql } from '../../platform/database/sql.js';
import { isHeldOn } from './held-on.js';
import type { StatementRecord } from './statement.record.js';
import type { StatementKind } from './statement.vocabulary.js';

/** A statement as it stands, or stood at a revision. */
export interface StoredStatement {
  readonly key: string;
  readonly version: number;
  /** The revision that made this version. */
  readonly revision: number;
  readonly content: StatementRecord;
}

/** What statements are listed by: the microcredential that they are about, or the body that makes them. */
export type ListedBy = 'about' | 'said_by';

export interface StatementFilter {
  readonly kinds?: readonly StatementKind[] | undefined;
  /** Only those that hold on this day. */
  readonly on?: string | undefined;
  readonly knownAt?: number | undefined;
}

export interface StatementPage {
  readonly first: number;
  /** Key after which the page begins. */
  readonly after: string;
}

type Row = Omit<StoredStatement, 'content'> & { readonly content: string };

const read = ({ key, version, revision, content }: Row): StoredStatement => ({ key, version, revision, content: JSON.parse(content) as StatementRecord });

/** Reads statements: one statement of SQL for each call, for any number of keys. */
export class StatementStore {
  constructor(private readonly database: Database) {}

  /** Statements in the order of their keys; null where there is none. */
  async byKeys(keys: readonly string[], knownAt?: number): Promise<(StoredStatement | null)[]> {
    const rows = await this.all<Row>(sql`
      select st.record_key as key, st.version, st.since_revision as revision, v.content
      from statement st join record_version v on v.revision = st.since_revision
      where ${this.database.dialect.oneOf('st.record_key', keys)} and ${standsAt('st', knownAt)}`);
    const found = new Map(rows.map((row) => [row.key, read(row)]));
    return keys.map((key) => found.get(key) ?? null);
  }

  /** The first statements after a key, by key, for each microcredential or body. */
  async pages(by: ListedBy, keys: readonly string[], filter: StatementFilter, { first, after }: StatementPage): Promise<StoredStatement[][]> {
    const column = new Sql(`st.${by}`);
    const rows = await this.all<Row & { readonly owner: string }>(sql`
      select page.owner, page.key, page.version, page.revision, v.content from (
        select ${column} as owner, st.record_key as key, st.version, st.since_revision as revision,
          row_number() over (partition by ${column} order by st.record_key) as place
        from statement st where ${this.matching(by, keys, filter)} and st.record_key > ${after}) page
      join record_version v on v.revision = page.revision where page.place <= ${first} order by page.owner, page.place`);
    const ofKey = Map.groupBy(rows, ({ owner }) => owner);
    return keys.map((key) => (ofKey.get(key) ?? []).map(read));
  }

  /** How many there are for each microcredential or body. */
  async counts(by: ListedBy, keys: readonly string[], filter: StatementFilter): Promise<number[]> {
    const column = new Sql(`st.${by}`);
    const rows = await this.all<{ owner: string; number: number }>(sql`
      select ${column} as owner, count(*) as number from statement st where ${this.matching(by, keys, filter)} group by ${column}`);
    const ofKey = new Map(rows.map(({ owner, number }) => [owner, Number(number)]));
    return keys.map((key) => ofKey.get(key) ?? 0);
  }

  private matching(by: ListedBy, keys: readonly string[], { kinds, on, knownAt }: StatementFilter): Sql {
    const { dialect } = this.database;
    return everyOf([
      dialect.oneOf(`st.${by}`, keys),
      standsAt('st', knownAt),
      ...(kinds ? [dialect.oneOf('st.kind', kinds)] : []),
      ...(on === undefined ? [] : [isHeldOn('st', on)]),
    ]);
  }

  private all<Each>({ text, parameters }: Sql): Promise<Each[]> {
    return this.database.reader.all<Each>(text, parameters);
  }
}
