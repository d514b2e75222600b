import { describe, expect, it } from 'vitest';
import type { StoredMicrocredential } from '../../../src/microcredential/microcredential-page.js';
import { knownParts } from '../../../src/microcredential/validation/known-parts.js';
import { aRecord } from '../rules/seed-facts.js';

const made = (id: string, parts: readonly string[]) => aRecord({ id, stackability: { kind: 'STACKABLE', parts } });

/** A store of records by key that counts how often it is asked. */
function storeOf(records: readonly ReturnType<typeof made>[]) {
  const held = new Map(records.map((content) => ({ key: `${content.awardingBody}:${content.id}`, row: 1, version: 1, content })).map((stored): [string, StoredMicrocredential] => [stored.key, stored]));
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
    expect([[...parts.keys()], store.asked.length]).toEqual([['xx-body:a', 'xx-body:b', 'xx-body:c', 'xx-body:d'], 3]);
  });

  it('that are parts of each other end the search', async () => {
    const store = storeOf([made('a', ['b']), made('b', ['a'])]);
    expect([...(await knownParts(made('whole', ['a']), store.byKeys)).keys()]).toEqual(['xx-body:a', 'xx-body:b']);
  });

  it('are found by key and permanent id, of other bodies too, whose bare ids are their own', async () => {
    const [far, near] = [aRecord({ id: 'far', awardingBody: 'other', stackability: { kind: 'STACKABLE', parts: ['near'] } }), aRecord({ id: 'near', awardingBody: 'other' })];
    const store = storeOf([made('a', ['microcredential:other:far']), far, near]);
    expect([...(await knownParts(made('whole', ['xx-body:a']), store.byKeys)).keys()]).toEqual(['xx-body:a', 'other:far', 'other:near']);
  });

  it('are not looked for where they are words', async () => {
    const store = storeOf([]);
    expect([(await knownParts(made('whole', ['three courses', 'Module 1: reading']), store.byKeys)).size, store.asked]).toEqual([0, []]);
  });

  it('are none where none are named', async () => {
    const store = storeOf([]);
    expect([(await knownParts(made('whole', []), store.byKeys)).size, store.asked.length]).toEqual([0, 0]);
  });
});
