import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { attempt } from './attempt.js';
import { listSeedFiles } from './list-files.js';
import { describeProblem } from './problem.js';

/** Changes whenever the same files would give other records, so that a new release reads them again. */
const READING = 'openqf seeds 1';

/**
 * A SHA-256 over the names and bytes of a folder's files, to notice that something has changed; in hexadecimal.
 * What keeps a file from being read counts as well, and such a file is not opened.
 */
export function seedDigest(directory: string): string {
  const { files, problems } = listSeedFiles(directory);
  const hash = createHash('sha256').update(READING);
  for (const { file, location } of files) {
    const bytes = attempt(() => readFileSync(location)) ?? Buffer.alloc(0);
    // With the length before the bytes, no two folders can give the same stream.
    hash.update(`\n${JSON.stringify(file)} ${bytes.length}\n`).update(bytes);
  }
  for (const problem of problems) hash.update(`\n${describeProblem(problem)}`);
  return hash.digest('hex');
}
