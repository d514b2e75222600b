import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/platform/database/database.js';
import { openStore, STORES } from './open-store.js';

/** What the migrations make beyond tables: what refuses changes. */
const BEYOND_TABLES = /^(set names|drop (trigger|function))/;
/** On PostgreSQL those of these tables are looked for once a statement, by triggers (references.test.ts). */
const REFERENCE = /^alter table "(record_version|microcredential(_\w+)?|level_placement|credit_value)" add constraint "\w+_foreign" foreign key/;

describe.each(STORES)('the tables on %s', (store) => {
  let database: Database;
  let close: () => Promise<void>;

  beforeAll(async () => ({ database, close } = await openStore(store)));
  afterAll(() => close());

  it('are those that the entities describe', async () => {
    // MikroORM cannot read SQLite's full-text tables, and has no entity for the search index.
    await database.transact((transaction) => transaction.all('drop table microcredential_search'));
    const { schema } = await database.orm();
    const changes = (await schema.getUpdateSchemaSQL({ dropTables: false })).split('\n').filter((line) => line.trim() !== '');
    expect(changes.filter((line) => !BEYOND_TABLES.test(line) && !(store === 'PostgreSQL' && REFERENCE.test(line)))).toEqual([]);
  });

  it('have no index without a name of ours', async () => {
    const names =
      database.dialect.name === 'sqlite'
        ? `select name from sqlite_schema where type = 'index' and sql is not null and tbl_name not like 'microcredential_search%'`
        : `select indexname as name from pg_indexes where schemaname = 'public' and indexname not like '%_pkey'`;
    const indexes = await database.reader.all<{ name: string }>(names);
    expect(indexes.length).toBeGreaterThan(8);
    expect(indexes.filter(({ name }) => !/^(ix|ux)_/.test(name))).toEqual([]);
  });
});
