import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Ledger } from '../../src/ledger/ledger.js';
import type { Projection } from '../../src/ledger/projection.js';
import { RULESET } from '../../src/ledger/ruleset.js';
import { SEED_ACTOR, VersionConflict, type Write } from '../../src/ledger/write.js';
import type { Transaction } from '../../src/platform/database/transaction.js';
import { openDatabase, type Database } from '../../src/platform/database/database.js';
import { registrySchema } from '../../src/migrations/schema.js';
import { openStore, STORES, type Place } from '../storage/open-store.js';

const CLOCK = () => new Date('2026-11-22T03:14:15.926Z');
const seed = { actor: SEED_ACTOR };
const body = { actor: 'organisation:ie-ucd' };
const framework = (key: string, content: unknown = { code: key }): Write => ({ kind: 'framework', key, content });
const organisation = (key: string, content: unknown = { key }): Write => ({ kind: 'organisation', key, content });

const all = async (database: Database, sql: string): Promise<Record<string, unknown>[]> => database.reader.all(sql);

describe.each(STORES)('the ledger on %s', (store) => {
  let database: Database;
  let place: Place;
  let close: () => Promise<void>;
  let ledger: Ledger;

  beforeEach(async () => {
    ({ database, place, close } = await openStore(store));
    ledger = new Ledger(database, [], CLOCK);
  });
  afterEach(() => close());

  it('is empty at revision 0', async () => {
    expect(await ledger.head()).toEqual({ revision: 0, referenceRevision: 0 });
    expect(await ledger.currentContents(['framework'])).toEqual([]);
  });

  it('gives each accepted write the next revision and each record its own versions', async () => {
    const first = await ledger.accept([framework('ie-nfq'), organisation('ie-ucd')], seed);
    const second = await ledger.accept([organisation('ie-ucd', { key: 'ie-ucd', name: 'UCD' })], seed);
    expect(first).toEqual([
      { kind: 'framework', key: 'ie-nfq', status: 'created', version: 1, revision: 1 },
      { kind: 'organisation', key: 'ie-ucd', status: 'created', version: 1, revision: 2 },
    ]);
    expect(second).toEqual([{ kind: 'organisation', key: 'ie-ucd', status: 'changed', version: 2, revision: 3 }]);
    expect(await ledger.head()).toEqual({ revision: 3, referenceRevision: 1 });
  });

  it('enters who wrote what and when, under which rules, on top of what', async () => {
    await ledger.accept([organisation('ie-ucd', { b: 1, a: 'é' })], seed);
    await ledger.accept([organisation('ie-ucd', { a: 'é', b: 2 })], body);
    expect(await ledger.history('organisation', 'ie-ucd')).toEqual([
      {
        revision: 1, kind: 'organisation', recordKey: 'ie-ucd', version: 1, previous: null, actor: 'seed', ruleset: RULESET, reason: null,
        recordedAt: '2026-11-22T03:14:15.926Z', sha256: 'aa58fba8483623bed37c1b02edfccbdd9a53123837c20bfa4cb4049993a2872e',
      },
      expect.objectContaining({ revision: 2, version: 2, previous: 1, actor: 'organisation:ie-ucd' }),
    ]);
    expect(await all(database, 'select content from record_version order by revision')).toEqual([{ content: '{"a":"é","b":1}' }, { content: '{"a":"é","b":2}' }]);
  });

  it('changes nothing when the same write comes twice, whatever the order of the properties', async () => {
    await ledger.accept([framework('ie-nfq', { code: 'ie-nfq', levels: [1, 2] })], seed);
    const again = await ledger.accept([framework('ie-nfq', { levels: [1, 2], code: 'ie-nfq' })], seed);
    expect(again).toEqual([{ kind: 'framework', key: 'ie-nfq', status: 'unchanged', version: 1, revision: 1 }]);
    expect(await ledger.head()).toEqual({ revision: 1, referenceRevision: 1 });
  });

  it('keeps a record that a body has written when a seed would overwrite it', async () => {
    await ledger.accept([organisation('ie-ucd', { name: 'seed' })], seed);
    await ledger.accept([organisation('ie-ucd', { name: 'own' })], body);
    const outcomes = await ledger.accept([organisation('ie-ucd', { name: 'seed' }), organisation('ie-tcd')], seed);
    expect(outcomes.map(({ status, version, revision }) => ({ status, version, revision }))).toEqual([
      { status: 'kept', version: 2, revision: 2 },
      { status: 'created', version: 1, revision: 3 },
    ]);
    expect((await ledger.contentAt('organisation', ['ie-ucd']))[0]?.content).toEqual({ name: 'own' });
  });

  it('lets two writes to one record in one call follow each other', async () => {
    const outcomes = await ledger.accept([framework('ie-nfq', 1), framework('ie-nfq', 2), framework('ie-nfq', 2)], seed);
    expect(outcomes.map(({ status, version }) => [status, version])).toEqual([['created', 1], ['changed', 2], ['unchanged', 2]]);
    expect(await ledger.head()).toEqual({ revision: 2, referenceRevision: 2 });
  });

  it('refuses a write on top of another version than the one seen, and nothing of its call remains', async () => {
    await ledger.accept([framework('ie-nfq')], seed);
    const stale = { ...framework('ie-nfq', 'new'), expectedVersion: 0 };
    await expect(ledger.accept([framework('eqf'), stale], seed)).rejects.toThrow(new VersionConflict('framework', 'ie-nfq', 0, 1));
    await expect(ledger.accept([{ ...framework('eqf'), expectedVersion: 1 }], seed)).rejects.toThrow(VersionConflict);
    expect(await ledger.head()).toEqual({ revision: 1, referenceRevision: 1 });
  });

  it('lets exactly one of many writers on the same version win', async () => {
    await ledger.accept([organisation('ie-ucd')], seed);
    const other = await openDatabase(place.location, registrySchema);
    const writers = [ledger, new Ledger(other, [], CLOCK)];
    const races = await Promise.allSettled(
      Array.from({ length: 20 }, (_, number) => writers[number % 2]?.accept([{ ...organisation('ie-ucd', { number }), expectedVersion: 1 }], body)),
    );
    await other.close();
    expect(races.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(races.every((race) => race.status === 'fulfilled' || race.reason instanceof VersionConflict)).toBe(true);
    expect((await ledger.head()).revision).toBe(2);
  });

  it('leaves no gap and loses nothing when two processes write at once', async () => {
    const other = await openDatabase(place.location, registrySchema);
    const writers = [ledger, new Ledger(other, [], CLOCK)];
    await Promise.all(Array.from({ length: 30 }, (_, number) => writers[number % 2]?.accept([framework(`f-${number}`)], seed)));
    await other.close();
    const revisions = await all(database, 'select revision from ledger order by revision');
    expect(revisions.map(({ revision }) => revision)).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
  });

  it('rolls everything back when a projection fails', async () => {
    const failing: Projection = {
      kind: 'organisation',
      project: async (transaction: Transaction) => {
        await transaction.all('select no_such_column from ledger');
      },
    };
    const broken = new Ledger(database, [failing], CLOCK);
    await expect(broken.accept([framework('ie-nfq'), organisation('ie-ucd')], seed)).rejects.toThrow('no_such_column');
    expect(await all(database, 'select revision from ledger')).toEqual([]);
    expect(await all(database, 'select revision from record_version')).toEqual([]);
    expect(await ledger.accept([framework('ie-nfq')], seed)).toMatchObject([{ revision: 1 }]);
  });

  it('rolls everything back when what is written alongside fails', async () => {
    const alongside = async (): Promise<never> => Promise.reject(new Error('the key was used before'));
    await expect(ledger.accept([framework('ie-nfq')], { ...seed, alongside })).rejects.toThrow('the key was used before');
    expect((await ledger.head()).revision).toBe(0);
  });

  it('tells projections what is new, kind by kind', async () => {
    const seen: unknown[] = [];
    const listening: Projection = { kind: 'framework', project: async (_, records) => void seen.push(...records) };
    const listened = new Ledger(database, [listening], CLOCK);
    await listened.accept([organisation('ie-ucd'), framework('ie-nfq', { code: 'ie-nfq' })], seed);
    await listened.accept([framework('ie-nfq', { code: 'ie-nfq' }), framework('eqf', { code: 'eqf' })], seed);
    await listened.accept([framework('ie-nfq', { code: 'ie-nfq', acronym: 'NFQ' })], seed);
    expect(seen).toEqual([
      { kind: 'framework', key: 'ie-nfq', version: 1, revision: 2, previous: null, content: { code: 'ie-nfq' } },
      { kind: 'framework', key: 'eqf', version: 1, revision: 3, previous: null, content: { code: 'eqf' } },
      { kind: 'framework', key: 'ie-nfq', version: 2, revision: 4, previous: 2, content: { code: 'ie-nfq', acronym: 'NFQ' } },
    ]);
  });

  it('takes thousands of writes in one call, tells how far it is, and is free between its steps', async () => {
    const writes = Array.from({ length: 1_201 }, (_, number) => organisation(`o-${number}`, { number }));
    const steps: number[] = [];
    let turns = 0;
    const clock = setInterval(() => (turns += 1), 0);
    await ledger.accept(writes, { ...seed, onProgress: (done, total) => void steps.push(done, total) });
    clearInterval(clock);
    expect(steps).toEqual([500, 1_201, 1_000, 1_201, 1_201, 1_201]);
    expect(turns).toBeGreaterThan(0);
    expect((await ledger.head()).revision).toBe(1_201);
    expect(await ledger.accept(writes, seed)).toHaveLength(1_201);
    expect((await ledger.head()).revision).toBe(1_201);
  });

  it.each([
    'update ledger set actor = \'x\'',
    'delete from ledger',
    'update record_version set content = \'{}\'',
    'delete from record_version where revision = 1',
  ])('has a database that refuses: %s', async (change) => {
    await ledger.accept([framework('ie-nfq')], seed);
    await expect(database.transact((transaction) => transaction.all(change))).rejects.toThrow('append-only');
    expect((await ledger.history('framework', 'ie-nfq')).map(({ actor }) => actor)).toEqual(['seed']);
  });

  it('has a database that refuses to put a row in the place of another', async () => {
    await ledger.accept([framework('ie-nfq')], seed);
    const { name } = database.dialect;
    const [start, end] = name === 'sqlite' ? ['insert or replace', ''] : ['insert', 'on conflict (revision) do update set '];
    const entry = `into ledger select * from ledger ${end && `${end}actor = 'x'`}`;
    const content = `into record_version select * from record_version ${end && `${end}content = 'x'`}`;
    await expect(database.transact((transaction) => transaction.all(`${start} ${entry}`))).rejects.toThrow();
    await expect(database.transact((transaction) => transaction.all(`${start} ${content}`))).rejects.toThrow('append-only');
  });

  it('has a database that refuses a revision that is not the next', async () => {
    await ledger.accept([framework('ie-nfq')], seed);
    const entries = (...revisions: number[]) => database.transact((transaction) => transaction.insert('ledger', revisions.map((revision) => (
      { revision, kind: 'framework', recordKey: 'x', version: revision, sha256: '', previous: null, actor: 'seed', recordedAt: '', ruleset: RULESET }
    ))));
    await expect(entries(3)).rejects.toThrow('no gaps');
    await expect(entries(0)).rejects.toThrow('no gaps');
    await expect(entries(1)).rejects.toThrow();
    await expect(entries(2, 4)).rejects.toThrow('no gaps');
    await expect(entries(3, 4)).rejects.toThrow('no gaps');
    await expect(entries(2, 3)).resolves.toBeUndefined();
    await expect(entries(4)).resolves.toBeUndefined();
  });

  it('answers what was known at every revision', async () => {
    await ledger.accept([framework('eqf', 'a')], seed);
    await ledger.accept([framework('ie-nfq', 'b')], seed);
    await ledger.accept([framework('eqf', 'c'), organisation('ie-ucd')], seed);
    const at = async (revision?: number) => (await ledger.currentContents(['framework', 'alignment'], revision)).map(({ key, version, content }) => [key, version, content]);
    expect(await at(0)).toEqual([]);
    expect(await at(1)).toEqual([['eqf', 1, 'a']]);
    expect(await at(2)).toEqual([['eqf', 1, 'a'], ['ie-nfq', 1, 'b']]);
    expect(await at(4)).toEqual([['eqf', 2, 'c'], ['ie-nfq', 1, 'b']]);
    expect(await at()).toEqual(await at(4));
    expect((await ledger.contentAt('framework', ['ie-nfq', 'nothing', 'eqf'], 2)).map((record) => record?.content)).toEqual(['b', undefined, 'a']);
    expect((await ledger.referenceContents(2)).map(({ key }) => key)).toEqual(['eqf', 'ie-nfq']);
    expect(await Promise.all([0, 1, 2, 3, 4].map((revision) => ledger.referenceRevisionAt(revision)))).toEqual([0, 1, 2, 3, 3]);
  });

  it('tells at once of its own writes, and within two seconds of those of another process', async () => {
    const other = await openDatabase(place.location, registrySchema);
    const heads: number[] = [];
    let wake = (): void => {};
    const until = (revision: number): Promise<void> =>
      new Promise((resolve) => {
        wake = () => heads.at(-1) === revision && resolve();
        wake();
      });
    const failed = (error: unknown): never => {
      throw error;
    };
    const stop = ledger.watchHead(0, ({ revision }) => {
      heads.push(revision);
      wake();
    }, failed);
    await ledger.accept([framework('eqf')], seed);
    await until(1);
    const started = performance.now();
    await new Ledger(other, []).accept([framework('ie-nfq')], seed);
    await until(2);
    expect(performance.now() - started).toBeLessThan(2_000);
    stop();
    await other.close();
    expect(heads).toEqual([1, 2]);
  });
});
