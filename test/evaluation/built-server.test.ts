import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askServer, startServer, type Server } from '../cli/server.js';

/** Each operation at work on the threads and files that only the built product has where the build put them. */
const OPERATIONS: readonly (readonly [operation: string, variables: object])[] = [
  ['registry', {}],
  ['frameworks', { first: 100 }],
  ['equivalence', { from: { framework: 'ie-nfq', level: '8' }, to: 'au-aqf' }],
  ['equivalences', { questions: [{ from: { framework: 'nz-nzqcf', level: '8' }, to: 'eqf' }] }],
  ['credits', { value: '10', from: 'ects', to: 'gb-cats' }],
  ['microcredentials', { search: 'learning', filter: { country: ['GB-SCT', 'IE', 'EE', 'NL', 'NZ'] } }],
  ['seen-from', { id: 'microcredential:ee-tlu:antropoloogia', framework: 'nz-nzqcf' }],
];

describe('the built server', () => {
  let folder = '';
  let server: Server;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'openqf-built-'));
    server = await startServer({ OPENQF_DATABASE: join(folder, 'registry.sqlite') });
  });

  afterAll(async () => {
    server.process.kill('SIGTERM');
    await server.end;
    await rm(folder, { recursive: true });
  });

  it.each(OPERATIONS)('answers %s without an error', async (operation, variables) => {
    const query = await readFile(new URL(`../../schema/operations/${operation}.graphql`, import.meta.url), 'utf8');
    const { data, errors } = (await askServer(server, query, variables)) as { data: object; errors?: unknown };
    expect(errors).toBeUndefined();
    expect(Object.values(data)[0]).not.toBeNull();
  });

  it.each([
    ['/healthz', 200],
    ['/readyz', 200],
    ['/metrics', 200],
    ['/schema.graphql', 200],
    ['/graphiql', 200],
    ['/no-such-page', 404],
  ])('answers %s with %d', async (path, status) => {
    expect((await fetch(server.url + path)).status).toBe(status);
  });

  it('publishes the schema that is printed in the project', async () => {
    const printed = await readFile(new URL('../../schema/schema.graphql', import.meta.url), 'utf8');
    expect(await (await fetch(`${server.url}/schema.graphql`)).text()).toBe(printed);
  });

  it('shows in its state that writes are durable', async () => {
    const state = (await (await fetch(`${server.url}/readyz`)).json()) as { ready: boolean; revision: number; database: { connections: object } };
    expect(state).toMatchObject({ ready: true });
    for (const connection of Object.values(state.database.connections)) {
      expect(connection).toMatchObject({ journalMode: 'wal', synchronous: 'FULL', foreignKeys: true });
    }
  });

  it('loads what GraphiQL needs from itself alone', async () => {
    const html = await (await fetch(`${server.url}/graphiql`)).text();
    const addresses = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address!).filter((address) => !address.startsWith('data:'));
    expect(addresses.length).toBeGreaterThan(1);
    for (const address of addresses) expect((await fetch(new URL(address, server.url))).status).toBe(200);
    expect(addresses.filter((address) => !address.startsWith('/'))).toEqual([]);
  });
});
