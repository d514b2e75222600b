import { countryName, partName, partNames } from '../platform/text/place-name.js';
import type { Words } from './words/words.js';

/** ISO 3166: of a country, or of a part of one. */
const CODE = /^([A-Z]{2})(?:-[A-Z0-9]{1,3})?$/;

/** What a country is called in the language of the page; a part of one its own name where it has one here, else its country and code: `Scotland`. */
export function placeName({ language }: Words, code: string): string {
  const [, country] = CODE.exec(code) ?? [];
  if (country === undefined) return code;
  const name = countryName(country, language);
  return code === country ? name : (partName(code, language) ?? `${name} (${code})`);
}

/** The same for several, as a list in words. */
export const placeNames = (words: Words, codes: readonly string[]): string =>
  new Intl.ListFormat(words.language, { type: 'conjunction' }).format(codes.map((code) => placeName(words, code)));

/** "NFQ (Ireland)", "SCQF (Scotland)": several countries share an acronym, and one may have several frameworks. Those of several countries go by their acronyms. */
export function frameworkName({ acronym, jurisdictions }: { readonly acronym: string; readonly jurisdictions: readonly string[] }, words: Words): string {
  const [country, ...more] = new Set(jurisdictions.map((place) => place.slice(0, 2)));
  if (country === undefined || more.length > 0) return acronym;
  return `${acronym} (${partNames(jurisdictions, words.language) ?? placeName(words, country)})`;
}
