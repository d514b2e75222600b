import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Files } from '../seed/folders.js';

/** The door of the command line, as `npm run openqf` opens it. */
export const DOOR = fileURLToPath(new URL('../../src/openqf.mjs', import.meta.url));

/** What became of a command. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export type Settings = Readonly<Record<string, string>>;

/** Settings that decide what the registry does; a test gives its own and inherits none. */
const OWN_SETTINGS = /^(OPENQF_|DATABASE_URL$|HOST$|PORT$|NO_COLOR$|FORCE_COLOR$|NODE_OPTIONS$|VITEST)/;

const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OWN_SETTINGS.test(name)));

/** A command in a process of its own, with pipes for its output: no terminal. */
export function startOpenqf(words: readonly string[], settings: Settings, nodeArguments: readonly string[] = []): ChildProcess {
  return spawn(process.execPath, [...nodeArguments, DOOR, ...words], { cwd: tmpdir(), env: { ...inherited, ...settings }, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Runs a command to its end. */
export async function openqf(words: readonly string[], settings: Settings = {}, nodeArguments: readonly string[] = []): Promise<Ended> {
  return ended(startOpenqf(words, settings, nodeArguments));
}

/** What a process says from now on, and how it ends. */
export function ended(child: ChildProcess): Promise<Ended> {
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) child[name]?.setEncoding('utf8').on('data', (text: string) => (said[name] += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, ...said }));
  });
}

/** A folder for the stores and seeds of a test file; to be removed. */
export interface Scratch {
  readonly path: (name: string) => string;
  /** Makes a folder with these files, and gives its place. */
  readonly folder: (name: string, files: Files) => string;
  readonly remove: () => void;
}

export function scratch(): Scratch {
  const root = mkdtempSync(join(tmpdir(), 'openqf-cli-'));
  const path = (name: string): string => join(root, name);
  return {
    path,
    folder(name, files) {
      for (const [file, content] of Object.entries(files)) {
        const place = join(path(name), file);
        mkdirSync(dirname(place), { recursive: true });
        writeFileSync(place, content);
      }
      return path(name);
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
