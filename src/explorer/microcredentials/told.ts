import { spanText } from '../parts/span/span.js';
import type { Words } from '../words/words.js';

/** Decimals have at most six places (the public interface rounds to them, and marks it). */
const MOST_PLACES = 6;

/** A decimal as the language writes it: `12.5` -> `12,5` in French. */
export const amount = (words: Words, decimal: string): string =>
  new Intl.NumberFormat(words.language, { maximumFractionDigits: MOST_PLACES }).format(Number(decimal));

/** A figure, or a range of two: `range(words, '10', '14')` -> `10 to 14`; null where nothing is known. */
export function range(words: Words, min: string | null, max: string | null): string | null {
  const known = [...new Set([min, max].filter((end) => end !== null))].map((end) => amount(words, end));
  const [least, most] = known;
  if (least === undefined) return null;
  return most === undefined ? least : words.say('microcredentials.range', { least, most });
}

/** From when until when something holds, in words; null where nothing is said. */
export const span = (words: Words, from: string | null, until: string | null): string | null => (from || until ? spanText(words, from, until) : null);

/** `nameOfLanguage(words, 'et')` -> `Estonian`. */
export const nameOfLanguage = (words: Words, tag: string): string => named(words, 'language', tag, tag);

function named(words: Words, type: 'language' | 'region', code: string, otherwise: string): string {
  try {
    return new Intl.DisplayNames([words.language, 'en'], { type, fallback: 'code' }).of(code) ?? otherwise;
  } catch {
    return otherwise; // No code that the standard knows the form of.
  }
}

const UNITS = ['year', 'month', 'week', 'day'] as const;

/** An ISO 8601 duration in words: `P6W` -> `6 weeks`. One that has hours or fractions stays as it is written. */
export function duration(words: Words, iso: string): string {
  const [whole, ...counts] = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(iso) ?? [];
  if (whole === undefined) return iso;
  const parts = UNITS.flatMap((unit, place) => (counts[place] === undefined ? [] : [new Intl.NumberFormat(words.language, { style: 'unit', unit, unitDisplay: 'long' }).format(Number(counts[place]))]));
  return new Intl.ListFormat(words.language).format(parts) || iso;
}
