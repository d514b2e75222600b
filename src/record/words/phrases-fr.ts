import { FILE_PHRASES } from './file-phrases-fr.js';
import { FORM_PHRASES } from './form-phrases-fr.js';
import { REFERENCE_PHRASES } from './reference-phrases-fr.js';
import type { Phrase } from './phrase.js';

/** The first that fits is taken. */
const PHRASES: readonly Phrase[] = [...FILE_PHRASES, ...REFERENCE_PHRASES, ...FORM_PHRASES];

/** A number or a word of a vocabulary that is told alone, such as the upper end of a span. */
const BARE = /^-?[\d./]+$|^[A-Z][A-Z0-9_-]+$/;

/** A phrase of a problem in French; null where the book lacks it, and the problem is told in English. */
export function inFrench(english: string): string | null {
  const known = PHRASES.find(([pattern]) => pattern.test(english));
  if (known === undefined) return BARE.test(english) ? english : null;
  return english.replace(known[0], known[1]).replace(/" or "/g, '" ou "');
}
