import { standsAt } from '../ledger/standing-at.js';
import type { Database } from '../platform/database/database.js';
import { everyOf, sql, Sql } from '../platform/database/sql.js';
import type { OrganisationRole } from '../record/organisation-role.js';
import type { OrganisationRecord } from './organisation.record.js';

/** An organisation as it stands, or stood at a revision. */
export interface StoredOrganisation {
  readonly key: string;
  readonly version: number;
  /** The revision that made this version. */
  readonly revision: number;
  readonly content: OrganisationRecord;
}

export interface OrganisationFilter {
  readonly countries?: readonly string[];
  readonly role?: OrganisationRole;
  /** What is known at a revision; absent: now. */
  readonly knownAt?: number;
}

type Row = Omit<StoredOrganisation, 'content'> & { readonly content: string };

const COLUMNS = new Sql('o.record_key as key, o.version, o.since_revision as revision, v.content');
const FROM = new Sql('organisation o join record_version v on v.revision = o.since_revision');

/** Reads organisations: one statement for each call. */
export class OrganisationStore {
  constructor(private readonly database: Database) {}

  /** Organisations in the order of their keys; null where there is none. */
  async byKeys(keys: readonly string[], knownAt?: number): Promise<(StoredOrganisation | null)[]> {
    const rows = await this.read(sql`
      select ${COLUMNS} from ${FROM} where ${this.database.dialect.oneOf('o.record_key', keys)} and ${standsAt('o', knownAt)}`);
    const found = new Map(rows.map((row) => [row.key, row]));
    return keys.map((key) => found.get(key) ?? null);
  }

  /** The organisations after a key, by key: at most `first`. */
  list(filter: OrganisationFilter, first: number, after = ''): Promise<StoredOrganisation[]> {
    return this.read(sql`
      select ${COLUMNS} from ${FROM} where ${this.matching(filter)} and o.record_key > ${after} order by o.record_key limit ${first}`);
  }

  async count(filter: OrganisationFilter): Promise<number> {
    const { text, parameters } = sql`select count(*) as number from organisation o where ${this.matching(filter)}`;
    const [row] = await this.database.reader.all<{ number: number }>(text, parameters);
    return row?.number ?? 0;
  }

  private matching({ countries, role, knownAt }: OrganisationFilter): Sql {
    const { dialect } = this.database;
    return everyOf([
      standsAt('o', knownAt),
      ...(countries ? [sql`${dialect.oneOf('o.country', countries)} or ${dialect.oneOf('o.region', countries)}`] : []),
      ...(role ? [sql`o.roles like ${`% ${role} %`}`] : []),
    ]);
  }

  private async read({ text, parameters }: Sql): Promise<StoredOrganisation[]> {
    const rows = await this.database.reader.all<Row>(text, parameters);
    return rows.map((row) => ({ ...row, content: JSON.parse(row.content) as OrganisationRecord }));
  }
}
