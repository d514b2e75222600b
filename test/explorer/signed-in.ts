import { SESSION_COOKIE } from '../../src/access/credentials.js';
import { makePerson, putMember } from '../../src/access/member.store.js';
import type { MemberRight } from '../../src/access/member-right.js';
import { beginSession } from '../../src/access/session.store.js';
import type { OrganisationRole } from '../../src/record/organisation-role.js';
import type { RunningRegistry } from '../api/running-registry.js';
import { EARLIER, organisationContent } from '../access/bodies.js';
import type { Explored } from './browser.js';

/** Makes an invented body known. */
export async function addInvented({ registry: { ledger } }: RunningRegistry, key: string, name: string, country: string, role: OrganisationRole): Promise<void> {
  await ledger.accept([{ kind: 'organisation', key, content: { ...organisationContent(key, [role]), name: `${name} (invented)`, country, type: role === 'AWARDING_BODY' ? 'FURTHER_EDUCATION' : null } }], { actor: 'seed' });
}

/** A person who acts for a body, and what their browser is given when they have signed in. */
export async function aSession({ registry: { database } }: RunningRegistry, organisation: string, may: MemberRight = 'EDITOR'): Promise<string> {
  return database.transact(async (transaction) => {
    const person = await makePerson(transaction, null, EARLIER);
    await putMember(transaction, { person, organisation, may, addedAt: EARLIER });
    return beginSession(transaction, { person, organisation, apiKey: null }, new Date());
  });
}

/** The same registry and browser, where every visitor is signed in with this session. */
export const signedIn = (explored: Explored, token: string): Explored => {
  const cookie = { name: SESSION_COOKIE, value: token, domain: new URL(explored.running.url).hostname, path: '/', expires: -1, httpOnly: true, secure: true, sameSite: 'Lax' as const };
  return { ...explored, visit: (path, visitor) => explored.visit(path, { ...visitor, storageState: { cookies: [cookie], origins: [] } }) };
};
