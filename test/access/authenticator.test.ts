import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { removeMember } from '../../src/access/member.store.js';
import { revokeKey } from '../../src/access/api-key.store.js';
import { Refused } from '../../src/access/authenticator.js';
import { openAccess, type Access } from '../../src/access/open-access.js';
import { Ledger } from '../../src/ledger/ledger.js';
import { projections } from '../../src/microcredential/projections.js';
import { openStore, STORES } from '../storage/open-store.js';
import { addBody, addKey, EARLIER, type Store } from './bodies.js';

const OPTIONS = { publicUrl: 'https://registry.example', ownUrl: 'http://127.0.0.1:4000', identityProvider: null, limited: false, onError: (error: unknown) => { throw error; } };

/** A request as node:http tells it. */
const request = (headers: Readonly<Record<string, string>>, method = 'POST') =>
  ({ method, headers, rawHeaders: Object.entries(headers).flat() });

describe.each(STORES)('who asks, on %s', (name) => {
  let store: Store;
  let access: Access;
  let close: () => Promise<void>;

  beforeAll(async () => {
    const opened = await openStore(name);
    store = { database: opened.database, ledger: new Ledger(opened.database, projections) };
    access = openAccess(store.database, OPTIONS);
    close = opened.close;
    await addBody(store, 'ee-college', ['AWARDING_BODY', 'PROVIDER']);
  });

  afterAll(async () => {
    await access.settled();
    await close();
  });

  const withKey = async (text: string, opened = access) => opened.authenticator.authenticate(request({ authorization: `Bearer ${text}` }), '192.0.2.1');

  it('is the person behind the key, for the body, with the roles of the body and the scopes of the key', async () => {
    const { key, text } = await addKey(store, 'ee-college', { scopes: ['READ', 'WRITE'] });
    expect(text).toMatch(/^oqf_[a-z0-9]{10}_[\w-]{43}$/);
    expect(await withKey(text)).toEqual({ person: key.person, organisation: 'ee-college', roles: ['AWARDING_BODY', 'PROVIDER'], scopes: ['READ', 'WRITE'] });
  });

  it('may do no more than the person who made the key', async () => {
    const { text } = await addKey(store, 'ee-college', { may: 'READER' });
    expect(await withKey(text)).toMatchObject({ scopes: ['READ'] });
  });

  it('is looked up in one statement, and the key is kept by its hash alone', async () => {
    const { text } = await addKey(store, 'ee-college');
    const statements: string[] = [];
    await withKey(text);
    await access.settled();
    const stop = store.database.onStatement((statement) => statements.push(statement));
    await withKey(text);
    stop();
    expect(statements.length).toBe(1);
    const secret = text.split('_').slice(2).join('_');
    const kept = await store.database.reader.all('select * from api_key');
    expect(JSON.stringify(kept)).not.toContain(secret);
  });

  it('is nobody once the key has expired, is revoked, or its person has gone', async () => {
    const expired = await addKey(store, 'ee-college', { expiresAt: EARLIER });
    const revoked = await addKey(store, 'ee-college');
    const gone = await addKey(store, 'ee-college');
    await store.database.transact(async (transaction) => {
      await revokeKey(transaction, revoked.key.id, EARLIER);
      await removeMember(transaction, gone.key.person, 'ee-college', EARLIER);
    });
    for (const { text } of [expired, revoked, gone]) expect(await withKey(text)).toEqual(new Refused('UNAUTHENTICATED'));
  });

  it('is nobody for a body that there is not', async () => {
    const { text } = await addKey(store, 'ee-nowhere');
    expect(await withKey(text)).toEqual(new Refused('UNAUTHENTICATED'));
  });

  it('has the last use of the key noted to the minute', async () => {
    const { key, text } = await addKey(store, 'ee-college');
    const used = async () => (await store.database.reader.all<{ at: string }>('select last_used_at as at from api_key where id = ?', [key.id]))[0]?.at;
    await withKey(text);
    await access.settled();
    const first = await used();
    expect(Date.now() - Date.parse(first ?? '')).toBeLessThan(60_000);
    await withKey(text);
    await access.settled();
    expect(await used()).toBe(first);
  });

  it('waits after twenty failures from one address; others, and keys known to be good, do not', async () => {
    const limited = openAccess(store.database, { ...OPTIONS, limited: true });
    const { text } = await addKey(store, 'ee-college');
    const late = await addKey(store, 'ee-college');
    await withKey(text, limited);
    for (let attempt = 0; attempt < 20; attempt += 1) expect(await withKey(`${text.slice(0, -1)}!`, limited)).toMatchObject({ reason: 'UNAUTHENTICATED' });
    expect(await withKey(late.text, limited)).toMatchObject({ reason: 'RATE_LIMITED', seconds: expect.any(Number) });
    expect(await withKey(text, limited)).toMatchObject({ organisation: 'ee-college' });
    expect(await limited.authenticator.authenticate(request({ authorization: `Bearer ${late.text}` }), '192.0.2.2')).toMatchObject({ organisation: 'ee-college' });
    await limited.settled();
  });

  it('is anybody without key and cookie, whatever other cookies there are', () => {
    expect(access.authenticator.authenticate(request({}), '192.0.2.1')).toBeNull();
    expect(access.authenticator.authenticate(request({ cookie: 'theme=dark; openqf=1; x__Host-openqf=2' }), '192.0.2.1')).toBeNull();
  });
});
