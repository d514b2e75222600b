/**
 * Characters that nobody sees and that mislead whoever reads: controls other than tab and line break, and what turns the
 * direction of the text around it (Unicode Standard Annex 9, explicit formatting), so that a title reads as another one.
 * The marks U+200E, U+200F and U+061C stay: Arabic and Hebrew need them, and they turn nothing around.
 */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

export const EXPECTED_TEXT = 'text without control characters and without characters that turn its direction';

/** The first such character of a text as `U+202E`; null where there is none.  O(length). */
export function hiddenCharacter(text: string): string | null {
  const [letter] = HIDDEN.exec(text) ?? [];
  return letter === undefined ? null : codePoint(letter);
}

export const codePoint = (letter: string): string => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A text with such a character, by its place. */
export interface HiddenCharacter {
  readonly at: readonly string[];
  /** `U+202E`. */
  readonly character: string;
}

/** The first such character of each text within a value, and of each key.  O(size). */
export function hiddenCharacters(value: unknown, at: readonly string[] = []): HiddenCharacter[] {
  if (typeof value === 'string') {
    const character = hiddenCharacter(value);
    return character === null ? [] : [{ at, character }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const inKey = hiddenCharacter(key);
    return [...(inKey === null ? [] : [{ at, character: inKey }]), ...hiddenCharacters(inner, [...at, key])];
  });
}
