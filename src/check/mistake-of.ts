import type { Mistake } from '../record/user-error.type.js';
import type { UnplacedProblem } from './problem.js';

/** A problem of a record as the mistake that its writer is told of, at its place in the input. */
export const mistakeOf = ({ found, expected, hint }: UnplacedProblem, path: readonly string[]): Mistake => ({
  code: 'INVALID', path, message: `Found ${found}; expected ${expected}.`, found, expected, fix: hint ?? null,
});
