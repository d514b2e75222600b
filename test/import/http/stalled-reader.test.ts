import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ImportPages } from '../../../src/import/http/import-pages.js';
import { openRegistry, type OpenRegistry } from '../../../src/main.js';
import { Replier } from '../../../src/platform/http/replier.js';
import { Visit } from '../../../src/platform/http/visit.js';
import type { Principal } from '../../../src/record/principal.js';
import { addBody } from '../../access/bodies.js';
import { scratch } from '../../cli/openqf.js';
import { BODY } from './import-server.js';

/** Rows with so many mistakes that their answers are more than the system takes from us for a client. */
const MANY = `${JSON.stringify(Object.fromEntries(Array.from({ length: 40 }, (_, number) => [`unknown${number}`, 1])))}\n`.repeat(5_000);
const STALLED_MS = 1_000;

describe('a client that does not read its answer', () => {
  const place = scratch();
  const location = { sqlitePath: place.path('store.sqlite') };
  const handled: Promise<void>[] = [];
  let registry: OpenRegistry;
  const server = createServer((request, response) => void handled.push(Promise.resolve(page(new Visit(request, response)))));
  let page: (visit: Visit) => void | Promise<void>;
  let port: number;

  beforeAll(async () => {
    registry = await openRegistry(location);
    await registry.database.migrate();
    await addBody(registry, BODY, ['AWARDING_BODY']);
    const principal: Principal = { organisation: BODY, person: 'somebody', roles: ['AWARDING_BODY'], scopes: ['WRITE'] };
    const pages = new ImportPages({
      authenticator: { authenticate: () => Promise.resolve(principal) },
      database: registry.database, location, headers: [], replier: new Replier(() => {}), onWritten: () => Promise.resolve(), stalledMs: STALLED_MS,
    });
    page = pages.pages.find(({ path }) => path === '/import')!.methods.POST!;
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    ({ port } = server.address() as AddressInfo);
  });
  afterAll(async () => {
    server.close();
    await registry.close();
    place.remove();
  });

  const send = (body: string): Promise<Response> => fetch(`http://127.0.0.1:${port}/import?dryRun`, { method: 'POST', headers: { 'content-type': 'application/x-ndjson' }, body });

  it('is cut off after a while, and leaves its place to others', async () => {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => {});
    socket.write(`POST /import?dryRun HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-ndjson\r\nContent-Length: ${MANY.length}\r\n\r\n${MANY}`);
    // The answer has begun; none of it is taken.
    await once(socket, 'readable');
    const refused = await send('{}\n');
    expect([refused.status, await refused.text()]).toEqual([429, expect.stringContaining('RATE_LIMITED')]);
    await handled[0];
    expect((await (await send('{}\n')).text()).trim().split('\n')).toHaveLength(3);
    socket.destroy();
  });

  it('is nobody who reads, however long the answer is', async () => {
    const answered = await send(MANY);
    expect((await answered.text()).trim().split('\n')).toHaveLength(5_002);
  });
});
