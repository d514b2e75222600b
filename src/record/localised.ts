import type { LocalisedText } from './text.js';

/** A text in the language that was used, which need not be the one asked for. */
export interface ChosenText {
  readonly text: string;
  readonly language: string;
}

/** English where nothing asked for is there: the one language that every reference record has. */
export const FALLBACK_LANGUAGE = 'en';

const primary = (language: string): string => language.toLowerCase().split('-')[0]!;

const find = (languages: readonly string[], wanted: string): string | undefined =>
  languages.find((language) => language.toLowerCase() === wanted.toLowerCase()) ??
  languages.find((language) => primary(language) === primary(wanted));

/**
 * The text in the first of the wanted languages that there is; else in English; else in the record's first language.
 * inLanguage({ en: 'Level 1', et: 'Tase 1' }, ['et-EE']) -> { text: 'Tase 1', language: 'et' }
 */
export function inLanguage(texts: LocalisedText, wanted: readonly string[]): ChosenText {
  const languages = Object.keys(texts);
  for (const language of [...wanted, FALLBACK_LANGUAGE]) {
    const found = find(languages, language);
    if (found !== undefined) return { text: texts[found]!, language: found };
  }
  return { text: texts[languages[0]!]!, language: languages[0]! };
}

/** All that the record has, in its order. */
export const inAllLanguages = (texts: LocalisedText): ChosenText[] =>
  Object.entries(texts).map(([language, text]) => ({ text, language }));
