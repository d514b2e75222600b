import type { DatabaseSchema, Orm } from './database.js';
import type { Reader } from './reader.js';

export const MIGRATIONS_TABLE = 'schema_migration';

/** The migrations that are not in the database's own list, oldest first. */
export async function pendingIn(reader: Reader, schema: DatabaseSchema): Promise<string[]> {
  const rows = await reader.all<{ name: string }>(`select name from ${MIGRATIONS_TABLE}`);
  const done = new Set(rows.map(({ name }) => name));
  return schema.migrationNames.filter((name) => !done.has(name));
}

/** Runs what is pending. The migrator is loaded here, since most starts have nothing to migrate. */
export async function runMigrations(orm: Orm): Promise<string[]> {
  const { Migrator } = await import('@mikro-orm/migrations');
  Migrator.register(orm);
  const run = await orm.migrator.up();
  return run.map(({ name }) => name);
}
