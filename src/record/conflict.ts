import type { Mistake } from './user-error.type.js';

/** Another version of a record stands than its writer has seen. */
export const conflict = (what: string, seen: number, currentVersion: number, path: readonly string[] = ['input', 'expectedVersion']): Mistake => ({
  code: 'CONFLICT', message: `${what} is at version ${currentVersion}, not ${seen}.`, path, currentVersion, fix: 'Read it again, and write on top of that.',
});
