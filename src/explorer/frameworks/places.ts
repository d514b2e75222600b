import { partName } from '../../platform/text/place-name.js';
import type { Words } from '../words/words.js';

const namers = new Map<string, Intl.DisplayNames>();

/** What a country is called in the language of the page; a part of one its own name where it has one here, else its country and code: `Scotland`. */
export function placeName({ language }: Words, code: string): string {
  let namer = namers.get(language);
  if (namer === undefined) namers.set(language, (namer = new Intl.DisplayNames(language, { type: 'region', fallback: 'code' })));
  const country = code.slice(0, 2);
  const name = namer.of(country) ?? country;
  return code === country ? name : (partName(code, language) ?? `${name} (${code})`);
}

/** The same for several, as a list in words. */
export const placeNames = (words: Words, codes: readonly string[]): string =>
  new Intl.ListFormat(words.language, { type: 'conjunction' }).format(codes.map((code) => placeName(words, code)));
