import type { Mistake, MistakeSentences } from '../record/user-error.type.js';
import type { UnplacedProblem } from './problem.js';
import { inFrench } from './words/phrases-fr.js';

/** A problem of a record as the mistake that its writer is told of, at its place in the input. */
export const mistakeOf = (problem: UnplacedProblem, path: readonly string[]): Mistake => {
  const { found, expected, hint } = problem;
  const french = toldInFrench(problem);
  return { code: 'INVALID', path, message: `Found ${found}; expected ${expected}.`, found, expected, fix: hint ?? null, ...(french && { inOtherLanguages: { fr: french } }) };
};

/** All of it in French, or nothing: half a sentence in another language would be told as French. */
function toldInFrench({ found, expected, hint }: UnplacedProblem): MistakeSentences | null {
  const [foundThere, expectedThere, fix] = [inFrench(found), inFrench(expected), hint === undefined ? null : inFrench(hint)];
  if (foundThere === null || expectedThere === null || (hint !== undefined && fix === null)) return null;
  return { message: `Trouvé : ${foundThere} ; attendu : ${expectedThere}.`, fix };
}
