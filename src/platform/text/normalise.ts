/** Letters that readers type as others, and that Unicode does not take apart. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ŧ: 't', ı: 'i', ς: 'σ',
};
const PLAIN_LETTERS = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu');

/** Scripts written without spaces between words: each character is searched as a word of its own. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

const LONGEST_WORD = 64;
const WORD_START = /^.{1,64}/su;

/** Before the first letter of a script without spaces. */
const FIRST_UNSPACED = 0x0e00;
const LAST_ASCII = 0x7f;

/**
 * Text as it is searched: letters and digits of any script, in lower case and without marks, words parted by one space.
 * Both databases index this form and nothing else, so a search finds the same records in both.
 * `Äriprotsessid (5 EAP), l'École` -> `ariprotsessid 5 eap l ecole`.
 */
export function normaliseText(text: string): string {
  return searchWords(text).join(' ');
}

/** The words of a text as they are searched, in their order; a word of more than 64 characters is cut there. */
export function searchWords(text: string): string[] {
  const highest = highestUnit(text);
  return highest <= LAST_ASCII ? asciiWords(text.toLowerCase()) : foldedWords(text, highest);
}

/** What is never shown: a zero-width space, a soft hyphen, a joiner. Searches take it for the end of a word; readers see one word. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}+/gu;

/** A text as readers see it. `withoutUnseen('Nat\u200bional')` -> `National`. */
export const withoutUnseen = (text: string): string => text.replace(UNSEEN, '');

/** The highest UTF-16 unit of a text. */
function highestUnit(text: string): number {
  let highest = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit > highest) highest = unit;
  }
  return highest;
}

/** Most texts are plain: their words are cut out in one pass. */
function asciiWords(text: string): string[] {
  const words: string[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at += 1) {
    if (isWordUnit(text.charCodeAt(at))) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      words.push(text.slice(start, Math.min(at, start + LONGEST_WORD)));
      start = -1;
    }
  }
  return words;
}

/** A small letter or a digit. What is behind the end of a text is neither. */
const isWordUnit = (unit: number): boolean => (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);

function foldedWords(text: string, highest: number): string[] {
  return folded(text, highest)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => (word.length > LONGEST_WORD ? (WORD_START.exec(word)?.[0] ?? word) : word));
}

function folded(text: string, highest: number): string {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(PLAIN_LETTERS, (letter) => PLAIN[letter] ?? letter);
  const parted = highest < FIRST_UNSPACED ? plain : plain.replace(UNSPACED, ' $& ');
  return parted.replace(/[^\p{L}\p{N}]+/gu, ' ');
}
