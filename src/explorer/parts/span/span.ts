import type { Words } from '../../words/words.js';

/** From when until when, with the precision of the source. Pure. */
export function spanText(words: Words, from: string | null, until: string | null): string {
  if (from && until) {
    if (isDay(from) !== isDay(until)) return `${began(words, from)} ${ends(words, until)}`;
    return words.say(isDay(from) ? 'span.bothDays' : 'span.both', { first: words.day(from), last: words.day(until) });
  }
  if (from) return words.say(isDay(from) ? 'span.fromDay' : 'span.from', { first: words.day(from) });
  return until ? ends(words, until) : words.say('span.open');
}

/** When a document holds: an end that is not known is said to be so. Pure. */
export const heldText = (words: Words, from: string | null, until: string | null): string =>
  `${from ? began(words, from) : words.say('held.startUnknown')}, ${until ? ends(words, until) : words.say('held.noEnd')}`;

const began = (words: Words, from: string): string => words.say(isDay(from) ? 'held.fromDay' : 'held.from', { first: words.day(from) });
const ends = (words: Words, until: string): string => words.say(isDay(until) ? 'span.untilDay' : 'span.until', { last: words.day(until) });

/** Some languages speak of a day otherwise than of a year: "depuis 2011", "depuis le 1er janvier 2011". */
const isDay = (partial: string): boolean => partial.split('-').length === 3;
