import { setImmediate } from 'node:timers/promises';
import { FILE_CHECKS } from './check-file.js';
import { checkShape } from '../check/check-shape.js';
import { rings } from '../check/check-succession.js';
import { SEED_LIMITS } from './limits.js';
import { listSeedFiles } from './list-files.js';
import type { SeedFile } from './list-files.js';
import { SEED_PARTS } from './parts.js';
import type { SeedPart } from './parts.js';
import { fileProblem } from './problem.js';
import type { UnplacedProblem } from '../check/problem.js';
import type { SeedProblem } from './problem.js';
import { readText } from './read-text.js';
import type { Filed, SeedFiles, SeedFolder } from './seed-folder.js';
import { indexOf } from './seed-index.js';
import type { SeedDocument, SeedIndex } from './seed-index.js';
import { placeProblems, readYaml } from './yaml-document.js';

/** After so many files, whoever else waits for the process has a turn. */
const FILES_AT_A_TIME = 16;

/**
 * A seed folder read and checked: each file by itself, then what the files say of each other. All problems at once;
 * the folder may be loaded if there are none. Every part of the folder may be missing.
 */
export async function readSeedFolder(directory: string): Promise<SeedFolder> {
  const listing = listSeedFiles(directory);
  const problems: SeedProblem[] = [...listing.problems];
  const documents: SeedDocument[] = [];
  for (const [position, file] of listing.files.entries()) {
    documents.push(readDocument(file, problems));
    if (position % FILES_AT_A_TIME === 0) await setImmediate();
  }
  const records = recordsOf(documents, indexOf(documents), problems);
  problems.push(...checkRings(records, documents));
  return { records, problems: ordered(problems) };
}

function readDocument(file: SeedFile, problems: SeedProblem[]): SeedDocument {
  const document = { part: file.part, file: file.file, name: nameOf(file.file), text: '', value: undefined };
  const text = readText(file);
  if (typeof text !== 'string') {
    problems.push(text);
    return document;
  }
  const reading = readYaml(file.file, text);
  if ('value' in reading) return { ...document, text, value: reading.value };
  problems.push(...reading.problems);
  return { ...document, text };
}

function recordsOf(documents: readonly SeedDocument[], index: SeedIndex, problems: SeedProblem[]): SeedFiles {
  const of = <Part extends SeedPart>(part: Part) => {
    const held = documents.filter((document) => document.part === part && document.value !== undefined);
    return held.flatMap((document) => recordOf(part, document, index, problems));
  };
  return {
    frameworks: of('frameworks'),
    alignments: of('alignments'),
    'credit-systems': of('credit-systems'),
    countries: of('countries'),
    microcredentials: of('microcredentials'),
    addresses: of('addresses'),
    rules: of('rules'),
  };
}

function recordOf<Part extends SeedPart>(
  part: Part,
  { file, name, text, value }: SeedDocument,
  index: SeedIndex,
  problems: SeedProblem[],
): SeedFiles[Part][number][] {
  const shape = checkShape(SEED_PARTS[part], value);
  if (shape.record === null) {
    problems.push(...placeProblems(file, text, shape.problems));
    return [];
  }
  // The table of schemas and that of checks have the same keys; the types cannot follow that through a key they do not know.
  const record = shape.record as SeedFiles[Part][number]['record'];
  const check = FILE_CHECKS[part] as (record: unknown, name: string, index: SeedIndex) => UnplacedProblem[];
  problems.push(...placeProblems(file, text, check(record, name, index)));
  return [{ file, name, record } as SeedFiles[Part][number]];
}

/** Documents that replace each other in a ring, reported at each ring's first file. */
function checkRings({ alignments }: SeedFiles, documents: readonly SeedDocument[]): SeedProblem[] {
  const byName = new Map(alignments.map((filed) => [filed.name, filed] as const));
  const supersedes = new Map(alignments.flatMap(({ name, record }) => (record.supersedes === null ? [] : [[name, record.supersedes] as const])));
  return rings(supersedes).flatMap((ring) => {
    const first = byName.get(ring[0] ?? '') as Filed<unknown>;
    const text = documents.find(({ file }) => file === first.file)?.text ?? '';
    const found = `documents that replace each other: ${[...ring, ring[0]].join(' -> ')}`;
    return placeProblems(first.file, text, [{ at: ['supersedes'], found, expected: 'an older document' }]);
  });
}

function ordered(problems: readonly SeedProblem[]): SeedProblem[] {
  const sorted = [...problems].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column));
  if (sorted.length <= SEED_LIMITS.problems) return sorted;
  const more = fileProblem('.', `${sorted.length - SEED_LIMITS.problems} more problems`, 'none', 'Correct those above first.');
  return [...sorted.slice(0, SEED_LIMITS.problems), more];
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1, -'.yaml'.length);
}
