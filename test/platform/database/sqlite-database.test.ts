import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { registrySchema } from '../../../src/migrations/schema.js';
import { openDatabase, type Database } from '../../../src/platform/database/database.js';
import { DatabaseBusy } from '../../../src/platform/database/errors.js';
import { openConnection } from '../../../src/platform/database/sqlite/connection.js';

describe('a SQLite database', () => {
  let folder: string;
  let sqlitePath: string;
  let database: Database;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'openqf-database-'));
    sqlitePath = join(folder, 'registry.db');
    database = await openDatabase({ sqlitePath }, registrySchema, { lockPatience: 100 });
  });
  afterEach(async () => {
    await database.close();
    await rm(folder, { recursive: true });
  });

  it('is not made by being opened', async () => {
    expect(await database.pendingMigrations()).toEqual(registrySchema.migrationNames);
    expect(existsSync(sqlitePath)).toBe(false);
  });

  it('has every migration once', async () => {
    expect(await database.migrate()).toEqual(registrySchema.migrationNames);
    expect(await database.pendingMigrations()).toEqual([]);
    expect(await database.migrate()).toEqual([]);
  });

  it('sets on every connection what durability asks for, and tells what is set', async () => {
    await database.migrate();
    await database.transact((transaction) => transaction.all('select 1'));
    const durable = { journalMode: 'wal', synchronous: 'FULL', foreignKeys: true, busyTimeout: 5 };
    expect(await database.pragmas()).toEqual({ dialect: 'sqlite', connections: { reader: durable, writer: durable } });
    const [heavy] = await database.heavy.all<object>('select * from pragma_synchronous, pragma_foreign_keys, pragma_journal_mode');
    expect(heavy).toEqual({ synchronous: 2, foreign_keys: 1, journal_mode: 'wal' });
    const orm = await database.orm();
    expect(await orm.em.fork().execute('select * from pragma_synchronous, pragma_foreign_keys')).toEqual([{ synchronous: 2, foreign_keys: 1 }]);
  });

  it('tells whoever listens of each statement, until they stop', async () => {
    await database.migrate();
    const heard: string[] = [];
    const stop = database.onStatement((statement) => heard.push(statement));
    await database.reader.all('select 1');
    await database.heavy.all('select 2');
    await database.transact((transaction) => transaction.all('select 3'));
    stop();
    await database.reader.all('select 4');
    expect(heard).toEqual(['select 1', 'select 2', 'select 3']);
  });

  it('keeps this process free while another one holds the lock, and writes when it lets go', async () => {
    await database.migrate();
    const other = openConnection(sqlitePath, { readonly: false, busyTimeout: 0 });
    other.exec('begin immediate');
    const writing = database.transact((transaction) => transaction.all('select 1 as written'));
    expect(await Promise.race([writing, nextTurn('free, and waiting')])).toBe('free, and waiting');
    other.exec('commit');
    expect(await writing).toEqual([{ written: 1 }]);
    other.close();
  });

  it('says that it is busy when the lock is not let go, and writes afterwards', async () => {
    await database.migrate();
    const other = openConnection(sqlitePath, { readonly: false, busyTimeout: 0 });
    other.exec('begin immediate');
    const write = () => database.transact((transaction) => transaction.insert('facet_value', [{ code: 1, field: 'MODE', value: 'ONLINE', records: 0 }]));
    await expect(write()).rejects.toThrow(DatabaseBusy);
    await expect(write()).rejects.toThrow(DatabaseBusy);
    other.exec('commit');
    other.close();
    await write();
    expect(await database.reader.all('select * from facet_value')).toEqual([{ code: 1, field: 'MODE', value: 'ONLINE', records: 0 }]);
  });

  it('queues the transactions of this process', async () => {
    await database.migrate();
    const add = (code: number) =>
      database.transact(async (transaction) => {
        const [{ number = 0 } = {}] = await transaction.all<{ number: number }>('select count(*) as number from facet_value');
        await new Promise((resolve) => setImmediate(resolve));
        await transaction.insert('facet_value', [{ code, field: 'MODE', value: String(number), records: 0 }]);
      });
    await Promise.all([1, 2, 3, 4].map(add));
    expect(await database.reader.all('select value from facet_value order by code')).toEqual([0, 1, 2, 3].map((number) => ({ value: String(number) })));
  });

  it('loads neither MikroORM nor the PostgreSQL driver to read what is there, or to write', async () => {
    await database.migrate();
    const script = `
      import { registerHooks } from 'node:module';
      const loaded = [];
      registerHooks({ load: (url, context, next) => (loaded.push(url), next(url, context)) });
      const { openDatabase } = await import('./src/platform/database/database.ts');
      const { registrySchema } = await import('./src/migrations/schema.ts');
      const database = await openDatabase({ sqlitePath: ${JSON.stringify(sqlitePath)} }, registrySchema);
      await database.pendingMigrations();
      await database.transact((transaction) => transaction.insert('facet_value', [{ code: 1, field: 'MODE', value: 'a', records: 0 }]));
      await database.close();
      const packages = new Set(loaded.flatMap((url) => /node_modules.(@?[^/]+)/.exec(url)?.[1] ?? []));
      console.log([...packages].sort().join(' '));`;
    const run = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], { encoding: 'utf8' });
    expect(run.stderr + run.stdout).toBe('better-sqlite3 lru-cache\n');
  });
});
