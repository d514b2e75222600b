import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { SEED_LIMITS } from './limits.js';
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
export async function listSeedFiles(directory: string): Promise<SeedListing> {
  const root = await realpath(directory).catch(() => null);
  if (root === null || !(await stat(root)).isDirectory()) {
    const found = root === null ? 'no such folder' : 'something that is no folder';
    return { files: [], problems: [fileProblem('.', found, 'a folder of seed files', `Looked for "${directory}".`)] };
  }
  const files: SeedFile[] = [];
  const problems: SeedProblem[] = [];
  for (const { part, file } of await namesIn(root, problems)) {
    const outcome = await examine(root, part, file);
    if ('size' in outcome) files.push(outcome);
    else problems.push(outcome);
  }
  return withinLimits(files, problems);
}

type Named = Pick<SeedFile, 'part' | 'file'>;

async function namesIn(root: string, problems: SeedProblem[]): Promise<Named[]> {
  const names: Named[] = [];
  if (await lstat(join(root, COUNTRIES_FILE)).catch(() => null)) names.push({ part: 'countries', file: COUNTRIES_FILE });
  for (const part of SEED_FOLDERS) {
    const place = join(root, part);
    const kind = await stat(place).catch(() => null);
    if (kind === null) continue;
    if (!kind.isDirectory()) problems.push(fileProblem(part, 'something that is no folder', 'a folder of files'));
    else names.push(...(await yamlNames(part, place, problems)));
  }
  return names;
}

async function yamlNames(part: SeedPart, place: string, problems: SeedProblem[]): Promise<Named[]> {
  const names = (await readdir(place)).filter((name) => !name.startsWith('.')).sort();
  for (const name of names.filter((other) => other.endsWith('.yml'))) {
    const file = `${part}/${name}`;
    problems.push(fileProblem(file, 'a name that ends in .yml', 'one that ends in .yaml', 'Rename the file.'));
  }
  return names.filter((name) => name.endsWith('.yaml')).map((name) => ({ part, file: `${part}/${name}` }));
}

async function examine(root: string, part: SeedPart, file: string): Promise<SeedFile | SeedProblem> {
  const location = await realpath(join(root, ...file.split('/'))).catch(() => null);
  if (location === null) return fileProblem(file, 'a link that leads nowhere', 'a file');
  if (!location.startsWith(root + sep)) return fileProblem(file, 'a link out of the folder', 'a file inside the folder');
  const kind = await stat(location);
  if (!kind.isFile()) return fileProblem(file, kind.isDirectory() ? 'a folder' : 'a device or pipe', 'a file');
  if (kind.size > SEED_LIMITS.fileBytes) {
    return fileProblem(file, `${kind.size} bytes`, `at most ${SEED_LIMITS.fileBytes} bytes in one file`, 'Split it into several files.');
  }
  return { part, file, location, size: kind.size };
}

function withinLimits(files: SeedFile[], problems: SeedProblem[]): SeedListing {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  const beyond = [
    ...(files.length > SEED_LIMITS.files ? [fileProblem('.', `${files.length} files`, `at most ${SEED_LIMITS.files}`)] : []),
    ...(bytes > SEED_LIMITS.folderBytes ? [fileProblem('.', `${bytes} bytes in all`, `at most ${SEED_LIMITS.folderBytes}`)] : []),
  ];
  return beyond.length > 0 ? { files: [], problems: beyond } : { files, problems };
}
