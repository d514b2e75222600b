import { describe, expect, it } from 'vitest';
import type { StoredMicrocredential } from '../../../src/microcredential/microcredential-page.js';
import { knownParts } from '../../../src/microcredential/validation/known-parts.js';
import { aRecord } from '../rules/seed-facts.js';

const made = (id: string, parts: readonly string[]) => aRecord({ id, stackability: { kind: 'STACKABLE', parts } });

/** A store of records by key that counts how often it is asked. */
function storeOf(records: readonly ReturnType<typeof made>[]) {
  const held = new Map(records.map((content): [string, StoredMicrocredential] => [`xx-body:${content.id}`, { key: `xx-body:${content.id}`, row: 1, version: 1, content }]));
  const asked: string[][] = [];
  return {
    asked,
    byKeys: async (keys: readonly string[]) => {
      asked.push([...keys]);
      return keys.map((key) => held.get(key) ?? null);
    },
  };
}

describe('the parts of a record', () => {
  it('are followed to the parts of parts, one read for each round', async () => {
    const store = storeOf([made('a', ['b', 'c']), made('b', ['d']), made('c', []), made('d', [])]);
    const parts = await knownParts(made('whole', ['a', 'words that are no id']), store.byKeys);
    expect([[...parts.keys()], store.asked.length]).toEqual([['a', 'b', 'c', 'd'], 3]);
  });

  it('that are parts of each other end the search', async () => {
    const store = storeOf([made('a', ['b']), made('b', ['a'])]);
    expect([...(await knownParts(made('whole', ['a']), store.byKeys)).keys()]).toEqual(['a', 'b']);
  });

  it('are none where none are named', async () => {
    const store = storeOf([]);
    expect([(await knownParts(made('whole', []), store.byKeys)).size, store.asked.length]).toEqual([0, 0]);
  });
});
