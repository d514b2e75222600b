import type { CountryRecord } from '../country/country.record.js';
import { checkFramework, checkUnique } from './check-reference.js';
import type { UnplacedProblem } from './problem.js';
import type { ReferenceIndex } from './reference-index.js';

/** What is known of a country must be beyond its shape, whoever says it. */
export function checkCountryRecord({ frameworks, memberOf }: CountryRecord, index: ReferenceIndex): UnplacedProblem[] {
  return [
    ...checkUnique(frameworks, 'framework', (position) => ['frameworks', position]),
    ...checkUnique(memberOf.map(({ framework }) => framework), 'framework', (position) => ['memberOf', position, 'framework']),
    ...checkFrameworks({ frameworks, memberOf }, index),
  ];
}

/** Where no framework is held, a country may still say which ones it has. */
function checkFrameworks({ frameworks, memberOf }: Pick<CountryRecord, 'frameworks' | 'memberOf'>, index: ReferenceIndex): UnplacedProblem[] {
  if (index.levels.size === 0) return [];
  return [
    ...frameworks.flatMap((code, position) => checkFramework(code, ['frameworks', position], index)),
    ...memberOf.flatMap(({ framework }, position) => checkFramework(framework, ['memberOf', position, 'framework'], index)),
  ];
}
