import { randomUUID } from 'node:crypto';
import type { Database } from '../platform/database/database.js';
import type { Transaction } from '../platform/database/transaction.js';
import type { Scope } from '../record/principal.js';
import { apiKeyText, newPrefix } from './api-key-text.js';
import type { ApiKeyRow } from './api-key.entity.js';
import { newSecret } from './secret.js';

/** What may be shown of a key. */
export type ShownKey = Omit<ApiKeyRow, 'secretSha256' | 'scopes'> & { readonly scopes: readonly Scope[] };

export interface NewKey {
  readonly organisation: string;
  readonly person: string;
  readonly scopes: readonly Scope[];
  readonly createdAt: string;
  readonly expiresAt: string;
}

/** A key that has just been made: its text is known now, and never again. */
export interface MadeKey {
  readonly key: ShownKey;
  readonly text: string;
}

type Row = Omit<ShownKey, 'scopes'> & { readonly scopes: string };

const COLUMNS = `id, prefix, organisation, person, scopes, created_at as "createdAt", expires_at as "expiresAt", last_used_at as "lastUsedAt", revoked_at as "revokedAt"`;

/** The keys of bodies, as their members see them. */
export class ApiKeyStore {
  constructor(private readonly database: Database) {}

  /** A body's keys, newest first: revoked and expired ones too. */
  async ofOrganisation(organisation: string, first: number): Promise<ShownKey[]> {
    const rows = await this.database.reader.all<Row>(
      `select ${COLUMNS} from api_key where organisation = ? order by created_at desc, id limit ?`, [organisation, first]);
    return rows.map(shown);
  }

  async byId(id: string): Promise<ShownKey | null> {
    const [row] = await this.database.reader.all<Row>(`select ${COLUMNS} from api_key where id = ?`, [id]);
    return row ? shown(row) : null;
  }
}

/** Makes a key. In the transaction of what it belongs to. */
export async function makeKey(transaction: Transaction, { scopes, ...given }: NewKey): Promise<MadeKey> {
  const secret = newSecret();
  const row = { id: randomUUID(), prefix: newPrefix(), ...given, lastUsedAt: null, revokedAt: null };
  await transaction.insert<ApiKeyRow>('api_key', [{ ...row, secretSha256: secret.digest, scopes: ` ${scopes.join(' ')} ` }]);
  return { key: { ...row, scopes }, text: apiKeyText({ prefix: row.prefix, secret: secret.text }) };
}

/** Ends a key for good. False where it was revoked before: then it stays as it was. */
export async function revokeKey(transaction: Transaction, id: string, now: string): Promise<boolean> {
  return (await transaction.all('update api_key set revoked_at = ? where id = ? and revoked_at is null returning id', [now, id])).length > 0;
}

const shown = ({ scopes, ...row }: Row): ShownKey => ({ ...row, scopes: scopes.trim().split(' ') as Scope[] });
