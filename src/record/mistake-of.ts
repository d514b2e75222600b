import type { Mistake, MistakeSentences } from './user-error.type.js';
import { inFrench } from './words/phrases-fr.js';

/** What was found in a place, and what was expected there. */
export interface Misfit {
  readonly found: string;
  readonly expected: string;
  readonly hint?: string | undefined;
}

/** A problem of a record as the mistake that its writer is told of, at its place in the input. */
export const mistakeOf = (misfit: Misfit, path: readonly string[]): Mistake => {
  const { found, expected, hint } = misfit;
  return { code: 'INVALID', path, message: `Found ${found}; expected ${expected}.`, found, expected, fix: hint ?? null, inOtherLanguages: inOtherLanguages(misfit) };
};

/** All of it in French, or nothing: half a sentence in another language would be told as French. */
function inOtherLanguages({ found, expected, hint }: Misfit): Mistake['inOtherLanguages'] {
  const [foundThere, expectedThere, fix] = [inFrench(found), inFrench(expected), hint === undefined ? null : inFrench(hint)];
  if (foundThere === null || expectedThere === null || (hint !== undefined && fix === null)) return {};
  const fr: MistakeSentences = { message: `Trouvé : ${foundThere} ; attendu : ${expectedThere}.`, found: foundThere, expected: expectedThere, fix };
  return { fr };
}
