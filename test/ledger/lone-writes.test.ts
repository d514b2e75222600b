import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Ledger } from '../../src/ledger/ledger.js';
import { rememberedRequest } from '../../src/ledger/request/remember-request.js';
import { answering } from '../../src/ledger/request/write-request.js';
import { VersionConflict, type Write, type WriteContext, type WriteOutcome } from '../../src/ledger/write.js';
import type { Database } from '../../src/platform/database/database.js';
import { openStore, STORES } from '../storage/open-store.js';

const body: WriteContext = { actor: 'organisation:ie-ucd' };
const organisation = (key: string, expectedVersion?: number, name = key): Write => ({ kind: 'organisation', key, content: { name }, ...(expectedVersion !== undefined && { expectedVersion }) });
const KEYS = Array.from({ length: 100 }, (_, place) => `ie-${place}`);

describe.each(STORES)('single writes of several callers on %s', (store) => {
  let database: Database;
  let close: () => Promise<void>;
  let ledger: Ledger;

  beforeEach(async () => {
    ({ database, close } = await openStore(store));
    ledger = new Ledger(database, []);
  });
  afterEach(() => close());

  const ends = async (calls: readonly Promise<WriteOutcome[]>[]): Promise<string[]> =>
    (await Promise.allSettled(calls)).map((end) => (end.status === 'fulfilled' ? end.value.map(({ status }) => status).join() : (end.reason as Error).name));

  it('go in with few statements, each with its own author, reason and revision', async () => {
    const statements: string[] = [];
    const stop = database.onStatement((statement) => /^(insert into|copy) ledger /.test(statement) && statements.push(statement));
    const outcomes = await Promise.all(KEYS.map((key) => ledger.accept([organisation(key, 0)], { actor: `organisation:${key}`, reason: `of ${key}` })));
    stop();
    expect(new Set(outcomes.flat().map(({ revision }) => revision)).size).toBe(KEYS.length);
    expect((await ledger.history('organisation', 'ie-77'))[0]).toMatchObject({ actor: 'organisation:ie-77', reason: 'of ie-77', version: 1 });
    expect(statements.length).toBeLessThan(KEYS.length / 5);
  });

  it('follow one another where they are to one record', async () => {
    // With something to be written alongside, a call takes its place at once; without, it first looks whether it changes anything.
    const inOrder: WriteContext = { ...body, alongside: () => Promise.resolve() };
    expect(await ends([organisation('ie-ucd', 0), organisation('ie-tcd', 0), organisation('ie-ucd', 0, 'other'), organisation('ie-ucd', undefined, 'UCD')].map((write) => ledger.accept([write], inOrder))))
      .toEqual(['created', 'created', 'VersionConflict', 'changed']);
    expect((await ledger.head()).revision).toBe(3);
  });

  it('have one winner among those that expect the same version, whichever comes first', async () => {
    const found = await ends(KEYS.map((name) => ledger.accept([organisation('ie-ucd', 0, name)], body)));
    expect(found.toSorted()).toEqual([...KEYS.slice(1).map(() => 'VersionConflict'), 'created']);
    expect((await ledger.head()).revision).toBe(1);
  });

  it('are not held up by one that finds beforehand that another came first', async () => {
    const outrun = (): Promise<never> => Promise.reject(new VersionConflict('organisation', 'ie-b', 1, 2));
    const contexts: Record<string, WriteContext> = { 'ie-b': { ...body, beforehand: outrun } };
    expect(await ends(['ie-a', 'ie-b', 'ie-c'].map((key) => ledger.accept([organisation(key, 0)], contexts[key] ?? body)))).toEqual(['created', 'VersionConflict', 'created']);
    expect(await ledger.contentAt('organisation', ['ie-b'])).toEqual([null]);
  });

  it('are kept where another one fails half-way, of which nothing is', async () => {
    const fails = (): Promise<never> => Promise.reject(new TypeError('a fault of ours'));
    const contexts: Record<string, WriteContext> = { 'ie-b': { ...body, alongside: fails } };
    expect(await ends(['ie-a', 'ie-b', 'ie-c'].map((key) => ledger.accept([organisation(key, 0)], contexts[key] ?? body)))).toEqual(['created', 'TypeError', 'created']);
    expect((await ledger.contentAt('organisation', ['ie-a', 'ie-b', 'ie-c'])).map((found) => found?.key ?? null)).toEqual(['ie-a', null, 'ie-c']);
    expect((await ledger.head()).revision).toBe(2);
  });

  it('are each remembered under the key of their own request', async () => {
    await Promise.all(['ie-a', 'ie-b'].map((key) => answering({ body: key, requestKey: 'k', sha256: key }, () => ledger.accept([organisation(key, 0)], body))));
    expect(await rememberedRequest(database.reader, 'ie-a', 'k')).toMatchObject({ sha256: 'ie-a', recordKey: 'ie-a' });
    expect(await rememberedRequest(database.reader, 'ie-b', 'k')).toMatchObject({ sha256: 'ie-b', recordKey: 'ie-b' });
  });
});
