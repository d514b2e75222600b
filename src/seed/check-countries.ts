import { checkCountryRecord } from '../check/check-country.js';
import { checkUnique } from '../check/check-reference.js';
import type { UnplacedProblem } from '../check/problem.js';
import type { CountryFileRecord } from '../country/country.record.js';
import type { SeedIndex } from './seed-index.js';

/** What the list of countries must be beyond its shape. */
export function checkCountriesFile({ countries }: CountryFileRecord, index: SeedIndex): UnplacedProblem[] {
  const codes = countries.map(({ code }) => code);
  return [
    ...checkUnique(codes, 'country', (position) => ['countries', position, 'code']),
    ...countries.flatMap((country, position) => checkCountryRecord(country, index).map((problem) => ({ ...problem, at: ['countries', position, ...problem.at] }))),
  ];
}
