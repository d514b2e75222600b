import type { RecordPath } from '../../check/problem.js';
import { EXPECTED_TEXT, hiddenCharacter } from '../../record/hidden-character.js';

/** What a decoder puts in the place of bytes that are no UTF-8. */
const REPLACEMENT = '\ufffd';

export interface HiddenCharacter {
  readonly at: RecordPath;
  readonly found: string;
  readonly expected: string;
  readonly fix: string;
}

/** Whether there is such a character in a text: what has none as a whole has none in any part. */
export const hasHidden = (text: string): boolean => text.includes(REPLACEMENT) || hiddenCharacter(text) !== null;

/** The first character of each text within a value that nobody sees and that misleads whoever reads. */
export function hiddenIn(value: unknown, at: RecordPath = []): HiddenCharacter[] {
  if (typeof value === 'string') return inText(value, at);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => hiddenIn(inner, [...at, key]));
}

function inText(text: string, at: RecordPath): HiddenCharacter[] {
  if (text.includes(REPLACEMENT)) return [{ at, found: 'bytes that are not UTF-8', expected: 'text in UTF-8 throughout', fix: 'Save the whole file as UTF-8.' }];
  const character = hiddenCharacter(text);
  return character === null ? [] : [{ at, found: `the invisible character ${character}`, expected: EXPECTED_TEXT, fix: 'Take it out.' }];
}
