import { setTimeout as sleep } from 'node:timers/promises';
import type { DatabaseSchema, Orm } from './database.js';
import type { Reader } from './reader.js';

export const MIGRATIONS_TABLE = 'schema_migration';

const ATTEMPTS = 10;
const PAUSE = 200;

/** The migrations that are not in the database's own list, oldest first. */
export async function pendingIn(reader: Reader, schema: DatabaseSchema): Promise<string[]> {
  const rows = await reader.all<{ name: string }>(`select name from ${MIGRATIONS_TABLE}`);
  const done = new Set(rows.map(({ name }) => name));
  return schema.migrationNames.filter((name) => !done.has(name));
}

/**
 * Runs what is pending. Several processes may start at once on a new database: one of them migrates, and the others fail
 * until they see that nothing is pending any more.
 */
export async function migrateTogether(pending: () => Promise<string[]>, orm: () => Promise<Orm>): Promise<string[]> {
  for (let attempt = 1; ; attempt += 1) {
    if ((await pending()).length === 0) return [];
    try {
      return await runMigrations(await orm());
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
    }
    await sleep(PAUSE);
  }
}

/** The migrator is loaded here, since most starts have nothing to migrate. */
async function runMigrations(orm: Orm): Promise<string[]> {
  const { Migrator } = await import('@mikro-orm/migrations');
  Migrator.register(orm);
  const run = await orm.migrator.up();
  return run.map(({ name }) => name);
}
