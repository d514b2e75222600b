import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';

/** What was built for the browser: files whose names change with what they hold. */
export interface Assets {
  /** Paths on this server; null where nothing has been built: then the pages are plain, and whole. */
  readonly script: string | null;
  readonly style: string | null;
  /** Of the fonts that every page needs at once. */
  readonly fonts: readonly string[];
  /** Every file by its path. */
  readonly files: ReadonlyMap<string, string>;
}

export const ASSETS_PATH = '/assets/';

interface Manifest {
  readonly outputs: Readonly<Record<string, { readonly entryPoint?: string; readonly inputs: Readonly<Record<string, unknown>> }>>;
}

const NOT_BUILT: Assets = { script: null, style: null, fonts: [], files: new Map() };

/** Reads what esbuild says it made (src/build.mjs). */
export async function readAssets(directory: string): Promise<Assets> {
  const text = await readFile(join(directory, 'manifest.json'), 'utf8').catch(() => null);
  if (text === null) return NOT_BUILT;
  const { outputs } = JSON.parse(text) as Manifest;
  const made = Object.entries(outputs).map(([path, output]) => ({ path: `${ASSETS_PATH}${basename(path)}`, file: join(directory, basename(path)), ...output }));
  const entry = (end: string): string | null => made.find(({ entryPoint }) => entryPoint?.endsWith(end))?.path ?? null;
  return {
    script: entry('client/main.ts'),
    style: entry('styles/main.css'),
    fonts: made.filter(({ path }) => extname(path) === '.woff2' && path.includes('-latin-wght-')).map(({ path }) => path),
    files: new Map(made.map(({ path, file }) => [path, file])),
  };
}
