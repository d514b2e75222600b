import { describe, expect, it } from 'vitest';
import { nameOfCountry } from '../../src/record/country-name.js';

const GERMANY = { en: 'Germany', de: 'Deutschland' };

describe('the name of a country within a sentence', () => {
  it.each([
    ['is what its record says in the language of the sentence', 'DE', GERMANY, ['de-AT'], 'Deutschland'],
    ['is what that language calls it, where its record has no name in it', 'DE', GERMANY, ['fr', 'de'], 'Allemagne'],
    ['is the English one where no language was asked for', 'DE', GERMANY, [], 'Germany'],
    ['is its code where nobody has a name for it', 'QX', { und: 'QX' }, ['fr'], 'QX'],
  ] as const)('%s', (_, code, names, wanted, name) => {
    expect(nameOfCountry(code, names, wanted)).toBe(name);
  });
});
