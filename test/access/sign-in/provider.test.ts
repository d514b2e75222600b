import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningRegistry } from '../../api/running-registry.js';
import { addBody, addKey } from '../bodies.js';
import { runSmallRegistry } from '../small-registry.js';
import { Browser, addressIn, signInAtProvider, type Seen } from './browser.js';
import { CLIENT, freePort, runProvider, type RunningProvider } from './provider.js';

const COOKIE = '__Host-openqf';
const VIEWER = '{ viewer { person organisation { key } scopes } }';

describe('signing in with an identity provider', () => {
  let running: RunningRegistry;
  let provider: RunningProvider;
  let key = '';

  beforeAll(async () => {
    const port = await freePort();
    const publicUrl = `http://127.0.0.1:${port}`;
    provider = await runProvider(`${publicUrl}/sign-in/return`);
    running = await runSmallRegistry({ port, publicUrl, identityProvider: { issuer: provider.issuer, ...CLIENT } });
    for (const body of ['college', 'agency']) await addBody(running.registry, body, ['AWARDING_BODY']);
    key = (await addKey(running.registry, 'college')).text;
  });

  afterAll(async () => {
    await running.close();
    await provider.close();
  });

  /** As far as the provider's own page. */
  const toProvider = async (browser: Browser, fields: Readonly<Record<string, string>> = {}): Promise<Seen> =>
    browser.goOn(await browser.post(`${running.url}/sign-in`, { by: 'provider', ...fields }));

  const signIn = async (browser: Browser, login: string, fields?: Readonly<Record<string, string>>): Promise<Seen> =>
    signInAtProvider(browser, await toProvider(browser, fields), login);

  const add = (input: object): Promise<{ organisationMemberAdd: { member: { person: string }; invitation: string | null; errors: unknown[] } }> =>
    running.ask(
      'mutation ($input: OrganisationMemberAddInput!) { organisationMemberAdd(input: $input) { member { person } invitation errors { message } } }',
      { input: { organisation: 'college', right: 'EDITOR', ...input } },
      { authorization: `Bearer ${key}` },
    );

  const viewer = async (browser: Browser, headers: Readonly<Record<string, string>> = { origin: running.url }) =>
    running.reply<{ viewer: unknown }>(VIEWER, {}, { cookie: [...browser.jar(running.url)].map(([name, value]) => `${name}=${value}`).join('; '), ...headers });

  it('sends people off with PKCE, state and nonce', async () => {
    const { text } = await new Browser().post(`${running.url}/sign-in`, { by: 'provider' });
    const asked = new URL(addressIn(text));
    expect(Object.fromEntries(asked.searchParams)).toMatchObject({
      client_id: 'registry', response_type: 'code', scope: 'openid', code_challenge_method: 'S256', redirect_uri: `${running.url}/sign-in/return`,
      code_challenge: expect.stringMatching(/^[\w-]{43}$/), state: expect.stringMatching(/^[\w-]{20,}$/), nonce: expect.stringMatching(/^[\w-]{20,}$/),
    });
  });

  it('lets nobody in whom no body has added, and tells them what to pass on', async () => {
    const browser = new Browser();
    const seen = await signIn(browser, 'stranger');
    expect(seen).toMatchObject({ status: 403, text: expect.stringContaining('<dd>stranger</dd>') });
    expect(seen.text).toContain(`<dd>${provider.issuer}</dd>`);
    expect(browser.jar(running.url).has(COOKIE)).toBe(false);
  });

  it('lets in whom a body has added by issuer and subject, by a cookie that no script reads', async () => {
    const { organisationMemberAdd: { member, invitation } } = await add({ issuer: provider.issuer, subject: 'mari' });
    const browser = new Browser();
    const seen = await signIn(browser, 'mari');
    expect({ invitation, status: seen.status, text: seen.text }).toEqual({ invitation: null, status: 200, text: expect.stringContaining('You act for <strong>college</strong>') });
    expect(await viewer(browser)).toMatchObject({ status: 200, data: { viewer: { person: member.person, organisation: { key: 'college' }, scopes: ['READ', 'WRITE'] } } });
    const kept = JSON.stringify(await Promise.all(['person', 'session', 'member'].map((table) => running.registry.database.reader.all(`select * from ${table}`))));
    expect(kept).not.toContain(browser.jar(running.url).get(COOKIE));
  });

  it('makes of an invitation the person that it was made for, once', async () => {
    const { organisationMemberAdd: { member, invitation } } = await add({});
    const browser = new Browser();
    expect(await signIn(browser, 'jaan', { invitation: invitation ?? '' })).toMatchObject({ status: 200 });
    expect(await viewer(browser)).toMatchObject({ data: { viewer: { person: member.person } } });
    expect(await signIn(new Browser(), 'thief', { invitation: invitation ?? '' })).toMatchObject({ status: 401 });
    expect(await signIn(new Browser(), 'jaan')).toMatchObject({ status: 200 });
  });

  it('gives whoever is known already what an invitation is for, and lets them choose for whom they act', async () => {
    const agencyKey = (await addKey(running.registry, 'agency')).text;
    const { organisationMemberAdd: { invitation } } = await running.ask<{ organisationMemberAdd: { invitation: string } }>(
      'mutation { organisationMemberAdd(input: { organisation: "agency", right: READER }) { invitation } }', {}, { authorization: `Bearer ${agencyKey}` });
    const browser = new Browser();
    await add({ issuer: provider.issuer, subject: 'liis' });
    expect(await signIn(browser, 'liis', { invitation })).toMatchObject({ text: expect.stringContaining('You act for <strong>agency</strong>') });
    const before = browser.jar(running.url).get(COOKIE);
    expect(await browser.post(`${running.url}/sign-in`, { organisation: 'college' })).toMatchObject({ text: expect.stringContaining('You act for <strong>college</strong>') });
    expect(await viewer(browser)).toMatchObject({ data: { viewer: { organisation: { key: 'college' }, scopes: ['READ', 'WRITE'] } } });
    expect(await running.reply(VIEWER, {}, { cookie: `${COOKIE}=${before}`, origin: running.url })).toMatchObject({ status: 401 });
    expect(await browser.post(`${running.url}/sign-in`, { organisation: 'nowhere' })).toMatchObject({ status: 403 });
  });

  describe('what comes back from the provider', () => {
    const PENDING = `${COOKIE}-sign-in`;

    /** Signed in at the provider, stopped before coming back. */
    const onTheWayBack = async (browser: Browser): Promise<string> => {
      const page = await toProvider(browser);
      const action = new URL(/action="([^"]+)"/.exec(page.text)?.[1] ?? '', page.url).href;
      const step = (url: string, init: RequestInit = {}) =>
        fetch(url, { ...init, redirect: 'manual', headers: { ...(init.headers as Record<string, string>), cookie: [...browser.jar(provider.issuer)].map(([name, value]) => `${name}=${value}`).join('; ') } });
      const posted = await step(action, { method: 'POST', body: 'prompt=login&login=mari&password=any', headers: { 'content-type': 'application/x-www-form-urlencoded' } });
      const resumed = await step(new URL(posted.headers.get('location') ?? '', provider.issuer).href);
      return resumed.headers.get('location') ?? '';
    };

    const FORGERIES: Readonly<Record<string, (back: string, browser: Browser) => string>> = {
      'another state': (back) => changed(back, 'state', 'x'.repeat(43)),
      'no state': (back) => changed(back, 'state', null),
      'another code': (back) => changed(back, 'code', 'x'.repeat(43)),
      'no code': (back) => changed(back, 'code', null),
      'another issuer': (back) => changed(back, 'iss', 'https://idp.example'),
      'an error of the provider': (back) => changed(changed(back, 'code', null), 'error', 'access_denied'),
      'a browser that did not set out': (back, browser) => (browser.jar(running.url).clear(), back),
      'a cookie that is no JSON': (back, browser) => (browser.jar(running.url).set(PENDING, 'e30x'), back),
      'a cookie without a nonce': (back, browser) => tampered(browser, back, { nonce: undefined }),
      'another nonce': (back, browser) => tampered(browser, back, { nonce: 'x'.repeat(43) }),
      'another verifier': (back, browser) => tampered(browser, back, { verifier: 'x'.repeat(43) }),
    };

    const changed = (back: string, name: string, value: string | null): string => {
      const url = new URL(back);
      if (value === null) url.searchParams.delete(name);
      else url.searchParams.set(name, value);
      return url.href;
    };

    const tampered = (browser: Browser, back: string, change: object): string => {
      const jar = browser.jar(running.url);
      const pending = JSON.parse(Buffer.from(jar.get(PENDING) ?? '', 'base64url').toString()) as object;
      jar.set(PENDING, Buffer.from(JSON.stringify({ ...pending, ...change })).toString('base64url'));
      return back;
    };

    it.each(Object.entries(FORGERIES))('is not taken with %s', async (_what, forge) => {
      const browser = new Browser();
      const back = await onTheWayBack(browser);
      expect(await browser.open(forge(back, browser))).toMatchObject({ status: 400 });
      expect(browser.jar(running.url).has(COOKIE)).toBe(false);
    });

    it('is taken once', async () => {
      const browser = new Browser();
      const back = await onTheWayBack(browser);
      const pending = browser.jar(running.url).get(PENDING) ?? '';
      expect(await browser.open(back)).toMatchObject({ status: 200, text: expect.stringContaining('You act for') });
      const again = new Browser();
      again.jar(running.url).set(PENDING, pending);
      expect(await again.open(back)).toMatchObject({ status: 400 });
    });
  });
});
