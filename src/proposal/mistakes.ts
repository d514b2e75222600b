import { mistakeOf } from '../record/mistake-of.js';
import type { UnplacedProblem } from '../check/problem.js';
import { VersionConflict } from '../ledger/write.js';
import { conflict } from '../record/conflict.js';
import type { Mistake } from '../record/user-error.type.js';

/** A problem in a record, told at its place under `at`, where the record stands in the input. */
export const mistakeAt = (at: readonly string[], problem: UnplacedProblem): Mistake => mistakeOf(problem, [...at, ...problem.at.map(String)]);

/** What keeps a whole write from being accepted, where it is another writer who came first; anything else is thrown on. */
export function mistakeOfConflict(error: unknown, path: readonly string[]): Mistake {
  if (!(error instanceof VersionConflict)) throw error;
  return conflict(error.kind, error.key, error.expectedVersion, error.currentVersion, path);
}
