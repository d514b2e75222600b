import type { ToldLanguage } from '../../platform/text/told-in.js';
import { inFrench } from '../../record/words/phrases-fr.js';
import type { RowProblem } from './row.js';

type Words = Pick<RowProblem, 'found' | 'expected' | 'fix'>;

/** A problem as an answer shows it. `messageLanguage` is there where it is told in another language than English. */
export interface ToldProblem extends Words {
  readonly column: string | null;
  readonly rule?: string;
  readonly messageLanguage?: ToldLanguage;
}

/** A problem of a row in a language; in English where the words lack. */
export function problemIn(language: ToldLanguage, { inOtherLanguages, ...english }: RowProblem): ToldProblem {
  const words = language === 'en' ? null : (inOtherLanguages?.[language] ?? phrasesOf(english));
  return words === null ? english : { ...english, ...words, messageLanguage: language };
}

/** All of it, or nothing: half a sentence in another language would be told as French. */
function phrasesOf({ found, expected, fix }: Words): Words | null {
  const [foundThere, expectedThere, fixThere] = [inFrench(found), inFrench(expected), fix === null ? null : inFrench(fix)];
  if (foundThere === null || expectedThere === null || (fix !== null && fixThere === null)) return null;
  return { found: foundThere, expected: expectedThere, fix: fixThere };
}
