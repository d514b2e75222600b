import { AsyncLocalStorage } from 'node:async_hooks';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/platform/database/database.js';
import { openConnection } from '../../../src/platform/database/sqlite/connection.js';
import type { Transaction } from '../../../src/platform/database/transaction.js';
import { openStore, type Place } from '../../storage/open-store.js';

const ROWS = 40;

describe('writes that wait for one another', () => {
  let store: Awaited<ReturnType<typeof openStore>>;
  let database: Database;

  beforeEach(async () => {
    store = await openStore('SQLite');
    ({ database } = store);
  });
  afterEach(() => store.close());

  const pathOf = ({ location }: Place): string => ('sqlitePath' in location ? location.sqlitePath : '');
  const insert = (transaction: Transaction, code: number): Promise<void> => transaction.insert('facet_value', [{ code, field: 'MODE', value: String(code), records: 0 }]);
  const codes = async (): Promise<number[]> => (await database.reader.all<{ code: number }>('select code from facet_value order by code')).map(({ code }) => code);
  const numbers = Array.from({ length: ROWS }, (_, number) => number);

  it('share few transactions, each told of its own result', async () => {
    const other = openConnection(pathOf(store.place), { readonly: true, busyTimeout: 5 });
    const committed = (): unknown => other.pragma('data_version', { simple: true });
    const seen = new Set([committed()]);
    const results = await Promise.all(numbers.map(async (number) => {
      const result = await database.transact(async (transaction) => {
        await insert(transaction, number);
        return number;
      });
      seen.add(committed());
      return result;
    }));
    other.close();
    expect(results).toEqual(numbers);
    expect(await codes()).toEqual(numbers);
    expect(seen.size).toBeLessThan(ROWS / 4);
  });

  it('lose nothing to those among them that fail, and keep nothing of these', async () => {
    const outcomes = await Promise.allSettled(numbers.map((number) => database.transact(async (transaction) => {
      await insert(transaction, number);
      if (number % 3 === 0) throw new Error(`no ${number}`);
    })));
    expect(outcomes.map(({ status }) => status)).toEqual(numbers.map((number) => (number % 3 === 0 ? 'rejected' : 'fulfilled')));
    expect(outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [(outcome.reason as Error).message] : []))).toEqual(numbers.filter((number) => number % 3 === 0).map((number) => `no ${number}`));
    expect(await codes()).toEqual(numbers.filter((number) => number % 3 !== 0));
  });

  it('see what those before them have written', async () => {
    const seen = await Promise.all(numbers.map((number) => database.transact(async (transaction) => {
      await insert(transaction, number);
      await nextTurn();
      return (await transaction.all('select 1 from facet_value')).length;
    })));
    expect(seen).toEqual(numbers.map((number) => number + 1));
  });

  it('are told of their end once it is in the file for everybody', async () => {
    const other = openConnection(pathOf(store.place), { readonly: true, busyTimeout: 5 });
    const there = other.prepare('select 1 from facet_value where code = ?');
    const found = await Promise.all(numbers.map(async (number) => {
      await database.transact((transaction) => insert(transaction, number));
      return there.get(number) !== undefined;
    }));
    other.close();
    expect(new Set(found)).toEqual(new Set([true]));
  });

  it('all fail where the transaction that holds them is lost', async () => {
    const outcomes = await Promise.allSettled([1, 2, 3].map((number) => database.transact(async (transaction) => {
      await insert(transaction, number);
      // As a full disk would.
      if (number === 2) await transaction.all('rollback');
      if (number === 2) throw new Error('the disk is full');
    })));
    expect(outcomes.slice(0, 2).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(outcomes[2]?.status).toBe('fulfilled');
    expect(await codes()).toEqual([3]);
  });

  it('each run in the context of whoever asked', async () => {
    const asking = new AsyncLocalStorage<number>();
    const found = await Promise.all(numbers.map((number) => asking.run(number, () => database.transact(async (transaction) => {
      await insert(transaction, number);
      return asking.getStore();
    }))));
    expect(found).toEqual(numbers);
  });
});
