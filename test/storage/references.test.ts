import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/platform/database/database.js';
import type { Transaction } from '../../src/platform/database/transaction.js';
import { openStore, STORES } from './open-store.js';

const NOWHERE = 999;
const SHA = 'a'.repeat(64);

/** A row of each table that refers to another one, by the number that it names there. */
const REFERRING: Readonly<Record<string, (named: number) => object>> = {
  record_version: (revision) => ({ revision, content: '{}' }),
  microcredential: (contentRevision) => ({ ...record, sinceRevision: 2, contentRevision }),
  microcredential_facets: (microcredential) => ({ microcredential, codes: '' }),
  microcredential_awarding_body: (microcredential) => ({ microcredential, position: 0, organisation: 'xx-body' }),
  microcredential_language: (microcredential) => ({ microcredential, language: 'en' }),
  level_placement: (microcredential) => ({ microcredential, position: 0, levelCode: '5', framework: 'eqf', basis: 'STATED', assertedBy: null, evidence: null }),
  credit_value: (microcredential) => ({ microcredential, position: 0, system: 'ects', credits: '3', creditsMin: null, creditsMax: null, millionthsMin: 3_000_000, millionthsMax: 3_000_000, basis: 'STATED', assertedBy: null, note: null }),
};

const record = { untilRevision: null, recordKey: 'xx-body:a', version: 1, state: 'PUBLISHED', offerStatus: 'OFFERED', mode: null, designation: 'MICROCREDENTIAL', field: null, complete: false };
const entry = (revision: number): object => ({ revision, kind: 'microcredential', recordKey: 'xx-body:a', version: revision, sha256: SHA, previous: null, actor: 'seed', recordedAt: '2026-01-01T00:00:00.000Z', ruleset: '1' });

describe.each(STORES)('what the tables on %s refer to', (store) => {
  let database: Database;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ database, close } = await openStore(store));
    await database.transact((transaction) => transaction.insertAll([
      { table: 'ledger', rows: [entry(1), entry(2)] },
      { table: 'record_version', rows: [{ revision: 1, content: '{}' }] },
      { table: 'microcredential', rows: [{ ...record, sinceRevision: 1, contentRevision: 1 }] },
    ]));
  });
  afterAll(() => close());

  /** Does something and takes it back. */
  async function tried(work: (transaction: Transaction) => Promise<unknown>): Promise<string> {
    const takenBack = new Error('taken back');
    return database.transact(async (transaction) => {
      await work(transaction);
      throw takenBack;
    }).catch((error: unknown) => (error === takenBack ? 'done' : 'refused'));
  }

  it.each(Object.keys(REFERRING))('is there, for every row of %s, however many come together', async (table) => {
    const there = table === 'record_version' ? 2 : 1;
    const row = REFERRING[table]!;
    const sound = { ...row(there) };
    expect(await tried((transaction) => transaction.insert(table, [sound]))).toBe('done');
    expect(await tried((transaction) => transaction.insert(table, [row(NOWHERE)]))).toBe('refused');
    expect(await tried((transaction) => transaction.insert(table, [sound, row(NOWHERE)]))).toBe('refused');
  });

  it.each([
    ['an entry of the ledger is deleted', 'delete from ledger where revision = 1'],
    ['a version is deleted', 'delete from record_version where revision = 1'],
    ['a microcredential is deleted', 'delete from microcredential where since_revision = 1'],
    ['a microcredential gets another number', 'update microcredential set since_revision = 5 where since_revision = 1'],
    ['a microcredential is of another version', `update microcredential set content_revision = ${NOWHERE} where since_revision = 1`],
    ['a part is of another microcredential', `update microcredential_facets set microcredential = ${NOWHERE}`],
  ])('stays: it is refused that %s', async (_what, statement) => {
    expect(await tried(async (transaction) => {
      await transaction.insert('microcredential_facets', [{ microcredential: 1, codes: '' }]);
      await transaction.all(statement);
    })).toBe('refused');
  });
});
