import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvTemplate } from '../../../src/import/template.js';
import { BODY, startImportServer, type ImportServer, type SendOptions, type Sent } from './import-server.js';
import { AN_INPUT } from '../../microcredential/registering/an-input.js';

const line = (over: object): string => JSON.stringify({ ...AN_INPUT, ...over });
const titled = (text: string): object => ({ title: [{ language: 'en', text }] });

describe('importing over HTTP', () => {
  let server: ImportServer;
  const send = (body: string | Uint8Array<ArrayBuffer>, options?: SendOptions): Promise<Sent> => server.send(body, options);

  beforeAll(async () => (server = await startImportServer()));
  afterAll(() => server.close());

  const statuses = ({ lines }: Sent): unknown[] => lines.slice(1, -1).map(({ status }) => status);
  const revision = async (): Promise<number> => (await server.registry.ledger.head()).revision;

  it('answers each row with its line, and shows the job', async () => {
    const sent = await send([line({ id: 'a-1', ...titled('First') }), line({ id: 'a-2', ...titled('Second'), url: 'nowhere' }), line({ id: 'a-3', ...titled('Third') })].join('\n'));
    expect(sent.status).toBe(200);
    expect(sent.lines).toMatchObject([
      { job: sent.headers.get('openqf-job'), body: BODY, dryRun: false },
      { line: 1, key: `${BODY}:a-1`, status: 'created', problems: [] },
      { line: 2, key: `${BODY}:a-2`, status: 'refused', problems: [{ column: 'url', found: 'the text "nowhere"', expected: 'an address that begins with https:// or http://', fix: null }] },
      { line: 3, key: `${BODY}:a-3`, status: 'created', problems: [] },
      { done: true, line: 3, created: 2, changed: 0, unchanged: 0, refused: 1 },
    ]);
    const told = await fetch(`${server.url}/import/${sent.headers.get('openqf-job')}`, { headers: { authorization: `Bearer ${server.keys.body}` } });
    expect(await told.json()).toMatchObject({ body: BODY, state: 'DONE', line: 3, created: 2, refused: 1, running: false });
  });

  it('changes nothing when the same rows come again, whatever their order', async () => {
    const rows = [line({ id: 'b-1', ...titled('One') }), line({ id: 'b-2', ...titled('Two') })];
    expect(statuses(await send(rows.join('\n')))).toEqual(['created', 'created']);
    const before = await revision();
    expect(statuses(await send(rows.join('\n')))).toEqual(['unchanged', 'unchanged']);
    expect(statuses(await send(rows.toReversed().join('\n')))).toEqual(['unchanged', 'unchanged']);
    expect(await revision()).toBe(before);
  });

  it('says in a dry run what would become of rows, and writes nothing', async () => {
    const before = await revision();
    const sent = await send(csvTemplate(), { type: 'text/csv; charset=utf-8', query: '?dryRun' });
    expect(statuses(sent)).toEqual(['created']);
    expect(await revision()).toBe(before);
    expect(statuses(await send(csvTemplate(), { type: 'text/csv' }))).toEqual(['created']);
  });

  it('takes no title twice, in one file or after another', async () => {
    const sent = await send([line({ id: 'c-1', ...titled('Twice') }), line({ id: 'c-2', ...titled('TWICE') })].join('\n'));
    expect(statuses(sent)).toEqual(['created', 'refused']);
    expect(sent.lines[2]).toMatchObject({ problems: [{ found: expect.stringContaining(`microcredential:${BODY}:c-1`) as unknown }] });
  });

  it('adds up the parts of a file with the rows before, named by key too', async () => {
    const made = (id: string, value: string, ...parts: string[]) => line({ id, ...titled(id), credits: { system: 'ects', value }, workload: null, ...(parts.length > 0 && { stackability: { kind: 'STACKABLE', parts } }) });
    const both = [`${BODY}:p-1`, `microcredential:${BODY}:p-2`];
    const sent = await send([made('p-1', '5'), made('p-2', '6'), made('p-3', '11', ...both), made('p-4', '12', ...both), made('p-5', '5', `${BODY}:p-6`), made('p-6', '5')].join('\n'));
    expect(statuses(sent)).toEqual(['created', 'created', 'created', 'refused', 'refused', 'created']);
  });

  it('keeps rows with the state DRAFT private to the body, and says of the same file that nothing changed', async () => {
    const rows = [line({ id: 'f-1', ...titled('Begun'), state: 'DRAFT' }), JSON.stringify({ id: 'f-2', state: 'DRAFT' }), JSON.stringify({ state: 'DRAFT' }), line({ id: 'f-3', state: 'DRAFT', owner: 'me' })].join('\n');
    const before = await revision();
    expect(statuses(await send(rows, { query: '?dryRun' }))).toEqual(['created', 'created', 'refused', 'refused']);
    expect(await server.registry.drafts.byKey(`${BODY}:f-1`)).toBeNull();
    const sent = await send(rows);
    expect(statuses(sent)).toEqual(['created', 'created', 'refused', 'refused']);
    expect(sent.lines.slice(3, 5)).toMatchObject([{ problems: [{ column: 'id', found: 'no id' }] }, { problems: [{ column: 'owner' }] }]);
    expect(statuses(await send(rows)).slice(0, 2)).toEqual(['unchanged', 'unchanged']);
    expect(await revision()).toBe(before);
    expect(await server.registry.drafts.byKey(`${BODY}:f-2`)).toMatchObject({ body: BODY, version: 1, baseVersion: 0, content: { id: 'f-2', state: 'DRAFT', awardingBody: BODY } });
  });

  it('ends a draft with the row that publishes its record', async () => {
    const row = (over: object): string => line({ id: 'g-1', ...titled('Finished'), ...over });
    expect(statuses(await send(row({ state: 'DRAFT', url: 'nowhere' })))).toEqual(['created']);
    expect(statuses(await send(row({})))).toEqual(['created']);
    expect(await server.registry.drafts.byKey(`${BODY}:g-1`)).toBeNull();
    expect(statuses(await send(row({ state: 'DRAFT' })))).toEqual(['unchanged']);
    expect(statuses(await send(row({ state: 'DRAFT', mode: 'ONSITE' })))).toEqual(['created']);
    expect(await server.registry.drafts.byKey(`${BODY}:g-1`)).toMatchObject({ version: 2, baseVersion: 1 });
  });

  it('takes drafts of bodies that award alone', async () => {
    const { lines } = await send(line({ id: 'h-1', state: 'DRAFT' }), { key: server.keys.operator });
    expect(lines[1]).toMatchObject({ status: 'refused', problems: [{ column: 'state', found: 'a record of a body that awards' }] });
  });

  it('leaves to its awarding body what it has published, and to the operator what was seen', async () => {
    expect((await send(line({ id: 'd-1', ...titled('Seen'), state: 'OBSERVED' }))).lines[1]).toMatchObject({ status: 'refused', problems: [{ column: 'state' }] });
    const { lines } = await send(line({ id: 'd-2', ...titled('Elsewhere') }), { key: server.keys.operator });
    expect(lines[1]).toMatchObject({ status: 'refused', problems: [{ column: 'state' }] });
    const [stored] = await server.registry.ledger.contentAt('microcredential', [`${BODY}:a-1`]);
    const seen = JSON.stringify({ ...(stored?.content as object), state: 'OBSERVED' });
    expect((await send(seen, { key: server.keys.operator })).lines[1]).toMatchObject({ status: 'refused', problems: [{ found: 'a record that is PUBLISHED' }] });
  });

  it.each<readonly [what: string, key: () => string | null, status: number]>([
    ['nobody', () => null, 401],
    ['a key that is none', () => `${server.keys.body}x`, 401],
    ['a key that may only read', () => server.keys.readOnly, 404],
    ['a body that awards nothing', () => server.keys.agency, 404],
  ])('is refused to %s', async (_, key, status) => {
    const before = await revision();
    expect((await send(line({ id: 'e-1' }), { key: key() })).status).toBe(status);
    expect(await revision()).toBe(before);
  });

  it('shows a job to its own body alone', async () => {
    const { headers } = await send(line({ id: 'b-1', ...titled('One') }));
    const at = `${server.url}/import/${headers.get('openqf-job')}`;
    const asked = await Promise.all([server.keys.operator, server.keys.readOnly, server.keys.agency].map((key) => fetch(at, { headers: { authorization: `Bearer ${key}` } })));
    expect(asked.map(({ status }) => status)).toEqual([404, 404, 404]);
    expect((await fetch(`${server.url}/import/${randomUUID()}`, { headers: { authorization: `Bearer ${server.keys.body}` } })).status).toBe(404);
  });

  it.each<readonly [what: string, headers: Record<string, string>, status: number]>([
    ['another kind of file', { 'content-type': 'application/json' }, 415],
    ['a kind of file that is no name', { 'content-type': '__proto__' }, 415],
    ['another encoding', { 'content-type': 'text/csv; charset=utf-16' }, 415],
    ['something packed', { 'content-type': 'text/csv', 'content-encoding': 'gzip' }, 415],
  ])('refuses %s by its headers', async (_, headers, status) => {
    expect((await send('id\na', { headers })).status).toBe(status);
  });

  it('refuses a gigabyte by its declared length, before any of it is sent', async () => {
    const status = await new Promise((resolve, reject) => {
      const sending = request(`${server.url}/import`, { method: 'POST', headers: { 'content-type': 'text/csv', 'content-length': 2 ** 30, authorization: `Bearer ${server.keys.body}` } }, (response) => {
        resolve(response.statusCode);
        sending.destroy();
      });
      sending.on('error', reject);
      sending.flushHeaders();
    });
    expect(status).toBe(413);
  });

  it('refuses more rows than a file may have, and stores none of them', async () => {
    const before = await revision();
    const sent = await send(`id\n${'x\n'.repeat(100_001)}`, { type: 'text/csv' });
    expect([sent.status, sent.lines[0]?.['code']]).toEqual([422, 'FILE_REFUSED']);
    expect(await revision()).toBe(before);
  });
});
