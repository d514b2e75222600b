import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Ledger } from '../../src/ledger/ledger.js';
import { MicrocredentialStore, type MicrocredentialQuestion } from '../../src/microcredential/microcredential.store.js';
import { MicrocredentialLoader } from '../../src/microcredential/microcredential.loader.js';
import { projections } from '../../src/microcredential/projections.js';
import { day, filter, history, search } from './generated.js';
import { NaiveRegistry, type NaiveOffer } from './naive-registry.js';
import { openStore, STORES } from './open-store.js';

const RUNS = 120;
const WORLDS = [11, 12];

describe.each(STORES.flatMap((store) => WORLDS.map((seed) => ({ store, seed }))))('microcredentials on $store, world $seed, against a naive registry', ({ store, seed }) => {
  const naive = new NaiveRegistry();
  let opened: Awaited<ReturnType<typeof openStore>>;
  let records: MicrocredentialStore;
  let loader: MicrocredentialLoader;

  beforeAll(async () => {
    opened = await openStore(store);
    const ledger = new Ledger(opened.database, projections);
    records = new MicrocredentialStore(opened.database);
    loader = new MicrocredentialLoader(opened.database);
    const [writes = []] = fc.sample(history, { seed, numRuns: 1 });
    // Some writes come alone, the rest together: both ways lead to the same tables.
    for (const write of writes.slice(0, 20)) await ledger.accept([write], { actor: 'seed' });
    await records.facets({ filter: {} });
    await records.totalCount({ filter: {} });
    await ledger.accept(writes.slice(20), { actor: 'seed' });
    for (const write of writes) naive.accept(write);
    expect((await ledger.head()).revision).toBe(naive.revision);
  });
  afterAll(() => opened.close());

  async function everyPage(question: MicrocredentialQuestion, first: number): Promise<unknown[]> {
    const seen: unknown[] = [];
    for (let after: string | undefined, more = true; more; ) {
      const page = await records.page(question, { first, after });
      seen.push(...page.rows.map(({ row, key, version, content }) => [row, key, version, content]));
      expect(page.rows.length).toBeLessThanOrEqual(first);
      after = page.endCursor ?? undefined;
      more = page.hasNextPage;
    }
    return seen;
  }

  async function facetsOf(question: MicrocredentialQuestion): Promise<Record<string, number>> {
    const facets = await records.facets(question);
    return Object.fromEntries(facets.flatMap(({ field, values }) => values.map(({ value, count }) => [`${field}:${value}`, count])));
  }

  const shown = (offers: readonly NaiveOffer[]): unknown[] => offers.map(({ revision, key, version, offer }) => [revision, key, version, offer]);

  it('lists what meets a filter, in the order of keys, page by page', async () => {
    await fc.assert(
      fc.asyncProperty(filter, fc.integer({ min: 1, max: 9 }), day, async (conditions, first, on) => {
        expect(await everyPage({ filter: conditions, on }, first)).toEqual(shown(naive.matching(conditions, naive.revision, on)));
      }),
      { numRuns: RUNS, seed },
    );
  });

  it('lists what was known at any revision', async () => {
    await fc.assert(
      fc.asyncProperty(filter, fc.integer({ min: 0, max: naive.revision }), day, async (conditions, knownAt, on) => {
        expect(await everyPage({ filter: conditions, knownAt, on }, 20)).toEqual(shown(naive.matching(conditions, knownAt, on)));
      }),
      { numRuns: RUNS, seed },
    );
  });

  it('finds what has all the words, best first and then newest first, page by page', async () => {
    await fc.assert(
      fc.asyncProperty(search, filter, fc.integer({ min: 1, max: 9 }), day, async (words, conditions, first, on) => {
        expect(await everyPage({ search: words, filter: conditions, on }, first)).toEqual(shown(naive.found(words, conditions, on)));
      }),
      { numRuns: RUNS, seed },
    );
  });

  it('counts all pages, and on them each value of each facet', async () => {
    const past = fc.option(fc.integer({ min: 0, max: naive.revision }), { nil: undefined });
    await fc.assert(
      fc.asyncProperty(fc.option(search, { nil: undefined }), filter, past, day, async (words, conditions, revision, on) => {
        const knownAt = words === undefined ? revision : undefined;
        const question = { filter: conditions, search: words, knownAt, on };
        const expected = words === undefined ? naive.matching(conditions, knownAt ?? naive.revision, on) : naive.found(words, conditions, on);
        expect(await records.totalCount(question)).toBe(expected.length);
        expect(await facetsOf(question)).toEqual(naive.facets(expected, knownAt ?? naive.revision, on));
      }),
      { numRuns: RUNS, seed },
    );
  });

  it('answers keys as they stood at any revision', async () => {
    const keys = [...new Set(naive.writes.filter(({ kind }) => kind === 'microcredential').map(({ key }) => key)), 'nobody:nothing'];
    for (let revision = 0; revision <= naive.revision; revision += 7) {
      const expected = new Map(naive.offers(revision).map((offer) => [offer.key, offer]));
      const found = await loader.byKeys(keys, revision);
      expect(found.map((record) => record && [record.row, record.version, record.content])).toEqual(
        keys.map((key) => expected.get(key) ?? null).map((offer) => offer && [offer.revision, offer.version, offer.offer]),
      );
    }
  });
});
