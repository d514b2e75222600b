import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);
export const rootPath = fileURLToPath(root);

/** What is measured is what is shipped: the registry as the TypeScript compiler wrote it. */
export function build(): void {
  const { status } = spawnSync(process.execPath, ['src/build.mjs'], { cwd: rootPath, stdio: 'inherit' });
  if (status !== 0) throw new Error('The registry could not be built.');
}

/**
 * A module of the built registry, with the types of its source:
 * `built<typeof import('../../src/main.js')>('main.js')`.
 */
export const built = <Module>(path: string): Promise<Module> => import(new URL(`dist/src/${path}`, root).href) as Promise<Module>;

/** An operation of the contract, as clients send it. */
export const contractOperation = (name: string): string => readFileSync(new URL(`schema/operations/${name}.graphql`, root), 'utf8');
