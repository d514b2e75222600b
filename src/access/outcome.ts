import { VersionConflict } from '../ledger/write.js';
import type { Mistake } from '../record/user-error.type.js';

/** What became of a write: what was written, or every mistake that kept it from being. */
export type Outcome<Written> =
  | { readonly written: Written; readonly errors: readonly [] }
  | { readonly written: null; readonly errors: readonly Mistake[] };

export const done = <Written>(written: Written): Outcome<Written> => ({ written, errors: [] });

export const refused = (...errors: readonly Mistake[]): Outcome<never> => ({ written: null, errors });

/** What became of a write that somebody else may have come before. */
export async function unlessOutrun<Written>(write: () => Promise<Written>, told: (conflict: VersionConflict) => Mistake): Promise<Outcome<Written>> {
  try {
    return done(await write());
  } catch (error) {
    if (error instanceof VersionConflict) return refused(told(error));
    throw error;
  }
}
