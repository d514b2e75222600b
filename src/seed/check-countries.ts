import type { CountryFileRecord } from '../country/country.record.js';
import { checkFramework, checkUnique } from '../check/check-reference.js';
import type { UnplacedProblem } from '../check/problem.js';
import type { SeedIndex } from './seed-index.js';

/** What the list of countries must be beyond its shape. */
export function checkCountriesFile({ countries }: CountryFileRecord, index: SeedIndex): UnplacedProblem[] {
  const codes = countries.map(({ code }) => code);
  return [...checkUnique(codes, 'country', (position) => ['countries', position, 'code']), ...checkFrameworks(countries, index)];
}

/** A folder without any framework may still say which ones a country has. */
function checkFrameworks(countries: CountryFileRecord['countries'], index: SeedIndex): UnplacedProblem[] {
  if (index.levels.size === 0) return [];
  return countries.flatMap(({ frameworks, memberOf }, country) => [
    ...frameworks.flatMap((code, position) => checkFramework(code, ['countries', country, 'frameworks', position], index)),
    ...memberOf.flatMap(({ framework }, position) =>
      checkFramework(framework, ['countries', country, 'memberOf', position, 'framework'], index),
    ),
  ]);
}
