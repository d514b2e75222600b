/** The languages in which sentences are made, English first. */
export const TOLD_LANGUAGES = ['en', 'fr'] as const;

export type ToldLanguage = (typeof TOLD_LANGUAGES)[number];

const isTold = (language: string): language is ToldLanguage => (TOLD_LANGUAGES as readonly string[]).includes(language);

/** The first wanted language in which sentences are made; English where none is. `['ga', 'fr-CH']` -> `'fr'`. */
export const toldIn = (wanted: readonly string[]): ToldLanguage => wanted.map((language) => language.toLowerCase().split('-')[0] ?? '').find(isTold) ?? 'en';
