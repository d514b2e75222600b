import type { RowProblem } from './row.js';

/** A problem as a sentence, without its place. What a rule says is one already: `Fees lack a currency. (V9_FEE) State it.` */
export function sentenceOf({ found, expected, fix, rule }: Pick<RowProblem, 'found' | 'expected' | 'fix' | 'rule'>): string {
  const what = rule === undefined ? `found ${found}; expected ${expected}.` : `${found} (${rule})`;
  return fix === null ? what : `${what} ${fix}`;
}

/** The same with its place in a file: `line 3, fee_amount: found …`. */
export const placedSentenceOf = (line: number, problem: RowProblem): string => `line ${line}${problem.column === null ? '' : `, ${problem.column}`}: ${sentenceOf(problem)}`;
