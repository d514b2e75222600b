import { readFile } from 'node:fs/promises';
import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfiguration } from '../../src/cli/configuration.js';
import { contextOf } from '../../src/cli/context.js';
import { prepareRegistry } from '../../src/cli/prepare.js';
import { createGraphqlSchema } from '../../src/graphql-schema.js';
import type { OpenRegistry } from '../../src/main.js';
import { STORES, openStore } from '../storage/open-store.js';

const QUESTIONS: readonly (readonly [operation: string, variables: Record<string, unknown>])[] = [
  ['registry', {}],
  ['frameworks', { first: 100 }],
  ['equivalence', { from: { framework: 'ie-nfq', level: '8' }, to: 'au-aqf' }],
  ['credits', { value: '10', from: 'ects', to: 'gb-cats' }],
  ['microcredentials', { first: 100 }],
  ['microcredentials', { first: 7, filter: { country: ['GB-SCT', 'EE'] } }],
  ['microcredentials', { filter: { credits: { system: 'gb-cats', min: '10', max: '20' } } }],
  ['microcredentials', { filter: { seenFrom: { framework: 'nz-nzqcf', lowest: '7', highest: '9' } } }],
  ['microcredentials', { filter: { mode: ['ONLINE'], language: ['en'], complete: false } }],
  ['seen-from', { id: 'microcredential:ee-tlu:antropoloogia', framework: 'nz-nzqcf' }],
];

interface Asked {
  ask(operation: string, variables: Record<string, unknown>): Promise<string>;
  end(): Promise<void>;
}

async function registryOn(store: (typeof STORES)[number]): Promise<Asked> {
  const { database, place } = await openStore(store);
  await database.close();
  const configuration = { ...(await readConfiguration({})), store: place.location };
  const registry: OpenRegistry = await prepareRegistry(configuration);
  const schema = createGraphqlSchema(registry);
  return {
    async ask(operation, variableValues) {
      const source = await readFile(new URL(`../../schema/operations/${operation}.graphql`, import.meta.url), 'utf8');
      return JSON.stringify(await graphql({ schema, source, variableValues, contextValue: contextOf(['en'], '2026-11-22') }));
    },
    async end() {
      await registry.close();
      await place.remove();
    },
  };
}

describe('the same seeds', () => {
  let registries: Asked[] = [];

  beforeAll(async () => {
    registries = [];
    for (const store of STORES) registries.push(await registryOn(store));
  });

  afterAll(async () => {
    for (const registry of registries) await registry.end();
  });

  it.each(QUESTIONS)('answer %s %j alike from every store, without an error', async (operation, variables) => {
    const answers = await Promise.all(registries.map((registry) => registry.ask(operation, variables)));
    expect(answers[0]).not.toContain('"errors"');
    expect(new Set(answers).size).toBe(1);
  });

  it('rank a search by the same records, whatever the store', async () => {
    const answers = await Promise.all(registries.map((registry) => registry.ask('microcredentials', { search: 'learning', first: 100 })));
    const ids = answers.map((answer) => (JSON.parse(answer) as { data: { microcredentials: { nodes: { id: string }[] } } }).data.microcredentials.nodes.map(({ id }) => id).sort());
    for (const found of ids) expect(found).toEqual(ids[0]);
    expect(ids[0]!.length).toBeGreaterThan(3);
  });
});
