import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { streamedPage, type Streamed } from '../../../src/platform/http/pages/streamed-page.js';
import { Replier } from '../../../src/platform/http/replier.js';
import { Visit } from '../../../src/platform/http/visit.js';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

const statuses: number[] = [];
const faults: unknown[] = [];

/** Serves one streamed page, and notes what its handler throws. */
async function serve(open: (question: URLSearchParams) => Promise<Streamed>): Promise<string> {
  statuses.length = faults.length = 0;
  const page = streamedPage({ path: '/long', type: 'text/plain; charset=utf-8', open }, ['x-own', 'yes'], new Replier((_, status) => void statuses.push(status)));
  server = createServer((request, response) => {
    Promise.resolve(page.methods.GET?.(new Visit(request, response))).catch((error: unknown) => faults.push(error));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/long`;
}

describe('a streamed page', () => {
  it('answers from the question in the address, piece by piece, and is counted', async () => {
    const url = await serve(async (question) => ({
      headers: ['x-more', 'too'],
      pieces: (async function* () {
        for (let piece = 0; piece < Number(question.get('pieces')); piece += 1) yield `piece ${piece}\n`;
      })(),
    }));
    const response = await fetch(`${url}?pieces=3`);
    expect([response.headers.get('x-own'), response.headers.get('x-more')]).toEqual(['yes', 'too']);
    expect(await response.text()).toBe('piece 0\npiece 1\npiece 2\n');
    expect(statuses).toEqual([200]);
  });

  it('refuses a question that it cannot answer', async () => {
    const response = await fetch(await serve(async () => ({ refusal: 'Ask otherwise.' })));
    expect([response.status, await response.text()]).toEqual([400, 'Ask otherwise.\n']);
  });

  it('stops making pieces when the client goes away, which is no fault', async () => {
    let made = 0;
    let ended: () => void = () => undefined;
    const end = new Promise<void>((resolve) => (ended = resolve));
    const url = await serve(async () => ({
      headers: [],
      pieces: (async function* () {
        try {
          for (;;) {
            made += 1;
            yield 'x'.repeat(64 * 1024);
          }
        } finally {
          ended();
        }
      })(),
    }));
    const stop = new AbortController();
    const response = await fetch(url, { signal: stop.signal });
    await response.body?.getReader().read();
    stop.abort();
    await end;
    expect(made).toBeLessThan(1_000);
    expect(faults).toEqual([]);
  });

  it('tells a fault in the middle to whoever keeps the log, and cuts the answer off', async () => {
    const url = await serve(async () => ({
      headers: [],
      pieces: (async function* () {
        yield 'a piece';
        throw new Error('the store is gone');
      })(),
    }));
    await expect(fetch(url).then((response) => response.text())).rejects.toThrow();
    expect(faults).toMatchObject([{ message: 'the store is gone' }]);
  });
});
