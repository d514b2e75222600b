import type { AlignmentRecord } from '../alignment/alignment.record.js';
import { checkAlignment } from '../check/check-alignment.js';
import type { UnplacedProblem } from '../check/problem.js';
import type { SeedIndex } from './seed-index.js';

/** What the file of an alignment must be beyond its shape. */
export const checkAlignmentFile = (record: AlignmentRecord, name: string, index: SeedIndex): UnplacedProblem[] =>
  [...checkName(record, name), ...checkAlignment(record, index)];

/** A name that speaks of two frameworks (`ie-nfq--eqf-2020`) must speak of these two; any other name says nothing. */
function checkName({ from, to }: AlignmentRecord, name: string): UnplacedProblem[] {
  const own = `${from}--${to}`;
  if (!name.includes('--') || name.startsWith(own)) return [];
  const found = `an alignment from ${from} to ${to} in a file named ${name}.yaml`;
  return [{ at: ['from'], found, expected: `a file name that begins with ${own}`, hint: 'Rename the file, or correct `from` and `to`.' }];
}
