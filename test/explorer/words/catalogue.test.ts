import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { CATALOGUE, OFFERED } from '../../../src/explorer/words/catalogue.js';

/** Names of values and tags in a pattern, wherever they are. */
function namesIn(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.tag) return [element.value, ...namesIn(element.children)];
    if (element.type === TYPE.plural || element.type === TYPE.select) return [element.value, ...Object.values(element.options).flatMap(({ value }) => namesIn(value))];
    return [element.value];
  });
}

const namesOf = (pattern: string): string[] => [...new Set(namesIn(parse(pattern)))].sort();

describe.each(OFFERED)('the catalogue of %s', (language) => {
  const { en: english = {} as never, [language]: patterns = {} as never } = CATALOGUE;

  it('says all that the English one says, with the same values', () => {
    const told = Object.fromEntries(Object.entries(patterns).map(([key, pattern]) => [key, namesOf(pattern)]));
    expect(told).toEqual(Object.fromEntries(Object.entries(english).map(([key, pattern]) => [key, namesOf(pattern)])));
  });

  it('has every plural that the language has', () => {
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories.filter((category) => category !== 'many');
    const lacking = Object.entries(patterns).flatMap(([key, pattern]) =>
      parse(pattern).flatMap((element) => (element.type === TYPE.plural && element.pluralType === 'cardinal' ? needed.filter((category) => !(category in element.options)).map((category) => `${key}: ${category}`) : [])));
    expect(lacking).toEqual([]);
  });
});
