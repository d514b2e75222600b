import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openMigrated } from '../../src/cli/prepare.js';
import type { OpenRegistry } from '../../src/main.js';
import { loadSeeds } from '../../src/seed/load-seeds.js';
import { note } from '../measure/report.js';
import { instalments, organisationWrites, type Reference } from './records.js';

/** A SQLite file with the seeds and so many generated records. */
export interface GeneratedStore {
  readonly path: string;
  /** Removes the file, unless it is kept for further runs. */
  release(): void;
}

/**
 * The store with a number of records: made anew, or the one that an earlier run left in the folder OPENQF_BENCH_STORE.
 * Everything goes in by the one way in, `ledger.accept`.
 */
export async function storeWith(count: number): Promise<GeneratedStore> {
  const kept = process.env['OPENQF_BENCH_STORE'];
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'openqf-bench-'));
  const path = join(folder, `records-${count}.sqlite`);
  mkdirSync(folder, { recursive: true });
  if (!existsSync(path)) await generate(path, count);
  return { path, release: () => (kept === undefined ? rmSync(folder, { recursive: true }) : undefined) };
}

async function generate(path: string, count: number): Promise<void> {
  const unfinished = `${path}.part`;
  for (const ending of ['', '-wal', '-shm']) rmSync(unfinished + ending, { force: true });
  const registry = await openMigrated({ sqlitePath: unfinished });
  try {
    await loadSeeds(registry.ledger, fileURLToPath(new URL('../../seeds', import.meta.url)));
    await registry.references.refresh();
    if (count > 0) await publish(registry, count);
  } finally {
    await registry.close();
  }
  renameSync(unfinished, path);
}

async function publish({ ledger, references }: OpenRegistry, count: number): Promise<void> {
  const { frameworks, creditSystems, countries } = references.current();
  const reference: Reference = {
    levels: [...frameworks.values()].flatMap(({ code: framework, levels }) => levels.map(({ code }) => ({ framework, code }))),
    creditSystems: [...creditSystems.keys()],
    countries: [...countries.keys()],
  };
  await ledger.accept(organisationWrites(reference), { actor: 'seed' });
  const start = performance.now();
  let done = 0;
  let told = 0;
  for (const { actor, writes } of instalments(count, reference)) {
    await ledger.accept(writes, { actor });
    done += writes.length;
    if (performance.now() - told < 5_000 && done < count) continue;
    told = performance.now();
    note(`Generating: ${done} of ${count} records (${Math.round((done * 1000) / (told - start))} a second)`);
  }
}
