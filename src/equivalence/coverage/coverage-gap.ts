import { vocabulary } from '../../record/vocabulary.js';
import type { CountryPair } from './country-coverage.js';

export const coverageGap = vocabulary({
  NOTHING: 'Every level is answered.',
  SOME_LEVELS: 'Some levels get a no; `unanswered` says which kind.',
  NO_ALIGNMENT: 'Both countries have frameworks, and no level of one can be seen from the other.',
  NO_FRAMEWORK: 'At least one of the countries has no framework.',
  FRAMEWORK_NOT_KNOWN: 'Whether at least one of the countries has a framework is not known to us, or its levels are not.',
});

export type CoverageGap = keyof typeof coverageGap.descriptions;

/** From what is covered to what is not even known. */
export const COVERAGE_GAPS = Object.keys(coverageGap.descriptions) as readonly CoverageGap[];

const has = (status: string, pair: CountryPair): boolean =>
  [pair.from, pair.to].some((country) => country.frameworks.length === 0 && country.status === status);

/** What is missing between two countries. */
export function missingOf(pair: CountryPair): CoverageGap {
  const [best] = pair.views;
  if (!best) return has('NONE', pair) ? 'NO_FRAMEWORK' : 'FRAMEWORK_NOT_KNOWN';
  if (best.answered === 0) return 'NO_ALIGNMENT';
  return best.answered === best.levels ? 'NOTHING' : 'SOME_LEVELS';
}
