import { readdirSync, readFileSync } from 'node:fs';

export const PROJECT = new URL('../../', import.meta.url);

/** A file of the project, by its path there. */
export const textOf = (path: string): string => readFileSync(new URL(path, PROJECT), 'utf8');

/** The pages that people read, by their paths. */
export const PAGES: readonly string[] = [
  'README.md',
  'seeds/README.md',
  ...readdirSync(new URL('docs', PROJECT), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md')).map((path) => `docs/${path.replaceAll('\\', '/')}`),
];
