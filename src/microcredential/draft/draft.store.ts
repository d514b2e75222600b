import type { Database } from '../../platform/database/database.js';
import { sql, Sql } from '../../platform/database/sql.js';
import type { Transaction } from '../../platform/database/transaction.js';
import type { Principal } from '../../record/principal.js';
import type { DraftRow } from './draft.entity.js';

/** A draft as it stands. */
export interface StoredDraft extends Omit<DraftRow, 'recordKey' | 'content'> {
  readonly key: string;
  /** The record as far as it is written. */
  readonly content: Readonly<Record<string, unknown>>;
}

type Row = Omit<StoredDraft, 'content'> & { readonly content: string };

const COLUMNS = `record_key as key, body, version, base_version as "baseVersion", content, updated_at as "updatedAt"`;

const read = (row: Row): StoredDraft => ({ ...row, content: JSON.parse(row.content) as StoredDraft['content'] });

/** The drafts of bodies. */
export class DraftStore {
  constructor(private readonly database: Pick<Database, 'reader' | 'dialect'>) {}

  async byKey(key: string): Promise<StoredDraft | null> {
    const [row] = await this.database.reader.all<Row>(`select ${COLUMNS} from draft where record_key = ?`, [key]);
    return row ? read(row) : null;
  }

  /** The draft if it is of the body that asks. One of another body is not read at all: it takes as long as one that there is not. */
  async own(principal: Pick<Principal, 'organisation'> | null, key: string): Promise<StoredDraft | null> {
    const [row] = await this.database.reader.all<Row>(`select ${COLUMNS} from draft where record_key = ? and body = ?`, [key, principal?.organisation ?? '']);
    return row ? read(row) : null;
  }

  /** The drafts of records, by key; one statement for any number. */
  async byKeys(keys: readonly string[]): Promise<ReadonlyMap<string, StoredDraft>> {
    const { text, parameters } = sql`select ${new Sql(COLUMNS)} from draft where ${this.database.dialect.oneOf('record_key', keys)}`;
    const rows = await this.database.reader.all<Row>(text, parameters);
    return new Map(rows.map((row) => [row.key, read(row)]));
  }

  /** A body's drafts after a key, by key: at most `first`. */
  async ofBody(body: string, first: number, after = ''): Promise<StoredDraft[]> {
    const rows = await this.database.reader.all<Row>(
      `select ${COLUMNS} from draft where body = ? and record_key > ? order by record_key limit ?`, [body, after, first]);
    return rows.map(read);
  }

  async count(body: string): Promise<number> {
    const [row] = await this.database.reader.all<{ number: number }>('select count(*) as number from draft where body = ?', [body]);
    return Number(row?.number ?? 0);
  }
}

/**
 * The version that a draft gets by being written once more. Counted on from the version of the record that it follows:
 * nobody who has read that one writes over a draft that they have not seen. `{ version: 0, baseVersion: 3 }` -> 4.
 */
export const versionAfter = ({ version, baseVersion }: Pick<StoredDraft, 'version' | 'baseVersion'>): number => Math.max(version, baseVersion) + 1;

/** Writes a draft over the version that the writer has seen (0: there is none). False where another stands. */
export async function putDraft(transaction: Transaction, draft: StoredDraft): Promise<boolean> {
  const { key, content, version, ...others } = draft;
  const row: DraftRow = { recordKey: key, ...others, version: versionAfter(draft), content: JSON.stringify(content) };
  if (version === 0) {
    const [standing] = await transaction.all('select version from draft where record_key = ?', [key]);
    if (standing === undefined) await transaction.insert<DraftRow>('draft', [row]);
    return standing === undefined;
  }
  const written = await transaction.all('update draft set version = ?, content = ?, updated_at = ? where record_key = ? and version = ? returning version', [
    row.version, row.content, row.updatedAt, key, version,
  ]);
  return written.length > 0;
}

/** Ends a draft of the version that the writer has seen. False where another stands. */
export async function dropDraft(transaction: Transaction, key: string, version: number): Promise<boolean> {
  return (await transaction.all('delete from draft where record_key = ? and version = ? returning version', [key, version])).length > 0;
}
