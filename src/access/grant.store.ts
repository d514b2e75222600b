import type { Database } from '../platform/database/database.js';
import { sql, type Sql } from '../platform/database/sql.js';
import type { Grant } from './grant.js';

/** A key as it was found, and when it was last used. */
export interface KeyGrant extends Grant {
  readonly id: string;
  readonly lastUsedAt: string | null;
}

/** Looks up what a key or a cookie speaks for: one statement each. */
export class GrantStore {
  constructor(private readonly database: Database) {}

  ofKey(prefix: string): Promise<KeyGrant | null> {
    return this.first(sql`
      select k.id, k.secret_sha256 as "digest", k.person, k.organisation, k.scopes, k.expires_at as "expiresAt", null as "keyExpiresAt",
        k.revoked_at as "revokedAt", k.last_used_at as "lastUsedAt", m.may, o.roles
      from api_key k
        left join member m on m.person = k.person and m.organisation = k.organisation
        left join organisation o on o.record_key = k.organisation and o.until_revision is null
      where k.prefix = ${prefix}`);
  }

  ofSession(tokenSha256: string): Promise<Grant | null> {
    return this.first(sql`
      select s.token_sha256 as "digest", s.person, s.organisation, k.scopes, s.expires_at as "expiresAt", k.expires_at as "keyExpiresAt",
        k.revoked_at as "revokedAt", m.may, o.roles
      from session s
        left join api_key k on k.id = s.api_key
        left join member m on m.person = s.person and m.organisation = s.organisation
        left join organisation o on o.record_key = s.organisation and o.until_revision is null
      where s.token_sha256 = ${tokenSha256}`);
  }

  private async first<Found>({ text, parameters }: Sql): Promise<Found | null> {
    const [row] = await this.database.reader.all<Found>(text, parameters);
    return row ?? null;
  }
}
