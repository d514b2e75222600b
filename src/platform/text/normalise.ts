/** Letters that readers type as others, and that Unicode does not take apart. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ŧ: 't', ı: 'i', ς: 'σ',
};
const PLAIN_LETTERS = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu');

/** Scripts written without spaces between words: each character is searched as a word of its own. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

const ASCII = /^[\0-\x7f]*$/; // oxlint-disable-line no-control-regex -- the bounds of ASCII
const LONGEST_WORD = 64;
const WORD_START = /^.{1,64}/su;

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
  return folded(text)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => (word.length > LONGEST_WORD ? (WORD_START.exec(word)?.[0] ?? word) : word));
}

function folded(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, ' ');
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(PLAIN_LETTERS, (letter) => PLAIN[letter] ?? letter)
    .replace(UNSPACED, ' $& ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
}
