import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { attempt } from './attempt.js';
import { SEED_LIMITS } from './limits.js';
import type { SeedLimits } from './limits.js';
import { COUNTRIES_FILE, SEED_FOLDERS } from './parts.js';
import type { SeedPart } from './parts.js';
import { fileProblem } from './problem.js';
import type { SeedProblem } from './problem.js';

/** One file of a seed folder, not read yet. */
export interface SeedFile {
  readonly part: SeedPart;
  /** Path in the folder, with `/`. */
  readonly file: string;
  /** Where it really is. */
  readonly location: string;
  /** Bytes. */
  readonly size: number;
}

export interface SeedListing {
  readonly files: readonly SeedFile[];
  readonly problems: readonly SeedProblem[];
}

/**
 * The files of a seed folder in a fixed order, without opening any of them: a file that is no plain file, too big, or
 * elsewhere by way of a link is a problem. Files that are none of the format's are left alone.
 */
export function listSeedFiles(directory: string, limits: SeedLimits = SEED_LIMITS): SeedListing {
  const root = realPlace(directory);
  if (root === null || !statSync(root).isDirectory()) {
    const found = root === null ? 'no such folder' : 'something that is no folder';
    return { files: [], problems: [fileProblem('.', found, 'a folder of seed files', `Looked for "${directory}".`)] };
  }
  const problems: SeedProblem[] = [];
  const names = namesIn(root, problems);
  if (names.length > limits.files) return refused(`${names.length} files`, limits.files);
  const outcomes = names.map((named) => examine(root, named, limits.fileBytes));
  const files = outcomes.filter((outcome) => 'size' in outcome);
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  if (bytes > limits.folderBytes) return refused(`${bytes} bytes in all`, limits.folderBytes);
  return { files, problems: [...problems, ...outcomes.filter((outcome) => 'found' in outcome)] };
}

function refused(found: string, limit: number): SeedListing {
  return { files: [], problems: [fileProblem('.', found, `at most ${limit}`)] };
}

type NamedFile = Pick<SeedFile, 'part' | 'file'>;

function namesIn(root: string, problems: SeedProblem[]): NamedFile[] {
  const countries = lstatSync(join(root, COUNTRIES_FILE), { throwIfNoEntry: false });
  const first: NamedFile[] = countries ? [{ part: 'countries', file: COUNTRIES_FILE }] : [];
  const others = SEED_FOLDERS.flatMap((part) => {
    const place = join(root, part);
    if (!lstatSync(place, { throwIfNoEntry: false })) return [];
    if (attempt(() => statSync(place))?.isDirectory()) return yamlFiles(part, place, problems);
    problems.push(fileProblem(part, 'something that is no folder', 'a folder of files'));
    return [];
  });
  return [...first, ...others];
}

function yamlFiles(part: SeedPart, place: string, problems: SeedProblem[]): NamedFile[] {
  const names = attempt(() => readdirSync(place).sort());
  if (names === null) problems.push(fileProblem(part, 'a folder that cannot be read', 'a folder that this process may read'));
  const shown = (names ?? []).filter((name) => !name.startsWith('.'));
  for (const name of shown.filter((other) => other.endsWith('.yml'))) {
    problems.push(fileProblem(`${part}/${name}`, 'a name that ends in .yml', 'one that ends in .yaml', 'Rename the file.'));
  }
  return shown.filter((name) => name.endsWith('.yaml')).map((name) => ({ part, file: `${part}/${name}` }));
}

function examine(root: string, { part, file }: NamedFile, most: number): SeedFile | SeedProblem {
  const location = realPlace(join(root, ...file.split('/')));
  if (location === null) return fileProblem(file, 'a link that leads nowhere', 'a file');
  if (!location.startsWith(root + sep)) return fileProblem(file, 'a link out of the folder', 'a file inside the folder');
  const kind = statSync(location);
  if (!kind.isFile()) return fileProblem(file, kind.isDirectory() ? 'a folder' : 'a device or pipe', 'a file');
  if (kind.size <= most) return { part, file, location, size: kind.size };
  const expected = `at most ${most} bytes in one file`;
  return fileProblem(file, `${kind.size} bytes`, expected, 'Split it into several files.');
}

/** Where a path leads once its links are followed; null where it leads nowhere. */
function realPlace(path: string): string | null {
  return attempt(() => realpathSync(path));
}
