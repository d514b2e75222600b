import Negotiator from 'negotiator';
import { CATALOGUE, OFFERED } from './catalogue.js';
import type { Speaking } from './speaking.js';
import { Words } from './words.js';

const SPOKEN: ReadonlyMap<string, Words> = new Map(Object.entries(CATALOGUE).map(([language, patterns]) => [language, new Words(language, patterns)]));

/** The language that an address asks for, else the one the browser prefers among those offered, else English. */
export function chooseLanguage(asked: string | null, acceptLanguage: string | undefined): Speaking {
  const known = asked === null ? undefined : SPOKEN.get(asked);
  if (known !== undefined) return { words: known, asked };
  const offered = OFFERED.map(([language]) => language);
  const preferred = acceptLanguage === undefined ? undefined : new Negotiator({ headers: { 'accept-language': acceptLanguage } }).language(offered);
  return { words: SPOKEN.get(preferred ?? 'en') ?? new Words('en', {}), asked: null };
}
