import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SOUND_FOLDER } from '../seed/folders.js';
import { openqf, scratch, type Ended, type Settings } from './openqf.js';
import { startServer, type Server } from './server.js';

describe('openqf admin create', () => {
  const place = scratch();
  let settings: Settings = {};

  beforeAll(() => {
    settings = { OPENQF_DATABASE: place.path('store.sqlite'), OPENQF_SEEDS: place.folder('seeds', SOUND_FOLDER) };
  });

  afterAll(() => place.remove());

  const create = (...words: readonly string[]): Promise<Ended> => openqf(['admin', 'create', ...words], settings);
  const OPERATOR = ['--organisation', 'ie-operator', '--name', 'Invented operator', '--country', 'IE'];
  const keyIn = (name: string): string => readFileSync(place.path(name), 'utf8').trim();
  const secretIn = (key: string): string => key.split('_').slice(2).join('_');

  it('does not print a key where nobody may be looking', async () => {
    expect(await create(...OPERATOR)).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('--key-file') });
  });

  it('says what it cannot use, and makes nothing, not even the file', async () => {
    const { code, stderr } = await create('--organisation', 'IE Operator', '--country', 'Ireland', '--key-file', place.path('none'));
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(/--organisation, --name, --country\. Say/) });
    expect(statSync(place.path('none'), { throwIfNoEntry: false })).toBeUndefined();
  });

  it('writes over no file', async () => {
    writeFileSync(place.path('taken'), 'mine');
    expect(await create(...OPERATOR, '--key-file', place.path('taken'))).toMatchObject({ code: 1, stderr: expect.stringContaining('--key-file is a new file') });
    expect(keyIn('taken')).toBe('mine');
  });

  it('makes an operator whose key is in a file for its owner alone, and nowhere else', async () => {
    const { code, stdout, stderr } = await create(...OPERATOR, '--key-file', place.path('key'));
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'ie-operator runs this registry now.\n' });
    expect(keyIn('key')).toMatch(/^oqf_[a-z0-9]{10}_[\w-]{43}$/);
    expect(statSync(place.path('key')).mode & 0o777).toBe(0o600);
    expect(stdout + stderr).not.toContain(secretIn(keyIn('key')));
  });

  it('makes no second one unless told', async () => {
    expect(await create(...OPERATOR, '--key-file', place.path('second'))).toMatchObject({ code: 1, stderr: expect.stringContaining('ie-operator runs this registry already') });
    expect(statSync(place.path('second'), { throwIfNoEntry: false })).toBeUndefined();
    expect(await create('--organisation', 'ie-operator', '--another', '--key-file', place.path('second'))).toMatchObject({ code: 0 });
  });

  it('no key gets into output, log, store or measurements, however it is used', async () => {
    const server: Server = await startServer({ ...settings, OPENQF_LOG: 'trace' });
    const key = keyIn('key');
    const asked = (headers: Readonly<Record<string, string>>, query: string) =>
      fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query }) }).then((response) => response.json() as Promise<{ data?: { viewer?: unknown; apiKeyCreate?: { secret: string } } }>);
    const bearer = { authorization: `Bearer ${key}` };
    expect(await asked(bearer, '{ viewer { organisation { key } roles scopes } }')).toEqual({
      data: { viewer: { organisation: { key: 'ie-operator' }, roles: ['REGISTRY_OPERATOR'], scopes: ['READ', 'WRITE', 'MANAGE'] } },
    });
    const made = (await asked(bearer, 'mutation { apiKeyCreate(input: { scopes: [READ] }) { secret } }')).data?.apiKeyCreate?.secret ?? '';
    await asked({ authorization: `Bearer ${key}x` }, '{ viewer { person } }');
    await asked({ authorization: `Basic ${key}` }, '{ viewer { person } }');
    await asked({}, `{ organisation(key: "${key}") { name } }`);
    await fetch(`${server.url}/graphql?query={viewer{person}}&key=${key}`, { headers: bearer });
    await fetch(`${server.url}/${key}`, { headers: bearer });
    const form = { method: 'POST', headers: { origin: server.url, 'content-type': 'application/x-www-form-urlencoded' }, redirect: 'manual' } as const;
    const signedIn = await fetch(`${server.url}/sign-in`, { ...form, body: `key=${key}` });
    await fetch(`${server.url}/sign-in`, { ...form, body: `key=${key}x&invitation=${key}` });
    const session = /openqf=([^;]+)/.exec(signedIn.headers.getSetCookie().join())?.[1] ?? '';
    const metrics = await (await fetch(`${server.url}/metrics`)).text();
    server.process.kill('SIGTERM');
    const { stdout, stderr } = await server.end;
    expect(stderr).toContain('"reply"');
    const stored = ['', '-wal'].map((suffix) => readFileSync(`${place.path('store.sqlite')}${suffix}`, { flag: 'a+' }).toString('latin1')).join('');
    for (const secret of [secretIn(key), secretIn(made), session]) {
      expect(secret).toMatch(/^[\w-]{43}$/);
      for (const text of [stdout, stderr, metrics, stored]) expect(text.includes(secret)).toBe(false);
    }
  });
});
