/** Parts of countries (ISO 3166-2) that have frameworks of their own; what `Intl` knows by name are countries alone. */
const PARTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'BE-BRU': { en: 'Brussels', fr: 'Bruxelles' },
  'BE-VLG': { en: 'Flanders', fr: 'Flandre' },
  'BE-WAL': { en: 'Wallonia', fr: 'Wallonie' },
  'CA-ON': { en: 'Ontario', fr: 'Ontario' },
  'GB-ENG': { en: 'England', fr: 'Angleterre' },
  'GB-NIR': { en: 'Northern Ireland', fr: 'Irlande du Nord' },
  'GB-SCT': { en: 'Scotland', fr: 'Écosse' },
  'GB-WLS': { en: 'Wales', fr: 'Pays de Galles' },
};

/** By language without its region: there are as many as languages. */
const namers = new Map<string, Intl.DisplayNames>();

/** What a country (ISO 3166-1) is called in a language; its code where that is not known. `('DE', 'fr-CH')` -> `'Allemagne'`. */
export function countryName(code: string, language: string): string {
  const [spoken = ''] = language.split('-');
  let namer = namers.get(spoken);
  if (namer === undefined) namers.set(spoken, (namer = new Intl.DisplayNames([spoken, 'en'], { type: 'region', fallback: 'code' })));
  return namer.of(code) ?? code;
}

/** What a part of a country is called, in English where not in the language; null where it has no name here. `('GB-SCT', 'fr')` -> `'Écosse'`. */
export const partName = (code: string, language: string): string | null => PARTS[code]?.[language.split('-')[0] ?? ''] ?? PARTS[code]?.['en'] ?? null;

/** The names of parts as one list, "England and Northern Ireland"; null where one of the codes is no part with a name. */
export function partNames(codes: readonly string[], language: string): string | null {
  const names = codes.flatMap((code) => partName(code, language) ?? []);
  return names.length === 0 || names.length < codes.length ? null : new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' }).format(names);
}
