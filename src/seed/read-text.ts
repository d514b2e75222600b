import { readFileSync } from 'node:fs';
import { attempt } from './attempt.js';
import type { SeedFile } from './list-files.js';
import { placeOf } from './place.js';
import { fileProblem } from './problem.js';
import type { SeedProblem } from './problem.js';

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

/** The text of a file, without byte order mark; or why it has none. */
export function readText({ file, location }: SeedFile): string | SeedProblem {
  const bytes = attempt(() => readFileSync(location));
  if (bytes === null) return fileProblem(file, 'a file that cannot be read', 'a file that this process may read');
  try {
    return UTF_8.decode(bytes);
  } catch {
    // Decoded again with a substitute for what is wrong, only to say where it is.
    const text = bytes.toString('utf8');
    const place = placeOf(text, Math.max(0, text.indexOf('\ufffd')));
    return { ...fileProblem(file, 'bytes that are not UTF-8', 'text in UTF-8', 'Save the file as UTF-8.'), ...place };
  }
}
