/** The frameworks and alignments of a folder of seed files, read with nothing between the file and the test. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { OracleAlignment, OracleFramework, OraclePair, OracleWorld, Provenance } from '../oracle/world.js';

type SeedPair = Omit<OraclePair, 'provenance'> & { provenance?: Provenance };
type SeedFramework = Omit<OracleFramework, 'levels'> & { levels: { code: string; ordinal: string }[] };
type SeedAlignment = Omit<OracleAlignment, 'key' | 'chains' | 'provenance' | 'pairs'> & {
  chains?: boolean;
  pairs: SeedPair[];
  sources: [{ provenance: Provenance }];
};

const SEEDS = join(import.meta.dirname, '../../../seeds');

/** The world of the seed files. */
export function readSeeds(folder: string = SEEDS): OracleWorld {
  return {
    frameworks: readFolder<SeedFramework>(join(folder, 'frameworks')).map(({ seed }) => framework(seed)),
    alignments: readFolder<SeedAlignment>(join(folder, 'alignments')).map(({ key, seed }) => alignment(key, seed)),
  };
}

/** The YAML files of a folder, in the order of their names; the shape is that of data/FORMAT.md, not checked here. */
function readFolder<Seed>(folder: string): { key: string; seed: Seed }[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml')).toSorted();
  return files.map((name) => ({ key: name.slice(0, -'.yaml'.length), seed: parseSeed<Seed>(readFileSync(join(folder, name), 'utf8')) }));
}

/** YAML 1.2 core schema with numbers left as text: a year keeps its precision, and "4.10" is not 4.1. */
function parseSeed<Seed>(text: string): Seed {
  const withoutNumbers = parse(text, {
    schema: 'core',
    customTags: (tags) => tags.filter((tag) => typeof tag === 'string' || !NUMBER_TAGS.has(tag.tag)),
  });
  return withoutNumbers as Seed;
}

const NUMBER_TAGS = new Set(['tag:yaml.org,2002:int', 'tag:yaml.org,2002:float']);

function framework({ code, scope, levels }: SeedFramework): OracleFramework {
  return { code, scope, levels: levels.map((level) => ({ code: level.code, ordinal: Number(level.ordinal) })) };
}

/** A pair without a mark of its own has that of the document it rests on, `sources[0]`. */
function alignment(key: string, seed: SeedAlignment): OracleAlignment {
  const { provenance } = seed.sources[0];
  return {
    key,
    from: seed.from,
    to: seed.to,
    basis: seed.basis,
    symmetric: seed.symmetric,
    validFrom: seed.validFrom,
    validTo: seed.validTo,
    standing: seed.standing,
    complete: seed.complete,
    chains: seed.chains ?? true,
    supersedes: seed.supersedes,
    provenance,
    pairs: seed.pairs.map((pair) => ({ ...pair, provenance: pair.provenance ?? provenance })),
    unmapped: seed.unmapped,
  };
}
