import { countryName } from '../platform/text/place-name.js';
import { FALLBACK_LANGUAGE, inLanguage } from './localised.js';
import type { LocalisedText } from './text.js';

/**
 * What a country (ISO 3166-1) is called within a sentence in the first of the wanted languages: as its record says it, or
 * as that language does, where the record has no name in it.
 * `nameOfCountry('DE', { en: 'Germany' }, ['fr'])` -> `'Allemagne'`.
 */
export function nameOfCountry(code: string, names: LocalisedText, [wanted = FALLBACK_LANGUAGE]: readonly string[]): string {
  const { text, language } = inLanguage(names, [wanted]);
  const isWanted = language.split('-')[0] === wanted.toLowerCase().split('-')[0];
  return isWanted ? text : countryName(code, wanted);
}
