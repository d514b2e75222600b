import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { CATALOGUE, type WordKey } from '../../../src/explorer/words/catalogue.js';
import { Words } from '../../../src/explorer/words/words.js';

/** Patterns with nothing but places for values; quotes, plurals and tags are for the long way. */
const hasOnlyPlaces = (pattern: string): boolean => !/[<>'#]|\{\w+,/.test(pattern);
const placesOf = (pattern: string): string[] => [...pattern.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

describe.each(Object.entries(CATALOGUE))('what is said in %s', (language, patterns) => {
  it('is the same by the short way as by the long one', () => {
    const plain = Object.entries(patterns as Record<string, string>).filter(([, pattern]) => hasOnlyPlaces(pattern));
    expect(plain.length).toBeGreaterThan(100);
    const words = new Words(language, patterns);
    for (const [key, pattern] of plain) {
      // A value may hold what a pattern gives a meaning to.
      const values = Object.fromEntries(placesOf(pattern).map((name, place) => [name, `{${name}} ${place} <b> $& '`]));
      expect([key, words.say(key as WordKey, values)]).toEqual([key, String(new IntlMessageFormat(pattern, language).format(values))]);
    }
  });
});

describe('words', () => {
  const words = new Words('en', { 'site.name': '{one} and {two}', 'site.claim': "It''s {count, plural, one {# day} other {# days}}" });

  it('tell which value is lacking, by either way', () => {
    expect(() => words.say('site.name', { one: 'this' })).toThrow('Nothing is given for {two}');
    expect(() => words.say('site.claim')).toThrow('count');
  });

  it('go the long way where a pattern has a plural or a quote', () => expect(words.say('site.claim', { count: 2 })).toBe('It\'s 2 days'));

  it('are the key where nothing is said, so that a page still comes', () => expect(words.say('site.skip')).toBe('site.skip'));
});
