import { useWords } from '../../words/speaking.js';

/** When a document holds, in words; dates keep the precision of their source: a year stays a year. */
export function useSpan(): (from?: string | null, to?: string | null) => string {
  const words = useWords();
  const day = (date: string): string => (date.length === 10 ? words.day(date) : date);
  return (from, to) => {
    if (from && to) return words.say('evidence.span.both', { from: day(from), to: day(to) });
    if (from) return words.say('evidence.span.from', { from: day(from) });
    return to ? words.say('evidence.span.to', { to: day(to) }) : words.say('evidence.span.unknown');
  };
}
