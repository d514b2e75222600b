import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OracleAlignment, OracleFramework, OracleWorld } from '../core/oracle/world.js';

/** Writes a world as a seed folder in the layout of docs/seed-format.md, with the least that the format asks for. */
export async function writeWorld(world: OracleWorld, folder: string): Promise<void> {
  await mkdir(join(folder, 'frameworks'), { recursive: true });
  await mkdir(join(folder, 'alignments'));
  // JSON is YAML; texts stay texts.
  const write = (path: string, record: object): Promise<void> => writeFile(join(folder, path), JSON.stringify(record, null, 1));
  await Promise.all([
    ...world.frameworks.map((framework) => write(`frameworks/${framework.code}.yaml`, frameworkFile(framework))),
    ...world.alignments.map((alignment) => write(`alignments/${alignment.key}.yaml`, alignmentFile(alignment))),
  ]);
}

const sources = (provenance: string): object[] => [{ title: 'A document of a made-up world', publisher: null, year: null, url: null, provenance }];

const frameworkFile = ({ code, scope, levels }: OracleFramework): object => ({
  code,
  acronym: code.toUpperCase(),
  name: { en: `Framework ${code}` },
  scope,
  jurisdictions: [],
  established: null,
  revised: null,
  status: 'IN_FORCE',
  authority: { name: `Authority of ${code}`, url: null },
  website: null,
  creditSystem: null,
  descriptorDomains: [],
  levels: levels.toSorted((a, b) => a.ordinal - b.ordinal).map((level) => ({ ...level, label: { en: `Level ${level.code}` }, typicalQualifications: [] })),
  sources: sources('read'),
  notes: null,
});

const alignmentFile = ({ key: _, provenance, complete, ...document }: OracleAlignment): object => ({
  ...document,
  complete,
  ...(complete ? {} : { coverage: 'a part of a made-up document' }),
  sources: sources(provenance),
  notes: null,
});
