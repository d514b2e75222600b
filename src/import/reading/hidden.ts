import type { RecordPath } from '../../check/problem.js';

/** Characters that nobody sees and that mislead whoever reads: NUL, bytes that were no UTF-8, and what turns the direction of a text. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const HIDDEN = /[\u0000\ufffd\u202a-\u202e\u2066-\u2069]/;

export interface HiddenCharacter {
  readonly at: RecordPath;
  readonly found: string;
  readonly expected: string;
  readonly fix: string;
}

/** Whether there is such a character in a text: what has none as a whole has none in any part. */
export const hasHidden = (text: string): boolean => HIDDEN.test(text);

/** The first such character of each text within a value. */
export function hiddenIn(value: unknown, at: RecordPath = []): HiddenCharacter[] {
  if (typeof value === 'string') {
    const [letter] = HIDDEN.exec(value) ?? [];
    return letter === undefined ? [] : [described(letter, at)];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => hiddenIn(inner, [...at, key]));
}

function described(letter: string, at: RecordPath): HiddenCharacter {
  if (letter === '\ufffd') return { at, found: 'bytes that are not UTF-8', expected: 'text in UTF-8 throughout', fix: 'Save the whole file as UTF-8.' };
  const code = `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return { at, found: `the invisible character ${code}`, expected: 'text without NUL and without characters that turn its direction', fix: 'Take it out.' };
}
