import { makeKey, type MadeKey } from '../../src/access/api-key.store.js';
import { makePerson, putMember } from '../../src/access/member.store.js';
import type { MemberRight } from '../../src/access/member-right.js';
import type { Ledger } from '../../src/ledger/ledger.js';
import type { OrganisationRecord } from '../../src/organisation/organisation.record.js';
import type { Database } from '../../src/platform/database/database.js';
import type { OrganisationRole } from '../../src/record/organisation-role.js';
import { SCOPES, type Scope } from '../../src/record/principal.js';

export interface Store {
  readonly database: Database;
  readonly ledger: Ledger;
}

export const LATER = '2099-01-01T00:00:00.000Z';
export const EARLIER = '2020-01-01T00:00:00.000Z';

/** An invented body, as it is stored. */
export const organisationContent = (key: string, roles: readonly OrganisationRole[]): OrganisationRecord =>
  ({ key, name: `Invented body ${key}`, country: 'EE', region: null, url: null, type: null, roles: [...roles], sources: [], notes: null });

export async function addBody({ ledger }: Store, key: string, roles: readonly OrganisationRole[]): Promise<void> {
  await ledger.accept([{ kind: 'organisation', key, content: organisationContent(key, roles) }], { actor: 'seed' });
}

export interface KeyWanted {
  readonly may?: MemberRight;
  readonly scopes?: readonly Scope[];
  readonly expiresAt?: string;
  readonly person?: string;
}

/** A person who acts for a body, with a key. */
export function addKey({ database }: Store, organisation: string, { may = 'ADMINISTRATOR', scopes = SCOPES, expiresAt = LATER, person }: KeyWanted = {}): Promise<MadeKey> {
  return database.transact(async (transaction) => {
    const whose = person ?? (await makePerson(transaction, null, EARLIER));
    await putMember(transaction, { person: whose, organisation, may, addedAt: EARLIER });
    return makeKey(transaction, { organisation, person: whose, scopes, createdAt: EARLIER, expiresAt });
  });
}
