import type { RecordPath as SeedPath } from '../check/problem.js';

/** Something in a seed folder that keeps it from being loaded. */
export interface SeedProblem {
  /** Path in the folder, with `/`. */
  readonly file: string;
  /** Counted from 1; 1 where the file as a whole is meant. */
  readonly line: number;
  /** Counted from 1. */
  readonly column: number;
  /** The place inside the record, such as `pairs[3].to`; empty where the file as a whole is meant. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
  /** What to do about it. */
  readonly hint?: string;
}

/** A problem with a file as a whole. */
export function fileProblem(file: string, found: string, expected: string, hint?: string): SeedProblem {
  return { file, line: 1, column: 1, path: '', found, expected, ...(hint === undefined ? {} : { hint }) };
}

/** `['pairs', 3, 'to']` -> `pairs[3].to`. */
export function pathText(path: SeedPath): string {
  return path.map((step, depth) => (typeof step === 'number' ? `[${step}]` : `${depth > 0 ? '.' : ''}${step}`)).join('');
}

/** A problem in one line: place, what was found, what was expected, what to do. */
export function describeProblem(problem: SeedProblem): string {
  const place = `${problem.file}:${problem.line}:${problem.column}`;
  const path = problem.path === '' ? '' : `${problem.path}: `;
  const hint = problem.hint === undefined ? '' : ` ${problem.hint}`;
  return `${place} ${path}found ${problem.found}; expected ${problem.expected}.${hint}`;
}
