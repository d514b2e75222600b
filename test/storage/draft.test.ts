import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Ledger } from '../../src/ledger/ledger.js';
import { rememberedRequest, rememberRequest } from '../../src/ledger/request/remember-request.js';
import { answering, type WriteRequest } from '../../src/ledger/request/write-request.js';
import { dropDraft, DraftStore, putDraft, type StoredDraft } from '../../src/microcredential/draft/draft.store.js';
import type { Database } from '../../src/platform/database/database.js';
import { organisationContent } from '../access/bodies.js';
import { openStore, STORES } from './open-store.js';

const DRAFT: StoredDraft = { key: 'ee-ut:a', body: 'ee-ut', version: 0, baseVersion: 0, content: { title: { et: 'Õppimine' } }, updatedAt: '2026-11-22T00:00:00.000Z' };
const REQUEST: WriteRequest = { body: 'ee-ut', requestKey: 'k', sha256: 'a' };
const RACES = 100;

describe.each(STORES)('on %s', (store) => {
  let database: Database;
  let close: () => Promise<void>;
  beforeEach(async () => ({ database, close } = await openStore(store)));
  afterEach(() => close());

  const put = (draft: StoredDraft) => database.transact((transaction) => putDraft(transaction, draft));

  describe('a draft', () => {
    it('is kept as it was written, and replaced only by who has seen it', async () => {
      const drafts = new DraftStore(database);
      expect(await put(DRAFT)).toBe(true);
      expect(await drafts.byKey('ee-ut:a')).toEqual({ ...DRAFT, version: 1 });
      expect([await put(DRAFT), await put({ ...DRAFT, version: 2 })]).toEqual([false, false]);
      expect(await put({ ...DRAFT, version: 1, content: { title: { et: 'Teine' } } })).toBe(true);
      expect(await drafts.byKey('ee-ut:a')).toMatchObject({ version: 2, content: { title: { et: 'Teine' } } });
    });

    it('is listed with those of its body, by key', async () => {
      const drafts = new DraftStore(database);
      for (const key of ['ee-ut:c', 'ee-ut:a', 'ee-ut:b']) await put({ ...DRAFT, key });
      await put({ ...DRAFT, key: 'ee-other:a', body: 'ee-other' });
      expect((await drafts.ofBody('ee-ut', 2)).map(({ key }) => key)).toEqual(['ee-ut:a', 'ee-ut:b']);
      expect((await drafts.ofBody('ee-ut', 2, 'ee-ut:b')).map(({ key }) => key)).toEqual(['ee-ut:c']);
      expect(await drafts.count('ee-ut')).toBe(3);
    });

    it('is dropped by one of those who have seen it', async () => {
      await put(DRAFT);
      const drop = (version: number) => database.transact((transaction) => dropDraft(transaction, 'ee-ut:a', version));
      expect([await drop(2), await drop(1), await drop(1)]).toEqual([false, true, false]);
      expect(await new DraftStore(database).byKey('ee-ut:a')).toBeNull();
    });

    it('is changed by exactly one of two writers, race after race', async () => {
      for (let version = 0; version < RACES; version += 1) {
        const won = await Promise.all(['a', 'b'].map((writer) => put({ ...DRAFT, version, content: { writer } })));
        expect(won.filter(Boolean)).toHaveLength(1);
      }
      expect(await new DraftStore(database).byKey('ee-ut:a')).toMatchObject({ version: RACES });
    });
  });

  describe('a version of a record', () => {
    it('is made by exactly one of two writers, race after race', async () => {
      const ledger = new Ledger(database, []);
      const write = (expectedVersion: number, writer: string) => ledger.accept([
        { kind: 'organisation', key: 'ee-ut', content: { ...organisationContent('ee-ut', []), notes: `${writer} ${expectedVersion}` }, expectedVersion },
      ], { actor: 'organisation:ee-ut' }).then(() => 'won', ({ name }: Error) => name);
      for (let version = 0; version < RACES; version += 1) {
        expect((await Promise.all(['a', 'b'].map((writer) => write(version, writer)))).sort()).toEqual(['VersionConflict', 'won']);
      }
      expect(await ledger.head()).toMatchObject({ revision: RACES });
    });
  });

  describe('a request', () => {
    const remember = (request: WriteRequest, now?: Date) =>
      answering(request, () => database.transact((transaction) => rememberRequest(transaction, { kind: 'draft', key: 'ee-ut:a', version: 1 }, now)));

    it('is remembered for its body alone, with what it wrote', async () => {
      await remember(REQUEST);
      expect(await rememberedRequest(database.reader, 'ee-ut', 'k')).toMatchObject({ sha256: 'a', kind: 'draft', recordKey: 'ee-ut:a', version: 1 });
      expect(await rememberedRequest(database.reader, 'ee-other', 'k')).toBeNull();
    });

    it('is carried out once: the second time all that it would write is refused', async () => {
      const ledger = new Ledger(database, []);
      const write = (key: string) => answering(REQUEST, () => ledger.accept([{ kind: 'organisation', key, content: organisationContent(key, []) }], { actor: 'organisation:ee-ut' }));
      await write('a');
      await expect(write('b')).rejects.toThrow();
      expect(await ledger.head()).toMatchObject({ revision: 1 });
    });

    it('is forgotten after a week, when its body asks for something else', async () => {
      await remember(REQUEST, new Date('2026-11-01T00:00:00Z'));
      await remember({ ...REQUEST, requestKey: 'later' }, new Date('2026-11-09T00:00:00Z'));
      expect(await rememberedRequest(database.reader, 'ee-ut', 'k')).toBeNull();
    });
  });
});
