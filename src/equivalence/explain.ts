import { partNames } from '../platform/text/place-name.js';
import { nameOfCountry } from '../record/country-name.js';
import { toldIn, type ToldLanguage } from '../platform/text/told-in.js';
import { Explanation } from './explanation.js';
import type { ReferenceSnapshot } from './reference-snapshot.js';
import { en } from './words/en.js';
import { fr } from './words/fr.js';
import type { EquivalenceWords } from './words/words.js';

const WORDS: Record<ToldLanguage, EquivalenceWords> = { en, fr };

/** The words of the first wanted language that there is. */
export const wordsIn = (wanted: readonly string[]): EquivalenceWords => WORDS[toldIn(wanted)];

/** "NFQ (Ireland)", "SCQF (Scotland)": the acronym alone is shared by several countries, and a country may have several frameworks. */
export function frameworkName(snapshot: ReferenceSnapshot, wanted: readonly string[], code: string): string {
  const { acronym, record } = snapshot.framework(code);
  const [jurisdiction] = record.jurisdictions;
  if (record.scope === 'REGIONAL' || !jurisdiction) return acronym;
  const parts = partNames(record.jurisdictions, toldIn(wanted));
  if (parts !== null) return `${acronym} (${parts})`;
  const country = snapshot.countries.get(jurisdiction.slice(0, 2));
  return country ? `${acronym} (${nameOfCountry(country.code, country.record.name, wanted)})` : acronym;
}

/** The teller of answers in the first wanted language that there is. */
export function explanationIn(wanted: readonly string[], snapshot: ReferenceSnapshot, asOf: string): Explanation {
  const language = toldIn(wanted);
  return new Explanation(wordsIn(wanted), snapshot, (code) => frameworkName(snapshot, [language], code), asOf);
}
