import type { Configuration } from './configuration.js';
import { openMigrated, readAloud, seed } from './prepare.js';
import { say } from './terminal.js';

/** Runs the migrations that the store has not had. */
export async function migrateStore({ store }: Configuration): Promise<void> {
  const registry = await openMigrated(store);
  await registry.close();
  say('The store is up to date.');
}

/** Loads the seed folder, whatever the store holds already. */
export async function seedStore({ store, seeds }: Configuration): Promise<void> {
  // What is refused leaves no empty store behind.
  const folder = await readAloud(seeds);
  const registry = await openMigrated(store);
  try {
    await seed(registry, folder);
    say(`The registry stands at revision ${(await registry.ledger.head()).revision}.`);
  } finally {
    await registry.close();
  }
}
