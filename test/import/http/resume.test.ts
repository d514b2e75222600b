import { hash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { advance, fresh, ImportJobs } from '../../../src/import/job/job.store.js';
import { AN_INPUT } from '../../microcredential/registering/an-input.js';
import { BODY, startImportServer, type ImportServer, type Sent } from './import-server.js';

const line = (id: string, over: object = {}): string => JSON.stringify({ ...AN_INPUT, id, title: [{ language: 'en', text: `About ${id}` }], ...over });
const statuses = ({ lines }: Sent): unknown[] => lines.slice(1, -1).map(({ line: at, status }) => [at, status]);

describe('an import that is taken up again over HTTP', () => {
  let server: ImportServer;
  const jobOf = ({ headers }: Sent): string => headers.get('openqf-job')!;

  beforeAll(async () => (server = await startImportServer()));
  afterAll(() => server.close());

  /** The job of a file as it stands where the server ended in the middle of it, behind a line. */
  async function brokenOff(file: string, at: number, counts: { readonly created: number; readonly refused: number }): Promise<string> {
    const { database } = server.registry;
    const job = await new ImportJobs(database).begin(fresh(BODY, hash('sha256', file, 'hex'), '2026-01-01T00:00:00.000Z'));
    await database.transact((transaction) => advance(transaction, { ...job, ...counts, line: at }));
    return job.id;
  }

  it('answers the rows that were decided before from a line on, and counts none of them twice', async () => {
    const file = [line('a-1'), line('a-2', { url: 'nowhere' }), line('a-3')];
    const whole = file.join('\n');
    const job = jobOf(await server.send(`${whole}\n`));
    const before = (await server.registry.ledger.head()).revision;
    const again = await server.send(`${whole}\n`, { query: '?resume&from=2' });
    expect(again.lines[0]).toMatchObject({ job, afterLine: 1 });
    expect(statuses(again)).toEqual([[2, 'refused'], [3, 'unchanged']]);
    expect(again.lines[1]).toMatchObject({ problems: [{ column: 'url' }] });
    expect(again.lines.at(-1)).toEqual({ done: true, line: 3, created: 2, changed: 0, unchanged: 0, refused: 1 });
    expect((await server.registry.ledger.head()).revision).toBe(before);
  });

  it('writes only what comes after the break, whatever line is asked for', async () => {
    const begun = [line('b-1'), line('b-2', { url: 'nowhere' })];
    await server.send(begun.join('\n'));
    const whole = [...begun, line('b-3'), line('b-4')].join('\n');
    const job = await brokenOff(whole, 2, { created: 1, refused: 1 });
    const resumed = await server.send(whole, { query: `?resume&job=${job}&from=1` });
    expect(resumed.lines[0]).toMatchObject({ job, afterLine: 0 });
    expect(statuses(resumed)).toEqual([[1, 'unchanged'], [2, 'refused'], [3, 'created'], [4, 'created']]);
    expect(resumed.lines.at(-1)).toEqual({ done: true, line: 4, created: 3, changed: 0, unchanged: 0, refused: 1 });
  });

  it('answers what comes after the break, where no line is asked for', async () => {
    const begun = line('g-1');
    await server.send(begun);
    const whole = [begun, line('g-2')].join('\n');
    await brokenOff(whole, 1, { created: 1, refused: 0 });
    const resumed = await server.send(whole, { query: '?resume' });
    expect([resumed.lines[0], statuses(resumed)]).toMatchObject([{ afterLine: 1 }, [[2, 'created']]]);
  });

  it('does not write again what was changed since, and says so', async () => {
    const file = line('c-1');
    expect(statuses(await server.send(file))).toEqual([[1, 'created']]);
    expect(statuses(await server.send(line('c-1', { url: 'https://example.org/since' })))).toEqual([[1, 'changed']]);
    const again = await server.send(file, { query: '?resume&from=1', headers: { 'accept-language': 'fr' } });
    expect(again.lines[1]).toMatchObject({ status: 'refused', problems: [{ found: 'une ligne d’une importation antérieure qui ne dit pas ce qui est enregistré maintenant', messageLanguage: 'fr' }] });
  });

  it('has to be of the very file, and of the body that asks', async () => {
    const job = jobOf(await server.send(line('d-1')));
    const sent = (query: string, key = server.keys.body): Promise<Sent> => server.send(line('d-2'), { query, key });
    expect((await sent(`?resume&job=${job}`)).lines[0]).toMatchObject({ code: 'OTHER_FILE' });
    expect((await sent(`?resume&job=${job}`)).status).toBe(409);
    expect((await sent(`?resume&job=${job}`, server.keys.operator)).status).toBe(404);
    expect((await sent('?resume&job=none')).status).toBe(404);
    expect((await server.send(line('d-1'), { query: `?resume&job=${job}` })).lines).toMatchObject([{ job, afterLine: 1 }, { done: true, created: 1 }]);
  });

  it.each(['?from=2', '?job=x', '?resume&from=0', '?resume&from=x', '?dryRun&resume&from=2'])('is not asked for as %s', async (query) => {
    expect(await server.send(line('e-1'), { query })).toMatchObject({ status: 400, lines: [{ code: 'BAD_USER_INPUT' }] });
  });

  it('has no job after a dry run', async () => {
    const { lines, headers } = await server.send(line('f-1'), { query: '?dryRun' });
    expect([lines[0]?.['job'], headers.get('openqf-job')]).toEqual([null, null]);
  });
});
