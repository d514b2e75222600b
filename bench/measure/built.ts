import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);
export const rootPath = fileURLToPath(root);

/** Servers are measured as they are shipped. */
export function build(): void {
  const { status } = spawnSync(process.execPath, ['src/build.mjs'], { cwd: rootPath, stdio: 'inherit' });
  if (status !== 0) throw new Error('The registry could not be built.');
}

/** An operation of the contract, as clients send it. */
export const contractOperation = (name: string): string => readFileSync(new URL(`schema/operations/${name}.graphql`, root), 'utf8');
