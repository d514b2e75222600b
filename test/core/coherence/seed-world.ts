import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { FrameworkFacts } from '../../../src/core/coherence/index.js';
import type { AlignmentData, FrameworkData, PairData, Provenance, WorldData } from '../../../src/core/index.js';

const SEEDS = process.env['OPENQF_SEEDS'] ?? fileURLToPath(new URL('../../../seeds', import.meta.url));

const NUMBERS = new Set(['ordinal', 'revised']);
const WORDS: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null, '': null };

const readScalar = (key: unknown, value: unknown): unknown => {
  if (typeof value !== 'string') return value;
  if (value in WORDS) return WORDS[value];
  return NUMBERS.has(String(key)) ? Number(value) : value;
};

interface FrameworkFile extends FrameworkData, FrameworkFacts {}

interface AlignmentFile extends Omit<AlignmentData, 'key' | 'pairs' | 'provenance' | 'chains'> {
  readonly chains?: boolean;
  readonly pairs: readonly (Omit<PairData, 'provenance'> & { readonly provenance?: Provenance })[];
  readonly sources: readonly { readonly provenance: Provenance }[];
}

function readFolder<T>(folder: string): { key: string; file: T }[] {
  const names = readdirSync(join(SEEDS, folder)).filter((name) => name.endsWith('.yaml')).sort();
  return names.map((name) => ({
    key: name.replace(/\.yaml$/, ''),
    file: parse(readFileSync(join(SEEDS, folder, name), 'utf8'), readScalar, { schema: 'failsafe' }) as T,
  }));
}

const alignmentData = ({ key, file }: { key: string; file: AlignmentFile }): AlignmentData => {
  const provenance = file.sources[0]!.provenance;
  return { ...file, key, provenance, chains: file.chains ?? true, pairs: file.pairs.map((pair) => ({ provenance, ...pair })) };
};

/** The frameworks and alignments of the seeds, and what an audit asks about the frameworks beside. */
export function seedWorld(): { readonly data: WorldData; readonly frameworks: ReadonlyMap<string, FrameworkFacts> } {
  const frameworks = readFolder<FrameworkFile>('frameworks').map(({ file }) => file);
  const alignments = readFolder<AlignmentFile>('alignments').map(alignmentData);
  return { data: { frameworks, alignments }, frameworks: new Map(frameworks.map((framework) => [framework.code, framework])) };
}
