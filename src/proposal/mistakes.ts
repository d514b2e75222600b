import type { UnplacedProblem } from '../check/problem.js';
import { VersionConflict } from '../ledger/write.js';
import type { Mistake } from '../record/user-error.type.js';

/** A mistake in a record, as the writer is told of it; `at` is where the record stands in the input. */
export const mistakeOf = (at: readonly string[], { at: within, found, expected, hint }: UnplacedProblem): Mistake => ({
  code: 'INVALID', message: `Found ${found}; expected ${expected}.`, path: [...at, ...within.map(String)], fix: hint ?? null,
});

export const conflict = (what: string, seen: number, currentVersion: number, path: readonly string[]): Mistake => ({
  code: 'CONFLICT', message: `${what} is at version ${currentVersion}, not ${seen}.`, path, currentVersion, fix: 'Read it again, and write on top of that.',
});

/** What keeps a whole write from being accepted, where it is another writer who came first; anything else is thrown on. */
export function mistakeOfConflict(error: unknown, path: readonly string[]): Mistake {
  if (!(error instanceof VersionConflict)) throw error;
  return conflict(`${error.kind} ${error.key}`, error.expectedVersion, error.currentVersion, path);
}
