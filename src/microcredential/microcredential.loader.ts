import { standsAt } from '../ledger/standing-at.js';
import type { Database } from '../platform/database/database.js';
import { sql, Sql } from '../platform/database/sql.js';
import { stored, type SelectedRow, type StoredMicrocredential } from './microcredential-page.js';
import { isVisible } from './visibility.js';

/** One level that somebody puts a microcredential on. Rows of one position are one placement that leaves open which. */
export interface StoredPlacement {
  readonly position: number;
  readonly framework: string;
  readonly levelCode: string;
  readonly basis: string;
  /** Key of the organisation that says so; null where it is none of the registry's. */
  readonly assertedBy: string | null;
  readonly evidence: string | null;
}

/** A size in one credit system, exact as text: `credits`, or a range of sizes. */
export interface StoredCreditValue {
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

  /** The placements of microcredentials by row. */
  placements(rows: readonly number[]): Promise<StoredPlacement[][]> {
    return this.parts<StoredPlacement>(rows, new Sql(`
      select p.microcredential as "row", p.position, p.framework, p.level_code as "levelCode", p.basis, p.asserted_by as "assertedBy", p.evidence
      from level_placement p`), new Sql('order by p.microcredential, p.position, p.level_code'));
  }

  /** The sizes of microcredentials by row. */
  creditValues(rows: readonly number[]): Promise<StoredCreditValue[][]> {
    return this.parts<StoredCreditValue>(rows, new Sql(`
      select p.microcredential as "row", p.position, p.system, p.credits, p.credits_min as "creditsMin", p.credits_max as "creditsMax",
        p.basis, p.asserted_by as "assertedBy", p.note
      from credit_value p`), new Sql('order by p.microcredential, p.position'));
  }

  /** Keys of the organisations that award microcredentials, by row. */
  async awardingBodies(rows: readonly number[]): Promise<string[][]> {
    const bodies = await this.parts<{ organisation: string }>(rows, new Sql(`
      select p.microcredential as "row", p.organisation from microcredential_awarding_body p`), new Sql('order by p.microcredential, p.position'));
    return bodies.map((each) => each.map(({ organisation }) => organisation));
  }

  private async parts<Part>(rows: readonly number[], select: Sql, order: Sql): Promise<Part[][]> {
    const found = await this.read<OfRow<Part>>(sql`${select} where ${this.database.dialect.oneOf('p.microcredential', rows)} ${order}`);
    const ofRow = Map.groupBy(found, ({ row }) => row);
    return rows.map((row) => ofRow.get(row) ?? []);
  }

  private read<Row>({ text, parameters }: Sql): Promise<Row[]> {
    return this.database.reader.all<Row>(text, parameters);
  }
}
