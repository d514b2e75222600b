import { isOrdered } from '../record/exact-number.js';
import { isSpan } from '../record/partial-date.js';
import type { RecordPath, UnplacedProblem } from './problem.js';

/** That a record does not end before it begins. */
export function checkValidity(record: { readonly validFrom: string | null; readonly validTo: string | null }): UnplacedProblem[] {
  if (isSpan(record.validFrom, record.validTo)) return [];
  return [{ at: ['validTo'], found: `"${record.validTo}"`, expected: `a date that is not before validFrom, "${record.validFrom}"` }];
}

/** That the upper end of a span of amounts is not below the lower one; `at` leads to the upper end. */
export function checkSpan(min: string | null | undefined, max: string | null | undefined, at: RecordPath): UnplacedProblem[] {
  if (min == null || max == null || isOrdered(min, max)) return [];
  return [{ at, found: max, expected: `an upper end that is not below the lower one, ${min}` }];
}
