import { describe, expect, it } from 'vitest';
import { groupCountries, groupsOf } from '../../../src/explorer/evidence/coverage/country-groups.js';

/** Invented countries: a name, and the regional frameworks that it takes part in. */
const country = (name: string, ...groups: string[]) => ({
  code: name.slice(0, 2).toUpperCase(), name, status: 'IN_FORCE' as const, frameworks: [], memberOf: groups.map((code) => ({ framework: { code, acronym: code.toUpperCase() } })),
});

const COUNTRIES = [country('Zedia', 'small', 'large'), country('Éland', 'large'), country('Arland', 'large'), country('Borland'), country('Carland', 'small')];
const namesIn = (groups: ReturnType<typeof groupCountries>) => groups.map(({ code, places }) => [code, places.map((place) => COUNTRIES[place]?.name)]);

describe('countries in groups', () => {
  it('stand once, with the largest regional framework that they take part in, and by name as the language sorts', () => {
    expect(namesIn(groupCountries(COUNTRIES, 'en'))).toEqual([['large', ['Arland', 'Éland', 'Zedia']], ['small', ['Carland']], ['none', ['Borland']]]);
  });

  it('leave no empty group behind where some are left out', () => {
    expect(namesIn(groupsOf(groupCountries(COUNTRIES, 'en'), (place) => place < 3))).toEqual([['large', ['Arland', 'Éland', 'Zedia']]]);
  });
});
