import { createConnection, type Socket } from 'node:net';
import { once } from 'node:events';
import { buildSchema, printSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { bodyOf, codesOf, serving } from './serving.js';

/** Everything a socket receives until it is closed from the other side. */
async function received(socket: Socket): Promise<string> {
  let text = '';
  socket.on('data', (chunk) => (text += chunk.toString()));
  await once(socket, 'close');
  return text;
}

async function connected(port: number): Promise<Socket> {
  const socket = createConnection(port, '127.0.0.1');
  await once(socket, 'connect');
  return socket;
}

describe('the pages of the server', () => {
  it.each(['/schema.graphql', '/healthz', '/readyz', '/metrics'])('%s is there, guarded, for GET and HEAD', async (path) => {
    await using served = await serving();
    const response = await served.fetch(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect((await response.text()).length).toBeGreaterThan(10);
    const head = await served.fetch(path, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    const posted = await served.fetch(path, { method: 'POST', body: 'x' });
    expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('the schema is text, sorted, and not sent again to who has it', async () => {
    await using served = await serving();
    const response = await served.fetch('/schema.graphql');
    const text = await response.text();
    const names = [...text.matchAll(/^(?:type|enum|input|interface) (\w+)/gm)].map(([, name]) => name);
    expect(names).toEqual([...names].sort());
    expect(printSchema(buildSchema(text))).toBe(text.trimEnd());
    const again = await served.fetch('/schema.graphql', { headers: { 'if-none-match': response.headers.get('etag') ?? '' } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it('/readyz says so while the server is not ready', async () => {
    await using served = await serving({ readiness: async () => ({ ready: false, missing: ['snapshot'] }) });
    const response = await served.fetch('/readyz');
    expect([response.status, await response.json()]).toEqual([503, { ready: false, missing: ['snapshot'] }]);
    expect((await served.fetch('/healthz')).status).toBe(200);
  });

  it('a readiness that cannot be told is a fault, logged under its id', async () => {
    await using served = await serving({ readiness: () => Promise.reject(new Error('inner detail')) });
    const response = await served.fetch('/readyz');
    const text = await response.text();
    const id = response.headers.get('x-request-id');
    expect([response.status, text.includes('inner detail'), text.includes(String(id))]).toEqual([500, false, true]);
    expect(served.log.find((line) => line['msg'] === 'fault while answering')).toMatchObject({ requestId: id, err: { message: 'inner detail' } });
  });

  it('logs what a fault says and where it was, without folders of the machine or what else the error carries', async () => {
    const fault = Object.assign(new Error("no such file, open '/home/jane doe/data/store.sqlite' of https://openqf.example/a/b"), { code: 'ENOENT', path: '/home/jane doe/data/store.sqlite', detail: 'a row' });
    await using served = await serving({ readiness: () => Promise.reject(fault) });
    await served.fetch('/readyz');
    const err = served.log.find((line) => line['msg'] === 'fault while answering')?.['err'] as { readonly stack: string };
    expect(err).toEqual({ type: 'Error', message: "no such file, open 'store.sqlite' of https://openqf.example/a/b", code: 'ENOENT', stack: err.stack });
    expect([err.stack.includes('server.test.ts'), err.stack.includes('/platform/'), err.stack.includes('file:')]).toEqual([true, false, false]);
  });

  it('/metrics counts replies by route and answers by way, and shows the revision', async () => {
    await using served = await serving();
    await served.post({ query: '{ greeting }' });
    await served.fetch('/nowhere/of/mine');
    const text = await (await served.fetch('/metrics')).text();
    expect(text).toContain('http_request_duration_seconds_count{route="/graphql",status="200"} 1');
    expect(text).toContain('http_request_duration_seconds_count{route="unknown",status="404"} 1');
    const took = (end: string): number[] =>
      [...text.matchAll(new RegExp(`^http_request_duration_seconds_${end} (\\S+)$`, 'gm'))].map(([, value]) => Number(value));
    const buckets = took('bucket\\{le="[^"]+",route="/graphql",status="200"\\}');
    expect(buckets.length).toBe(8);
    expect(buckets).toEqual(buckets.toSorted((a, b) => a - b));
    expect([buckets.at(-1), took('sum\\{route="/graphql",status="200"\\}')[0]! > 0]).toEqual([1, true]);
    expect(text).toContain('graphql_answers_total{by="apollo"} 1');
    expect(text).toContain('data_revision 5');
    expect(text).toMatch(/nodejs_eventloop_lag_p99_seconds|process_resident_memory_bytes/);
    expect(text).not.toContain('nowhere');
  });

  it('unknown addresses are told in plain words, and in the GraphQL form below /graphql', async () => {
    await using served = await serving();
    const plain = await served.fetch('/nowhere');
    expect([plain.status, plain.headers.get('content-type')]).toEqual([404, 'text/plain; charset=utf-8']);
    expect(await plain.text()).toBe('Nothing is at this address. `/` lists what there is.\n');
    const below = await served.fetch('/graphql/nowhere');
    expect([below.status, await codesOf(below)]).toEqual([404, ['NOT_FOUND']]);
    const other = await served.fetch('/graphql', { method: 'DELETE' });
    expect([other.status, other.headers.get('allow'), await codesOf(other)]).toEqual([405, 'GET, HEAD, POST, OPTIONS', ['METHOD_NOT_ALLOWED']]);
  });

  it('more pages can be given', async () => {
    await using served = await serving({
      pages: () => [{ path: '/more', methods: { GET: ({ response }) => void response.writeHead(200).end('more') } }],
    });
    expect(await (await served.fetch('/more?x=1')).text()).toBe('more');
  });
});

describe('bodies', () => {
  it.each([
    ['none', undefined, 'application/json', 400, 'BAD_REQUEST'],
    ['no JSON', '{"query":', 'application/json', 400, 'BAD_REQUEST'],
    ['JSON that is no object', '"{ greeting }"', 'application/json', 400, 'BAD_REQUEST'],
    ['a batch', '[{"query":"{ greeting }"}]', 'application/json', 400, 'BAD_REQUEST'],
    ['a form', 'query={greeting}', 'application/x-www-form-urlencoded', 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['plain text', '{"query":"{ greeting }"}', 'text/plain', 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['another charset', '{"query":"{ greeting }"}', 'application/json; charset=iso-8859-1', 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['a stored document', '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}', 'application/json', 200, 'PERSISTED_QUERY_NOT_SUPPORTED'],
    ['deeply nested JSON', `{"query":"{ greeting }","variables":{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`, 'application/json', 400, 'TOO_DEEP'],
  ])('%s', async (_title, body, type, status, code) => {
    await using served = await serving();
    const response = await served.fetch('/graphql', { method: 'POST', headers: { 'content-type': type }, ...(body !== undefined && { body }) });
    expect([response.status, await codesOf(response)]).toEqual([status, [code]]);
  });

  it('of exactly 256 kB are read, of more refused in the GraphQL form while the client still sends', async () => {
    await using served = await serving();
    const padded = (bytes: number): string => `{"query":"{ greeting }"}${' '.repeat(bytes - 24)}`;
    expect((await served.post(padded(256 * 1024))).status).toBe(200);
    for (const bytes of [256 * 1024 + 1, 5_000_000, 20_000_000]) {
      const response = await served.post(padded(bytes)).catch((error: unknown) => error);
      if (response instanceof Response) expect([response.status, await codesOf(response)]).toEqual([413, ['BODY_TOO_LARGE']]);
      else expect(bytes).toBe(20_000_000);
    }
    expect((await served.post({ query: '{ today }' })).status).toBe(200);
  });

  it('too large are refused before they are sent, where the client asks first', async () => {
    await using served = await serving();
    const socket = await connected(served.server.port);
    const all = received(socket);
    socket.write('POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 9000000\r\nexpect: 100-continue\r\n\r\n');
    expect(await all).toMatch(/^HTTP\/1.1 413 [^]*BODY_TOO_LARGE/);
  });
});

describe('other sites', () => {
  it('may ask, without credentials', async () => {
    await using served = await serving();
    const preflight = await served.fetch('/graphql', { method: 'OPTIONS', headers: { origin: 'https://other.example', 'access-control-request-method': 'POST' } });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-headers')).toContain('content-type');
    const response = await served.post({ query: '{ greeting }' }, { origin: 'https://other.example' });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
  });
});

describe('faults of ours', () => {
  it.each(['error', 'rejects', 'unlisted', 'wrong-type'])('are shown by code and id only, and logged: %s', async (kind) => {
    await using served = await serving();
    const response = await served.post({ query: 'query ($kind: String!) { fault(kind: $kind) greeting }', variables: { kind } });
    const { data, errors } = await bodyOf(response);
    expect([response.status, data]).toEqual([200, { fault: null, greeting: 'Hello' }]);
    const requestId = response.headers.get('x-request-id');
    expect(errors).toEqual([{ message: 'Something went wrong on our side. It has been logged.', path: ['fault'], extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } }]);
    expect(served.log.find((line) => line['msg'] === 'fault while answering')).toMatchObject({ requestId, path: ['fault'] });
  });

  it('in making the context are answered with 500', async () => {
    await using served = await serving({
      createContext: () => {
        throw new Error('inner detail');
      },
    });
    for (let i = 0; i < 2; i++) {
      const response = await served.post({ query: '{ greeting }' });
      expect([response.status, await codesOf(response)]).toEqual([500, ['INTERNAL_SERVER_ERROR']]);
    }
  });

  it('mistakes of the caller are shown as the resolver put them', async () => {
    await using served = await serving();
    const { data, errors } = await bodyOf(await served.post({ query: '{ books(ids: ["b1", "x", "b2"]) { id } }' }));
    expect(data).toEqual({ books: [{ id: 'b1' }, null, { id: 'b2' }] });
    expect(errors).toEqual([{ message: 'Unknown book "x". Did you mean "b0"?', locations: [{ line: 1, column: 3 }], path: ['books', 1], extensions: { code: 'NOT_FOUND', near: ['b0'] } }]);
  });

  it('codes of the domain can be added', async () => {
    await using served = await serving({ errorCodes: { SECRET_CODE: { status: 400, meaning: 'Listed now.' } } });
    expect(await codesOf(await served.post({ query: '{ fault(kind: "unlisted") }' }))).toEqual(['SECRET_CODE']);
  });
});

describe('the log', () => {
  it('has a line for each reply, without addresses, questions or what was sent as path', async () => {
    await using served = await serving();
    await served.post({ query: 'query Mine { book(id: "my secret") { id } }', variables: { more: 'my secret' } });
    await served.fetch('/my/secret?my=secret');
    const replies = served.log.filter((line) => line['msg'] === 'reply');
    expect(replies.map(({ method, route, status, operation }) => [method, route, status, operation])).toEqual([['POST', '/graphql', 200, 'Mine'], ['GET', 'unknown', 404, undefined]]);
    expect(JSON.stringify(served.log)).not.toMatch(/secret|127\.0\.0\.1/);
  });
});

describe('closing', () => {
  it('takes no new connections, answers what is in flight and ends', async () => {
    const served = await serving();
    const answer = served.post({ query: '{ waiting }' });
    await served.library.waits;
    const closed = served.server.close();
    await expect(served.post({ query: '{ greeting }' })).rejects.toThrow();
    served.library.release('at last');
    expect(await bodyOf(await answer)).toEqual({ data: { waiting: 'at last' } });
    await closed;
  });

  it('does not wait for connections that ask nothing', async () => {
    const served = await serving();
    const socket = await connected(served.server.port);
    const gone = once(socket, 'close');
    await served.server.close();
    socket.destroy();
    await gone;
  });
});

describe('slow clients', () => {
  it('that never finish their headers are sent away', async () => {
    await using served = await serving();
    const socket = await connected(served.server.port);
    socket.write('POST /graphql HTTP/1.1\r\nhost: x\r\n');
    expect(await received(socket)).toContain('408 Request Timeout');
  }, 10_000);
});
