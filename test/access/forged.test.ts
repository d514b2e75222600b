import { createHmac } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningRegistry } from '../api/running-registry.js';
import { addBody, addKey } from './bodies.js';
import { runSmallRegistry } from './small-registry.js';

const QUESTION = JSON.stringify({ query: '{ registry { revision } }' });
const segment = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const jwt = (header: object, secret: string): string => {
  const signed = `${segment(header)}.${segment({ iss: 'https://idp.example', sub: 'admin', aud: 'openqf', exp: 4_000_000_000, scope: 'MANAGE' })}`;
  return `${signed}.${secret && createHmac('sha256', secret).update(signed).digest('base64url')}`;
};

interface Answered {
  readonly status: number;
  readonly text: string;
}

describe('a forged key, token or cookie', () => {
  let running: RunningRegistry;
  let good = '';
  let other = '';

  beforeAll(async () => {
    running = await runSmallRegistry();
    await addBody(running.registry, 'ee-college', ['AWARDING_BODY']);
    [{ text: good }, { text: other }] = [await addKey(running.registry, 'ee-college'), await addKey(running.registry, 'ee-college')];
  });

  afterAll(() => running.close());

  /** Headers as pairs, so that one can be sent twice; a server that will not read them closes the connection. */
  const ask = (headers: readonly (readonly [string, string])[]): Promise<Answered> =>
    new Promise((resolve, reject) => {
      const flat = [...headers, ['content-type', 'application/json'], ['host', new URL(running.url).host]].flat();
      const asked = httpRequest(`${running.url}/graphql`, { method: 'POST', headers: flat }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => (text += part)).on('end', () => resolve({ status: response.statusCode ?? 0, text }));
      });
      // Headers beyond all measure are not read to their end.
      asked.on('error', (error) => ('code' in error && error.code === 'ECONNRESET' ? resolve({ status: 431, text: '' }) : reject(error)));
      asked.end(QUESTION);
    });

  const swapped = (): string => [...good.split('_').slice(0, 2), ...other.split('_').slice(2)].join('_');
  const bearer = (text: string) => [['authorization', `Bearer ${text}`]] as const;
  const session = (text: string) => [['cookie', `__Host-openqf=${text}`], ['origin', running.url]] as const;

  const FORGED: Readonly<Record<string, () => readonly (readonly [string, string])[]>> = {
    'no token after the scheme': () => bearer(''),
    'no scheme': () => [['authorization', good]],
    'nothing at all in the header': () => [['authorization', '']],
    'another scheme': () => [['authorization', `Basic ${Buffer.from(`admin:${good}`).toString('base64')}`]],
    'a scheme like ours': () => [['authorization', `Bearers ${good}`]],
    'a token signed with none': () => bearer(jwt({ alg: 'none' }, '')),
    'a token signed with none, in capitals': () => bearer(jwt({ alg: 'NONE', typ: 'JWT' }, '')),
    'a token signed by HS256': () => bearer(jwt({ alg: 'HS256', kid: '1' }, 'secret')),
    'a token with a key within': () => bearer(jwt({ alg: 'HS256', jwk: { kty: 'oct', k: 'c2VjcmV0' } }, 'secret')),
    'a token with an address of keys': () => bearer(jwt({ alg: 'HS256', jku: 'http://127.0.0.1/keys' }, 'secret')),
    'a key cut short': () => bearer(good.slice(0, -1)),
    'a key cut to its prefix': () => bearer(good.slice(0, 15)),
    'a key with one letter more': () => bearer(`${good}A`),
    'a key with its last letter changed': () => bearer(good.slice(0, -1) + (good.endsWith('A') ? 'E' : 'A')),
    'another spelling of the same bytes': () => bearer(good.slice(0, -1) + String.fromCharCode(good.charCodeAt(good.length - 1) + 1)),
    'a key with padding': () => bearer(`${good}=`),
    'a secret of zeros': () => bearer(`${good.slice(0, 15)}${'A'.repeat(43)}`),
    'the secret of another key': () => bearer(swapped()),
    'another prefix': () => bearer(good.replace(/_.{10}_/, '_aaaaaaaaaa_')),
    'a prefix in capitals': () => bearer(good.replace(/_.{10}_/, (prefix) => prefix.toUpperCase())),
    'a pattern for a prefix': () => bearer(good.replace(/_.{10}_/, '_%%%%%%%%%%_')),
    'SQL for a prefix': () => bearer(good.replace(/_.{10}_/, "_' or 1=1--_")),
    'a good key behind a bad one': () => bearer(`x ${good}`),
    'a good key before a bad one': () => bearer(`${good}, x`),
    'the header twice': () => [...bearer(good), ...bearer(good)],
    'the header twice, one bad': () => [...bearer('x'), ...bearer(good)],
    'a key of 10 kB': () => bearer(good + 'A'.repeat(10_000)),
    'a key of 100 kB': () => bearer(good + 'A'.repeat(100_000)),
    'a key with a full-width letter': () => bearer(encodeURIComponent(good.replace('oqf', 'ｏqf'))),
    'a key for a session': () => session(good),
    'the secret of a key for a session': () => session(good.split('_').slice(2).join('_')),
    'a session cut short': () => session('AAAA'),
    'a session of zeros': () => session('A'.repeat(43)),
    'two sessions': () => [['cookie', `__Host-openqf=${'A'.repeat(43)}; __Host-openqf=${'B'.repeat(42)}A`], ['origin', running.url]],
    'a session in quotes': () => session(`"${'A'.repeat(43)}"`),
    'a session that is a token': () => session(jwt({ alg: 'none' }, '')),
    'an empty session': () => session(''),
  };

  it.each(Object.entries(FORGED))('%s: is not taken, and the answer does not say why', async (_what, headers) => {
    const { status, text } = await ask(headers());
    expect([401, 431]).toContain(status);
    expect(text).not.toContain('revision');
    if (status === 431) return;
    expect(JSON.parse(text)).toEqual({
      errors: [{
        message: 'This key or session is not taken. It may be mistyped, expired or revoked. Sign in again, use another key, or ask without one.',
        extensions: { code: 'UNAUTHENTICATED' },
      }],
    });
  });

  it('a NUL in the header: is not even read', async () => {
    await expect(new Promise((resolve, reject) => {
      const asked = httpRequest(`${running.url}/graphql`, { method: 'POST' }, resolve);
      asked.on('error', reject).on('socket', (socket) => socket.on('connect', () => socket.write(`POST /graphql HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${good}\0\r\n\r\n`)));
    })).rejects.toThrow();
  });

  it('is what the good key is not', async () => {
    expect(await ask(bearer(good))).toMatchObject({ status: 200, text: expect.stringContaining('revision') });
    expect(await ask([])).toMatchObject({ status: 200 });
  });

  it('costs one attempt, however many fields it asks', async () => {
    const { status, text, errors } = await running.reply(`{ ${Array.from({ length: 9 }, (_, place) => `a${place}: registry { revision }`).join(' ')} }`, {}, { authorization: 'Bearer x' });
    expect({ status, data: JSON.parse(text).data, errors: errors?.length }).toEqual({ status: 401, data: undefined, errors: 1 });
  });

  it('answers to a key are nobody else’s to keep', async () => {
    const response = await fetch(`${running.url}/graphql?query={registry{revision}}`, { headers: { authorization: `Bearer ${good}` } });
    expect(response.status).toBe(200);
    expect([response.headers.get('cache-control'), response.headers.get('etag')]).toEqual(['no-store', null]);
  });
});
