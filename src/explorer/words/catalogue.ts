import { english } from './en/index.js';
import { french } from './fr/index.js';
import { mirrored } from './mirrored.js';

export type WordKey = keyof typeof english;

/** What is said under each key: ICU messages, with plurals by the rules of the language. */
export type Patterns = Readonly<Record<WordKey, string>>;

/**
 * Every language the pages speak. `ar-XB` is no language but English with its direction turned, as Unicode's registry
 * reserves it: it shows at `?lang=ar-XB` what a page would look like from right to left, and is not offered to readers.
 */
export const CATALOGUE: Readonly<Record<string, Patterns>> = { en: english, fr: french, 'ar-XB': mirrored(english) };

/** Languages that readers are offered, in their own words. */
export const OFFERED: readonly (readonly [language: string, name: string])[] = [['en', 'English'], ['fr', 'Français']];
