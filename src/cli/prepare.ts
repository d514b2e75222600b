import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { SeedFolder } from '../seed/seed-folder.js';
import type { LoadReport } from '../seed/load-seeds.js';
import { openRegistry, type OpenRegistry } from '../main.js';
import { registrySchema } from '../migrations/schema.js';
import type { Configuration } from './configuration.js';
import { storeError } from './store-error.js';
import { note, progress } from './terminal.js';

/** Opens the store of the configuration, brings its tables up to date, and seeds it if it is empty. */
export async function prepareRegistry({ store, seeds }: Configuration): Promise<OpenRegistry> {
  // Read before anything is made: seeds that are refused leave no empty store behind.
  const read = (await isNew(store)) ? await readAloud(seeds) : null;
  const registry = await openMigrated(store);
  try {
    const { revision } = await registry.ledger.head();
    if (revision === 0) await seed(registry, read ?? (await readAloud(seeds)));
    await registry.references.refresh();
    return registry;
  } catch (error) {
    await registry.close();
    throw error;
  }
}

/** Opens a store and brings its tables up to date. */
export async function openMigrated(store: Configuration['store']): Promise<OpenRegistry> {
  try {
    return await openAndMigrate(store);
  } catch (error) {
    throw storeError(store, error);
  }
}

async function openAndMigrate(store: Configuration['store']): Promise<OpenRegistry> {
  if ('sqlitePath' in store) makeFolders(dirname(store.sqlitePath));
  const registry = await openRegistry(store);
  try {
    await migrate(registry);
    return registry;
  } catch (error) {
    await registry.close();
    throw error;
  }
}

export async function migrate({ database }: OpenRegistry): Promise<string[]> {
  const pending = await database.pendingMigrations();
  if (pending.length === 0) return [];
  note(`Bringing the store up to date: ${pending.join(', ')}`);
  return database.migrate();
}

/** Whether nothing has been made of the store yet: there is no such file, or there are no tables of ours. */
async function isNew(store: Configuration['store']): Promise<boolean> {
  if ('sqlitePath' in store) return !existsSync(store.sqlitePath);
  try {
    const { database, close } = await openRegistry(store);
    return await database.pendingMigrations().then(({ length }) => length === registrySchema.migrationNames.length).finally(close);
  } catch (error) {
    throw storeError(store, error);
  }
}

export async function readAloud(folder: string): Promise<SeedFolder> {
  const { readSeeds } = await import('../seed/load-seeds.js');
  note('Reading the seeds …');
  return readSeeds(folder);
}

/** Loads a seed folder and says what became of its records. */
export async function seed({ ledger, database }: OpenRegistry, folder: SeedFolder): Promise<LoadReport> {
  const { loadSeeds } = await import('../seed/load-seeds.js');
  const onProgress = progress('Loading the seeds');
  const report = await loadSeeds(ledger, folder, { onProgress }).finally(() => onProgress.end());
  note(`Seeds: ${report.created.length} created, ${report.changed.length} changed, ${report.unchanged.length} unchanged, ${report.kept.length} kept.`);
  if (report.created.length > 0) await database.refreshStatistics();
  for (const { kind, key } of report.kept) note(`  kept as a body has written it: ${kind} ${key}`);
  return report;
}

/** One by one: `mkdir` with `recursive` tries for ever where a file system, such as `/proc`, says that nothing is there. */
function makeFolders(path: string): void {
  if (existsSync(path)) return;
  makeFolders(dirname(path));
  mkdirSync(path);
}
