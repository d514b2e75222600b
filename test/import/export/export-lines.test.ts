import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addBody } from '../../access/bodies.js';
import { SEEDS } from '../../seed/folders.js';
import { openPlace, STORES, type Place } from '../../storage/open-store.js';
import { rowsOf } from '../rows-of.js';
import { csvLines, jsonLines } from '../../../src/import/export/export-lines.js';
import { importRows } from '../../../src/import/import-rows.js';
import { fresh, ImportJobs } from '../../../src/import/job/job.store.js';
import type { FileFormat } from '../../../src/import/rows/file-rows.js';
import { openRegistry, type OpenRegistry } from '../../../src/main.js';
import { expandSeeds } from '../../../src/seed/expand-seeds.js';
import { readSeedFolder } from '../../../src/seed/read-seed-folder.js';

const ALL = { states: [] };

describe.each(STORES)('the seeded records on %s', (store) => {
  const places: Place[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'openqf-export-'));
  let seeded: { readonly registry: OpenRegistry; readonly place: Place };

  /** A registry with all seeds, or with all but the microcredentials. */
  async function open(microcredentials: boolean): Promise<typeof seeded> {
    const place = await openPlace(store);
    places.push(place);
    const registry = await openRegistry(place.location);
    await registry.database.migrate();
    const records = expandSeeds(await readSeedFolder(SEEDS)).filter(({ kind }) => microcredentials || kind !== 'microcredential');
    await registry.ledger.accept(records, { actor: 'seed' });
    await addBody(registry, 'ee-operator', ['REGISTRY_OPERATOR']);
    await registry.references.refresh();
    return { registry, place };
  }

  beforeAll(async () => {
    seeded = await open(true);
  });
  afterAll(async () => {
    await seeded.registry.close();
    for (const place of places) await place.remove();
    rmSync(folder, { recursive: true });
  });

  const exported = async (registry: OpenRegistry): Promise<string> => (await rowsOf(jsonLines(registry.database, (await registry.ledger.head()).revision, ALL))).join('');

  async function imported({ registry, place }: typeof seeded, format: FileFormat, text: string): Promise<Record<string, number>> {
    const path = join(folder, `${store}.${format}`);
    writeFileSync(path, text);
    const job = await new ImportJobs(registry.database).begin(fresh('ee-operator', `${format} ${text.length}`, '2026-11-22T00:00:00.000Z'));
    const question = { location: place.location, file: { path }, format, importer: { body: 'ee-operator', mayPublish: false, mayObserve: true }, asOf: '2026-11-22', afterLine: 0 };
    const decided = await rowsOf(importRows(registry, { question, job, dryRun: false, rowsAtOnce: 1_000 }));
    expect(decided.flatMap(({ answers }) => answers).filter(({ problems }) => problems.length > 0)).toEqual([]);
    const { created = 0, changed = 0, unchanged = 0, refused = 0 } = decided.at(-1)?.job ?? {};
    return { created, changed, unchanged, refused };
  }

  it.each(['jsonl', 'csv'] as const)('come back with the same hashes through %s, into this store and into another', async (format) => {
    const { revision } = await seeded.registry.ledger.head();
    const lost: string[] = [];
    const lines = format === 'csv' ? csvLines(seeded.registry.database, revision, ALL, (key, fields) => lost.push(`${key}: ${fields.join(', ')}`)) : jsonLines(seeded.registry.database, revision, ALL);
    const text = (await rowsOf(lines)).join('');
    expect(lost).toEqual([]);
    expect(await imported(seeded, format, text)).toEqual({ created: 0, changed: 0, unchanged: 158, refused: 0 });
    expect((await seeded.registry.ledger.head()).revision).toBe(revision);
    const other = await open(false);
    expect(await imported(other, format, text)).toEqual({ created: 158, changed: 0, unchanged: 0, refused: 0 });
    expect(await exported(other.registry)).toBe(await exported(seeded.registry));
    await other.registry.close();
  });
});
