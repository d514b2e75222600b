import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { frameworkFile, SOUND_FOLDER } from '../seed/folders.js';
import { openqf, scratch, type Settings } from './openqf.js';
import { askServer, startServer } from './server.js';

const BODY = JSON.stringify({ query: '{ registry { revision } }' });
const place = scratch();
let settings: Settings;

beforeAll(async () => {
  settings = { OPENQF_DATABASE: place.path('store.sqlite') };
  await openqf(['seed'], { ...settings, OPENQF_SEEDS: place.folder('seeds', SOUND_FOLDER) });
});

afterAll(() => place.remove());

/** A question whose body waits until the server has asked for it: it is in flight as long as we like. */
async function questionInFlight(url: string): Promise<{ send(): Promise<IncomingMessage> }> {
  const question = request(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(BODY), expect: '100-continue' },
  });
  question.flushHeaders();
  await once(question, 'continue');
  return {
    async send() {
      question.end(BODY);
      const [response] = (await once(question, 'response')) as [IncomingMessage];
      return response;
    },
  };
}

/** Until nobody takes a new connection. */
async function untilClosed(url: string): Promise<void> {
  for (;;) {
    try {
      await (await fetch(`${url}/healthz`, { headers: { connection: 'close' } })).text();
    } catch {
      return;
    }
  }
}

describe('openqf serve', () => {
  it('prints one line, with its address, and answers there', async () => {
    const server = await startServer(settings);
    const ready = await fetch(`${server.url}/readyz`);
    expect(await ready.json()).toMatchObject({ ready: true, revision: 3 });
    expect(await askServer(server, '{ registry { revision counts { levels } } }', {})).toEqual({ data: { registry: { revision: 3, counts: { levels: 6 } } } });
    server.process.kill('SIGTERM');
    const { code, stdout } = await server.end;
    expect(code).toBe(0);
    expect(stdout).toBe(`OpenQF listens at ${server.url}\n`);
  });

  it('is ready with a folder of seeds that holds no record', async () => {
    const server = await startServer({ OPENQF_DATABASE: place.path('none.sqlite'), OPENQF_SEEDS: place.folder('none', { 'countries.yaml': 'countries: []\n' }) });
    const ready = await fetch(`${server.url}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([200, expect.objectContaining({ ready: true, revision: 0 })]);
    expect(await askServer(server, '{ registry { counts { levels } } }', {})).toEqual({ data: { registry: { counts: { levels: 0 } } } });
    server.process.kill();
    await server.end;
  });

  it.runIf(process.platform === 'linux')('says which store cannot be made where the system has no such place', async () => {
    const { code, stderr } = await openqf(['migrate'], { OPENQF_DATABASE: '/proc/nowhere/store.sqlite' });
    expect([code, stderr.trim().split('\n').length]).toEqual([1, 1]);
  });

  it('serves the page for trying questions from its own files', async () => {
    const server = await startServer(settings);
    const page = await fetch(`${server.url}/graphiql`);
    expect(page.status).toBe(200);
    const html = await page.text();
    const files = [...html.matchAll(/(?:src|href)="(?!data:)([^"]+)"/g)].map(([, address]) => new URL(address ?? '', page.url));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      expect(file.origin).toBe(server.url);
      expect((await fetch(file)).status).toBe(200);
    }
    server.process.kill();
    await server.end;
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('finishes on %s what is in flight, takes nothing new, and ends well', async (signal) => {
    const server = await startServer(settings);
    const question = await questionInFlight(server.url);
    server.process.kill(signal);
    await untilClosed(server.url);
    const response = await question.send();
    expect(response.statusCode).toBe(200);
    expect(response.headers.connection).toBe('close');
    expect(JSON.parse(Buffer.concat(await response.toArray() as Buffer[]).toString())).toEqual({ data: { registry: { revision: 3 } } });
    expect(await server.end).toMatchObject({ code: 0, stderr: '' });
  });

  it('says which address is taken, and what to set', async () => {
    const server = await startServer(settings);
    const { port } = new URL(server.url);
    const second = await openqf(['serve'], { ...settings, PORT: port });
    expect(second).toEqual({ code: 1, stdout: '', stderr: `The server cannot listen at 127.0.0.1, port ${port}: another process listens there. Set PORT to a free port.\n` });
    server.process.kill();
    await server.end;
  });

  it('answers by what another process has written meanwhile', async () => {
    const server = await startServer(settings);
    const grown = place.folder('grown', { ...SOUND_FOLDER, 'frameworks/nz-nzqcf.yaml': frameworkFile('nz-nzqcf') });
    await openqf(['seed'], { ...settings, OPENQF_SEEDS: grown });
    const known = async (): Promise<unknown> => askServer(server, '{ framework(code: "nz-nzqcf") { code } }', {});
    await expect.poll(known, { timeout: 10_000 }).toEqual({ data: { framework: { code: 'nz-nzqcf' } } });
    server.process.kill();
    await server.end;
  });
});
