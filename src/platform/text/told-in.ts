/** The languages in which sentences are made, English first. */
export const TOLD_LANGUAGES = ['en', 'fr'] as const;

export type ToldLanguage = (typeof TOLD_LANGUAGES)[number];

const isTold = (language: string): language is ToldLanguage => (TOLD_LANGUAGES as readonly string[]).includes(language);

/** The first wanted language in which sentences are made; English where none is. `['ga', 'fr-CH']` -> `'fr'`. */
export const toldIn = (wanted: readonly string[]): ToldLanguage => wanted.map((language) => language.toLowerCase().split('-')[0] ?? '').find(isTold) ?? 'en';

/** The same in each of these languages. */
export type InEach<Told> = Readonly<Record<ToldLanguage, Told>>;

/** Words in each language, as a function that says something in all of them: what is told of it is chosen where it is shown. */
export const sayer = <Words>(words: InEach<Words>) => <Told>(say: (words: Words) => Told): InEach<Told> => ({ en: say(words.en), fr: say(words.fr) });
