import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** The seeds of this project. */
export const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));

/** Files by their path in the folder. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A folder with these files, removed after the test. */
export function folderOf(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'openqf-seeds-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    const place = join(folder, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, content);
  }
  return folder;
}

/** A framework of three levels, in as few words as the format allows. */
export function frameworkFile(code: string, levels: readonly string[] = ['1', '2', '3']): string {
  const lines = levels.map((level, index) => `  - { code: "${level}", ordinal: ${index + 1}, label: { en: Level ${level} } }`);
  return [
    `code: ${code}`,
    'acronym: NQF',
    'name: { en: A framework }',
    'scope: NATIONAL',
    'jurisdictions: [IE]',
    'status: IN_FORCE',
    'levels:',
    ...lines,
    'sources: []',
    '',
  ].join('\n');
}

/** A document between two frameworks: line 7 holds the first pair. */
export function alignmentFile(from: string, to: string, pairs: readonly string[], more = ''): string {
  return [
    `from: ${from}`,
    `to: ${to}`,
    'basis: COMPARISON',
    'symmetric: false',
    'standing: ENDORSED',
    'complete: true',
    ...(pairs.length > 0 ? ['pairs:', ...pairs.map((pair) => `  - ${pair}`)] : ['pairs: []']),
    'sources: []',
    more,
  ].join('\n');
}

/** A small folder without faults, for a test to spoil. */
export const SOUND_FOLDER: Files = {
  'frameworks/ie-nfq.yaml': frameworkFile('ie-nfq'),
  'frameworks/eqf.yaml': frameworkFile('eqf'),
  'alignments/ie-nfq--eqf.yaml': alignmentFile('ie-nfq', 'eqf', ['{ from: "1", to: "1", relation: BEST_FIT }']),
};
