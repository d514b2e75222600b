import { describe, expect, it } from 'vitest';
import { registrySchema } from '../../../src/migrations/schema.js';
import { openDatabase } from '../../../src/platform/database/database.js';
import { sql } from '../../../src/platform/database/sql.js';
import { openPlace, openStore, STORES } from '../../storage/open-store.js';

describe.each(STORES)('a database on %s', (store) => {
  it('is migrated once when several processes start on it together', async () => {
    const place = await openPlace(store);
    const databases = await Promise.all([1, 2, 3].map(() => openDatabase(place.location, registrySchema)));
    const run = await Promise.all(databases.map((database) => database.migrate()));
    expect(run.flat()).toEqual(registrySchema.migrationNames);
    expect(await Promise.all(databases.map((database) => database.pendingMigrations()))).toEqual([[], [], []]);
    await Promise.all(databases.map((database) => database.close()));
    await place.remove();
  });

  it('keeps nothing of a transaction that fails', async () => {
    const { database, close } = await openStore(store);
    const failing = database.transact(async (transaction) => {
      await transaction.insert('facet_value', [{ code: 1, field: 'MODE', value: 'ONLINE', records: 0 }]);
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await database.reader.all('select * from facet_value')).toEqual([]);
    await close();
  });

  it('inserts any number of rows, with numbers, truth values, nulls and any text', async () => {
    const { database, close } = await openStore(store);
    const rows = Array.from({ length: 131 }, (_, code) => ({ code, field: code % 2 === 0 ? "it's" : 'ü "\\ \n?', value: String(code), records: code }));
    await database.transact((transaction) => transaction.insert('facet_value', rows));
    await database.transact((transaction) => transaction.insert('facet_value', []));
    expect(await database.reader.all('select code, field, value, records from facet_value order by code')).toEqual(rows);
    await close();
  });

  it.each(['\\N', '\\.', '\\', 'a\tb', 'a\r\nb', '', ' ', '\\t', '{"a":"\\n"}', '😀'])('keeps the text %j as it is', async (value) => {
    const { database, close } = await openStore(store);
    await database.transact((transaction) => transaction.insert('facet_value', [{ code: 1, field: 'MODE', value, records: 0 }, { code: 2, field: value, value: 'x', records: 0 }]));
    expect(await database.reader.all('select field, value from facet_value order by code')).toEqual([{ field: 'MODE', value }, { field: value, value: 'x' }]);
    await close();
  });

  it('goes on after rows that it refused', async () => {
    const { database, close } = await openStore(store);
    const insert = (records: number | null): Promise<void> => database.transact((transaction) => transaction.insert('facet_value', [1, 2].map((code) => ({ code, field: 'MODE', value: `${code}`, records }))));
    await expect(insert(null)).rejects.toThrow(/null/i);
    await insert(3);
    await expect(insert(4)).rejects.toThrow(/unique/i);
    expect(await database.reader.all('select code, records from facet_value order by code')).toEqual([{ code: 1, records: 3 }, { code: 2, records: 3 }]);
    await close();
  });

  it('adds rows to several tables in their order, and finds them there meanwhile', async () => {
    const { database, close } = await openStore(store);
    const act = { actedAt: '2026-11-22', act: 'KEY_MADE', body: 'ee-made-up', person: null, actingFor: null, subject: 'key', detail: null };
    const found = await database.transact(async (transaction) => {
      let count: unknown[] = [];
      const tables = [{ table: 'facet_value', rows: [{ code: 1, field: 'MODE', value: 'ONLINE', records: 0 }] }, { table: 'draft', rows: [] }, { table: 'private_act', rows: [{ number: 1, ...act }] }];
      await transaction.insertAll(tables, async () => {
        count = await transaction.all('select f.code, p.number from facet_value f join private_act p on p.number = f.code');
      });
      await transaction.insertAll([]);
      return count;
    });
    expect(found).toEqual([{ code: 1, number: 1 }]);
    await close();
  });

  it('keeps nothing where rows are refused, whatever is done meanwhile and after', async () => {
    const { database, close } = await openStore(store);
    const value = (code: number, records: number | null): object => ({ code, field: 'MODE', value: `${code}`, records });
    const refused = database.transact((transaction) => transaction.insertAll([{ table: 'facet_value', rows: [value(1, 0)] }, { table: 'facet_value', rows: [value(2, null)] }], async () => {
      await transaction.insert('facet_value', [value(3, 0)]);
      await transaction.insert('facet_value', [value(4, 0)]);
    }));
    await expect(refused).rejects.toThrow(/null/i);
    expect(await database.reader.all('select code from facet_value')).toEqual([]);
    await database.transact((transaction) => transaction.insert('facet_value', [value(5, 0)]));
    expect(await database.reader.all('select code from facet_value')).toEqual([{ code: 5 }]);
    await close();
  });

  it('takes lists, pairs and words as its dialect writes them', async () => {
    const { database, close } = await openStore(store);
    const { dialect, heavy } = database;
    const ask = async ({ text, parameters } = sql``): Promise<unknown> => heavy.all(text, parameters);
    await database.transact((transaction) => transaction.insert('facet_value', [['a', 'x'], ['a', 'y'], ['b', 'x']].map(([field, value], code) => ({ code, field, value, records: code }))));
    expect(await ask(sql`select code from facet_value where ${dialect.oneOf('field', ['a', 'c'])} order by code`)).toEqual([{ code: 0 }, { code: 1 }]);
    expect(await ask(sql`select code from facet_value where ${dialect.oneOf('code', [2])}`)).toEqual([{ code: 2 }]);
    expect(await ask(sql`select code from facet_value where ${dialect.oneOf('code', [])}`)).toEqual([]);
    expect(await ask(sql`select code from facet_value where ${dialect.onePairOf(['field', 'value'], [['a', 'y'], ['b', 'y']])}`)).toEqual([{ code: 1 }]);
    expect(await ask(sql`select value from ${dialect.listed('l', ['ü', "'"])} order by value`)).toEqual([{ value: "'" }, { value: 'ü' }]);
    expect(await ask(sql`select first + second as sum from ${dialect.pairs('l', [[1, 2], [3, -4]])} order by first`)).toEqual([{ sum: 3 }, { sum: -1 }]);
    expect(await ask(sql`select w.value from facet_value, ${dialect.words('w', `'k l m'`)} where code = 0`)).toEqual([{ value: 'k' }, { value: 'l' }, { value: 'm' }]);
    const texts = sql`from (select '1 22 3' as codes union all select '22') as t where true`;
    expect(await ask(sql`select number, occurrences from (${dialect.tallied('t.codes', texts)}) as c order by number`)).toEqual([
      { number: 1, occurrences: 1 }, { number: 3, occurrences: 1 }, { number: 22, occurrences: 2 },
    ]);
    await close();
  });

  it('tells how it keeps what was acknowledged', async () => {
    const { database, close } = await openStore(store);
    await database.reader.all('select 1');
    expect(await database.pragmas()).toMatchObject(
      store === 'SQLite'
        ? { dialect: 'sqlite', connections: { reader: { journalMode: 'wal', synchronous: 'FULL' } } }
        : { dialect: 'postgresql', synchronousCommit: 'on' },
    );
    await close();
  });
});
