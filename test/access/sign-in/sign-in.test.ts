import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { revokeKey } from '../../../src/access/api-key.store.js';
import type { RunningRegistry } from '../../api/running-registry.js';
import { addBody, addKey } from '../bodies.js';
import { runSmallRegistry } from '../small-registry.js';
import { Browser } from './browser.js';

const COOKIE = '__Host-openqf';
const VIEWER = '{ viewer { organisation { key } scopes } }';

describe('signing in where there is no identity provider', () => {
  let running: RunningRegistry;

  beforeAll(async () => {
    running = await runSmallRegistry();
    await addBody(running.registry, 'college', ['AWARDING_BODY']);
  });

  afterAll(() => running.close());

  const withKey = async (text: string): Promise<Browser> => {
    const browser = new Browser();
    expect(await browser.post(`${running.url}/sign-in`, { key: text })).toMatchObject({ status: 200, text: expect.stringContaining('You act for <strong>college</strong>') });
    return browser;
  };
  const token = (browser: Browser): string => browser.jar(running.url).get(COOKIE) ?? '';
  const asked = (browser: Browser, query = VIEWER, headers: Readonly<Record<string, string>> = { origin: running.url }) =>
    running.reply<{ viewer: unknown }>(query, {}, { cookie: `${COOKIE}=${token(browser)}`, ...headers });

  it('is by a key, for as much as the key may', async () => {
    const browser = await withKey((await addKey(running.registry, 'college', { scopes: ['READ'] })).text);
    expect(await asked(browser)).toMatchObject({ status: 200, data: { viewer: { organisation: { key: 'college' }, scopes: ['READ'] } } });
    expect(await asked(browser, 'mutation { did: apiKeyCreate(input: { scopes: [READ] }) { errors { code } } }')).toMatchObject({ data: { did: { errors: [{ code: 'NOT_FOUND' }] } } });
  });

  it('gives a cookie that is for this host alone, over TLS, and for no script', async () => {
    const { text } = await addKey(running.registry, 'college');
    const response = await fetch(`${running.url}/sign-in`, { method: 'POST', redirect: 'manual', headers: { origin: running.url, 'content-type': 'application/x-www-form-urlencoded' }, body: `key=${text}` });
    expect(response.headers.getSetCookie()).toEqual([expect.stringMatching(/^__Host-openqf=[\w-]{43}; Path=\/; Max-Age=43200; HttpOnly; Secure; SameSite=Lax$/)]);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('ends with the key', async () => {
    const { key, text } = await addKey(running.registry, 'college');
    const browser = await withKey(text);
    await running.registry.database.transact((transaction) => revokeKey(transaction, key.id, '2026-01-01T00:00:00.000Z'));
    expect(await asked(browser)).toMatchObject({ status: 401 });
  });

  it('ends at /sign-out, for whoever kept the cookie too', async () => {
    const browser = await withKey((await addKey(running.registry, 'college')).text);
    const kept = token(browser);
    await browser.post(`${running.url}/sign-out`, {});
    expect(browser.jar(running.url).has(COOKIE)).toBe(false);
    expect(await running.reply(VIEWER, {}, { cookie: `${COOKIE}=${kept}`, origin: running.url })).toMatchObject({ status: 401 });
  });

  it.each([
    ['another site', { origin: 'https://evil.example' }],
    ['a site with a name like ours', { origin: 'http://127.0.0.1.evil.example' }],
    ['a page without an origin', { origin: 'null' }],
    ['a program that tells no origin', {}],
  ])('a cookie that %s sends along does nothing', async (_who, headers) => {
    const browser = await withKey((await addKey(running.registry, 'college')).text);
    const before = await running.registry.database.reader.all('select * from api_key');
    const { status, text } = await asked(browser, 'mutation { apiKeyCreate(input: { scopes: [READ] }) { secret } }', headers);
    expect({ status, leaked: text.includes('oqf_') }).toEqual({ status: 401, leaked: false });
    const ids = (rows: unknown[]): unknown[] => rows.map((row) => (row as { id: string }).id).toSorted();
    expect(ids(await running.registry.database.reader.all('select * from api_key'))).toEqual(ids(before));
  });

  it('nobody is signed in or out by another site', async () => {
    const { text } = await addKey(running.registry, 'college');
    const browser = new Browser();
    expect(await browser.post(`${running.url}/sign-in`, { key: text }, 'https://evil.example')).toMatchObject({ status: 403 });
    expect(await browser.post(`${running.url}/sign-out`, {}, 'https://evil.example')).toMatchObject({ status: 403 });
    expect(browser.jar(running.url).size).toBe(0);
  });

  it('is by an invitation, once, and whoever came in makes their own key', async () => {
    const admin = (await addKey(running.registry, 'college')).text;
    const { organisationMemberAdd: { invitation } } = await running.ask<{ organisationMemberAdd: { invitation: string } }>(
      'mutation { organisationMemberAdd(input: { organisation: "college", right: EDITOR }) { invitation } }', {}, { authorization: `Bearer ${admin}` });
    const browser = new Browser();
    expect(await browser.post(`${running.url}/sign-in`, { invitation })).toMatchObject({ status: 200 });
    expect(await new Browser().post(`${running.url}/sign-in`, { invitation })).toMatchObject({ status: 401 });
    const made = await asked(browser, 'mutation { did: apiKeyCreate(input: { scopes: [READ, WRITE] }) { secret errors { message } } }');
    expect(made.data).toEqual({ did: { secret: expect.stringMatching(/^oqf_/), errors: [] } });
    const beyond = await asked(browser, 'mutation { did: apiKeyCreate(input: { scopes: [MANAGE] }) { secret errors { code path } } }');
    expect(beyond.data).toEqual({ did: { secret: null, errors: [{ code: 'INVALID', path: ['input', 'scopes'] }] } });
  });

  it('by the first invitation of a body, where that was lost, gives way to a second one, and the operator is told how', async () => {
    await addBody(running.registry, 'operator', ['REGISTRY_OPERATOR']);
    await addBody(running.registry, 'academy', ['AWARDING_BODY']);
    const authorization = `Bearer ${(await addKey(running.registry, 'operator')).text}`;
    const invite = async () => (await running.ask<{ did: { invitation: string; member: { person: string }; errors: { code: string; fix: string }[] } }>(
      'mutation { did: organisationMemberAdd(input: { organisation: "academy", right: ADMINISTRATOR }) { invitation member { person } errors { code fix } } }', {}, { authorization })).did;
    const lost = await invite();
    expect(await invite()).toMatchObject({ invitation: null, errors: [{ code: 'WRONG_STATE', fix: expect.stringContaining('organisationMemberRemove') }] });
    await running.ask('mutation ($person: ID!) { organisationMemberRemove(input: { organisation: "academy", person: $person }) { errors { code } } }', { person: lost.member.person }, { authorization });
    const { invitation } = await invite();
    expect(await new Browser().post(`${running.url}/sign-in`, { invitation: lost.invitation })).toMatchObject({ status: 401 });
    expect(await new Browser().post(`${running.url}/sign-in`, { invitation })).toMatchObject({ status: 200 });
  });

  it.each(['', 'oqf_', 'oqf_aaaaaaaaaa_'.padEnd(58, 'A'), '\0', 'x'.repeat(20_000), '<script>alert(1)</script>'])('is not by %j', async (text) => {
    const browser = new Browser();
    for (const field of ['key', 'invitation']) {
      const seen = await browser.post(`${running.url}/sign-in`, { [field]: text });
      expect(seen.status).toBe(401);
      expect(seen.text).not.toContain('<script>');
    }
    expect(browser.jar(running.url).size).toBe(0);
  });

  it('shows how to whoever’s session has ended, and takes the cookie back', async () => {
    const browser = new Browser();
    browser.jar(running.url).set(COOKIE, 'A'.repeat(43));
    expect(await browser.open(`${running.url}/sign-in`)).toMatchObject({ status: 200, text: expect.stringContaining('Sign in with a key') });
    expect(browser.jar(running.url).has(COOKIE)).toBe(false);
  });
});
