import { standsAt } from '../ledger/standing-at.js';
import type { Database } from '../platform/database/database.js';
import { sql, Sql } from '../platform/database/sql.js';
import { stored, type SelectedRow, type StoredMicrocredential } from './microcredential-page.js';
import { isVisible } from './visibility.js';

/** In which statement somebody says something of a microcredential, and when that holds; empty where its own record says it. */
export interface SaidColumns {
  /** Key of the statement. */
  readonly statement: string;
  readonly validFrom: string;
  readonly validUntil: string | null;
}

/** One level that somebody puts a microcredential on. Rows of one position are one placement that leaves open which. */
export interface StoredPlacement extends SaidColumns {
  readonly position: number;
  readonly framework: string;
  readonly levelCode: string;
  readonly basis: string;
  /** Key of the organisation that says so; null where it is none of the registry's. */
  readonly assertedBy: string | null;
  readonly evidence: string | null;
}

/** A size in one credit system, exact as text: `credits`, or a range of sizes. */
export interface StoredCreditValue extends SaidColumns {
  readonly position: number;
  readonly system: string;
  readonly credits: string | null;
  readonly creditsMin: string | null;
  readonly creditsMax: string | null;
  readonly basis: string;
  readonly assertedBy: string | null;
  readonly note: string | null;
}

type OfRow<Part> = Part & { readonly row: number };

const OWN = new Sql(`'' as statement, '' as "validFrom", null as "validUntil"`);
const SAID = new Sql(`st.record_key as statement, st.valid_from as "validFrom", st.valid_until as "validUntil"`);

/** Batches for DataLoader: one statement for any number of keys, the answers in the order of the keys. */
export class MicrocredentialLoader {
  constructor(private readonly database: Database) {}

  /** Microcredentials by key, as they stand or stood at a revision; null where there is none that everybody may see. */
  async byKeys(keys: readonly string[], knownAt?: number): Promise<(StoredMicrocredential | null)[]> {
    const rows = await this.read<SelectedRow>(sql`
      select m.since_revision as "row", m.record_key as key, m.version, v.content
      from microcredential m join record_version v on v.revision = m.content_revision
      where ${this.database.dialect.oneOf('m.record_key', keys)} and ${isVisible('m')} and ${standsAt('m', knownAt)}`);
    const found = new Map(rows.map((row) => [row.key, stored(row)]));
    return keys.map((key) => found.get(key) ?? null);
  }

  /** The placements of microcredentials by row: their own first, then those of statements that stand, or stood at a revision. */
  async placements(rows: readonly number[], knownAt?: number): Promise<StoredPlacement[][]> {
    const { dialect } = this.database;
    const found = await this.read<OfRow<StoredPlacement>>(sql`
      select p.microcredential as "row", p.position, p.framework, p.level_code as "levelCode", p.basis, p.asserted_by as "assertedBy", p.evidence, ${OWN}
      from level_placement p where ${dialect.oneOf('p.microcredential', rows)}
      union all
      select m.since_revision, 0, p.framework, p.level_code, p.basis, st.said_by, null, ${SAID}
      from microcredential m cross join statement st cross join statement_level p
      where ${dialect.oneOf('m.since_revision', rows)} and st.about = m.record_key and ${standsAt('st', knownAt)} and p.statement = st.since_revision
      order by 1, "validFrom", statement, 2, 4`);
    return inOrder(rows, found);
  }

  /** The sizes of microcredentials by row, in the same order. */
  async creditValues(rows: readonly number[], knownAt?: number): Promise<StoredCreditValue[][]> {
    const { dialect } = this.database;
    const found = await this.read<OfRow<StoredCreditValue>>(sql`
      select p.microcredential as "row", p.position, p.system, p.credits, p.credits_min as "creditsMin", p.credits_max as "creditsMax",
        p.basis, p.asserted_by as "assertedBy", p.note, ${OWN}
      from credit_value p where ${dialect.oneOf('p.microcredential', rows)}
      union all
      select m.since_revision, 0, p.system, p.credits, null, null, p.basis, st.said_by, p.note, ${SAID}
      from microcredential m cross join statement st cross join statement_credit p
      where ${dialect.oneOf('m.since_revision', rows)} and st.about = m.record_key and ${standsAt('st', knownAt)} and p.statement = st.since_revision
      order by 1, "validFrom", statement, 2`);
    return inOrder(rows, found);
  }

  /** Keys of the organisations that award microcredentials, by row. */
  async awardingBodies(rows: readonly number[]): Promise<string[][]> {
    const bodies = await this.read<{ row: number; organisation: string }>(sql`
      select p.microcredential as "row", p.organisation from microcredential_awarding_body p
      where ${this.database.dialect.oneOf('p.microcredential', rows)} order by p.microcredential, p.position`);
    return inOrder(rows, bodies).map((each) => each.map(({ organisation }) => organisation));
  }

  private read<Row>({ text, parameters }: Sql): Promise<Row[]> {
    return this.database.reader.all<Row>(text, parameters);
  }
}

function inOrder<Part extends { readonly row: number }>(rows: readonly number[], found: readonly Part[]): Part[][] {
  const ofRow = Map.groupBy(found, ({ row }) => row);
  return rows.map((row) => ofRow.get(row) ?? []);
}
