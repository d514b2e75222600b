import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, join, parse } from 'node:path';

/** The path of a script, and then of all that it needs. */
export type Scripts = readonly [own: string, ...needed: string[]];

/** Styles as they stand in a page, and how its headers tell them from any others. */
export interface Style {
  readonly text: string;
  /** For the content security policy: `'sha256-…'`. */
  readonly source: string;
}

/** What was built for the browser: files whose names change with what they hold. Paths are on this server. Where nothing has been built there is none, and the pages are plain, and whole. */
export interface Assets {
  /** What each page begins with that has something to bring to life. */
  readonly script: string | null;
  /** What brings it to life then. */
  readonly enliven: Scripts | null;
  /** Of each island by its name. */
  readonly islands: ReadonlyMap<string, Scripts>;
  /** Of each section by its name. */
  readonly styles: ReadonlyMap<string, Style>;
  /** Of the fonts that every page needs at once. */
  readonly fonts: readonly string[];
  /** Every file by its path. */
  readonly files: ReadonlyMap<string, string>;
}

export const ASSETS_PATH = '/assets/';

interface Output {
  readonly entryPoint?: string;
  readonly imports: readonly { readonly path: string; readonly kind: string }[];
}

const NOT_BUILT: Assets = { script: null, enliven: null, islands: new Map(), styles: new Map(), fonts: [], files: new Map() };

/** Reads what esbuild says it made (src/build.mjs). */
export async function readAssets(directory: string): Promise<Assets> {
  const text = await readFile(join(directory, 'manifest.json'), 'utf8').catch(() => null);
  if (text === null) return NOT_BUILT;
  const { outputs } = JSON.parse(text) as { readonly outputs: Readonly<Record<string, Output>> };
  const paths = Object.keys(outputs).map(pathOf);
  const entries = Object.entries(outputs).flatMap(([made, { entryPoint }]) => (entryPoint === undefined ? [] : [{ made, folder: basename(dirname(entryPoint)), name: parse(entryPoint).name }]));
  const within = (folder: string): Map<string, string> => new Map(entries.filter((entry) => entry.folder === folder).map(({ name, made }) => [name, made]));
  const scripts = (made: string): Scripts => [pathOf(made), ...neededBy(made, outputs).map(pathOf)];
  const { main, enliven } = Object.fromEntries(within('client'));
  return {
    script: main === undefined ? null : pathOf(main),
    enliven: enliven === undefined ? null : scripts(enliven),
    islands: mapped(within('islands'), scripts),
    styles: new Map(await Promise.all([...within('styles')].map(async ([name, made]) => [name, await readStyle(join(directory, basename(made)))] as const))),
    fonts: paths.filter((path) => extname(path) === '.woff2' && path.includes('-latin-wght-')),
    files: new Map(paths.map((path) => [path, join(directory, basename(path))])),
  };
}

async function readStyle(file: string): Promise<Style> {
  const text = (await readFile(file, 'utf8')).trim();
  return { text, source: `'sha256-${hash('sha256', text, 'base64')}'` };
}

const pathOf = (made: string): string => `${ASSETS_PATH}${basename(made)}`;

const mapped = <From, To>(map: ReadonlyMap<string, From>, by: (value: From) => To): Map<string, To> => new Map([...map].map(([key, value]) => [key, by(value)]));

/** What a script imports, and what that imports, each once. */
function neededBy(made: string, outputs: Readonly<Record<string, Output>>): string[] {
  const own = (outputs[made]?.imports ?? []).filter(({ kind }) => kind === 'import-statement').map(({ path }) => path);
  return [...new Set(own.flatMap((path) => [path, ...neededBy(path, outputs)]))];
}
