import { inLanguage } from '../record/localised.js';
import { Explanation } from './explanation.js';
import type { ReferenceSnapshot } from './reference-snapshot.js';
import { en } from './words/en.js';
import { fr } from './words/fr.js';
import type { EquivalenceWords } from './words/words.js';

/** The languages in which answers can be told. */
const WORDS: ReadonlyMap<string, EquivalenceWords> = new Map([
  ['en', en],
  ['fr', fr],
]);

/** The first wanted language that answers can be told in; English where none is. */
export const explanationLanguage = (wanted: readonly string[]): string =>
  wanted.map((language) => language.toLowerCase().split('-')[0]!).find((language) => WORDS.has(language)) ?? 'en';

/** The words of the first wanted language that there is. */
export const wordsIn = (wanted: readonly string[]): EquivalenceWords => WORDS.get(explanationLanguage(wanted))!;

/** "NFQ (Ireland)": the acronym alone is shared by several countries. */
export function frameworkName(snapshot: ReferenceSnapshot, wanted: readonly string[], code: string): string {
  const { acronym, record } = snapshot.framework(code);
  const [jurisdiction] = record.jurisdictions;
  const country = record.scope === 'REGIONAL' || !jurisdiction ? undefined : snapshot.countries.get(jurisdiction.slice(0, 2));
  return country ? `${acronym} (${inLanguage(country.record.name, wanted).text})` : acronym;
}

/** The teller of answers in the first wanted language that there is. */
export function explanationIn(wanted: readonly string[], snapshot: ReferenceSnapshot, asOf: string): Explanation {
  const language = explanationLanguage(wanted);
  return new Explanation(wordsIn(wanted), snapshot, (code) => frameworkName(snapshot, [language], code), asOf);
}
