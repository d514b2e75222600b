import type { Ledger } from '../ledger/ledger.js';
import { SEED_ACTOR, type WriteOutcome, type WriteStatus } from '../ledger/write.js';
import { expandSeeds } from './expand-seeds.js';
import { readSeedFolder } from './read-seed-folder.js';
import type { SeedFolder } from './seed-folder.js';
import { SeedsRefused } from './seeds-refused.js';

/** The records by what became of them. */
export type LoadReport = Readonly<Record<WriteStatus, readonly WriteOutcome[]>>;

export interface LoadOptions {
  readonly onProgress?: (done: number, total: number) => void;
}

/** A seed folder without a mistake; one with any is refused. */
export async function readSeeds(directory: string): Promise<SeedFolder> {
  const folder = await readSeedFolder(directory);
  if (folder.problems.length > 0) throw new SeedsRefused(folder.problems);
  return folder;
}

/**
 * Loads a seed folder into the registry, all of it or nothing: what is the same is left alone, and what a body has
 * written since is kept and reported.
 */
export async function loadSeeds(ledger: Ledger, seeds: string | SeedFolder, { onProgress }: LoadOptions = {}): Promise<LoadReport> {
  const folder = typeof seeds === 'string' ? await readSeeds(seeds) : seeds;
  const outcomes = await ledger.accept(expandSeeds(folder), { actor: SEED_ACTOR, ...(onProgress ? { onProgress } : {}) });
  const those = (status: WriteStatus): WriteOutcome[] => outcomes.filter((outcome) => outcome.status === status);
  return { created: those('created'), changed: those('changed'), unchanged: those('unchanged'), kept: those('kept') };
}
