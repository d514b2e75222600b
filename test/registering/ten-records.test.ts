import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvLines } from '../../src/import/export/export-lines.js';
import { runRegistry, type RunningRegistry } from '../api/running-registry.js';
import { addKey } from '../access/bodies.js';
import { addTenBodies, TEN_RECORDS } from './ten-records.js';

let running: RunningRegistry;
let other: RunningRegistry;
beforeAll(async () => {
  [running, other] = await Promise.all([runRegistry(), runRegistry()]);
  for (const { registry } of [running, other]) await addTenBodies(registry.ledger);
});
afterAll(() => Promise.all([running.close(), other.close()]));

/** Sends a file to the other registry, and answers what it says of each row. */
async function imported(body: string, csv: string): Promise<unknown[]> {
  const authorization = `Bearer ${(await addKey(other.registry, body)).text}`;
  const response = await fetch(`${other.url}/import`, { method: 'POST', headers: { authorization, 'content-type': 'text/csv' }, body: csv });
  const lines = (await response.text()).trim().split('\n').map((line) => JSON.parse(line) as object);
  return lines.slice(1, -1);
}

const STANDARD = (country: string) => ({ NZ: 'NZ', AU: 'AU' })[country] ?? 'EU';

describe('a complete record', () => {
  it.each(TEN_RECORDS.map(({ body, input }) => [body.country, body, input] as const))('of %s goes from draft to published through the API', async (country, body, input) => {
    const authorization = `Bearer ${(await addKey(running.registry, body.key)).text}`;
    const created = await running.ask<{ microcredentialCreate: { draft: { key: string; validation: object } | null; errors: unknown[] } }>(
      `mutation ($input: MicrocredentialCreateInput!) { microcredentialCreate(input: $input) { draft { key validation { publishable mistakes { path message } errors { rule { name } message } warnings { rule { name } message } } } errors { path message } } }`,
      { input: { microcredential: input } }, { authorization });
    expect(created.microcredentialCreate).toMatchObject({ errors: [], draft: { key: `${body.key}:${input.id}`, validation: { publishable: true, mistakes: [], errors: [], warnings: [] } } });
    const { key } = created.microcredentialCreate.draft!;
    const published = await running.ask<object>(
      'mutation ($input: MicrocredentialPublishInput!) { microcredentialPublish(input: $input) { microcredential { state } errors { path message } } }', { input: { key, expectedVersion: 1 } }, { authorization });
    expect(published).toEqual({ microcredentialPublish: { microcredential: { state: 'PUBLISHED' }, errors: [] } });
    const shown = await running.ask<object>(
      'query ($id: ID!, $standard: Standard) { node(id: $id) { ... on Microcredential { awardingBodies { country } completeness(standard: $standard) { missing } } } }', { id: `microcredential:${key}`, standard: STANDARD(country!) });
    expect(shown).toEqual({ node: { awardingBodies: [{ country }], completeness: { missing: [] } } });
  });
});

describe('the same record', () => {
  it.each(TEN_RECORDS.map(({ body, input }) => [body.country, body.key, input.id] as const))('of %s goes from draft to published through CSV files in another registry', async (_country, body, id) => {
    const { registry } = running;
    const { revision } = await registry.ledger.head();
    let csv = '';
    for await (const line of csvLines(registry.database, revision, { states: ['PUBLISHED'], body }, (key, fields) => expect([key, fields]).toEqual([]))) csv += line;
    const key = `${body}:${id}`;
    const drafts = csv.replaceAll(',PUBLISHED,', ',DRAFT,');
    expect(drafts).not.toBe(csv);
    expect(await imported(body, drafts)).toEqual([{ line: 2, key, status: 'created', problems: [] }]);
    expect([(await other.registry.drafts.byKey(key))?.version, await other.registry.ledger.history('microcredential', key)]).toEqual([1, []]);
    expect(await imported(body, csv)).toEqual([{ line: 2, key, status: 'created', problems: [] }]);
    expect(await other.registry.drafts.byKey(key)).toBeNull();
    const [here, there] = await Promise.all([running, other].map(async (each) => (await each.registry.ledger.contentAt('microcredential', [key]))[0]?.content));
    expect(there).toMatchObject({ state: 'PUBLISHED' });
    expect(there).toEqual(here);
  });
});
