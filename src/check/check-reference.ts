import { didYouMean } from '../record/near-names.js';
import type { RecordPath, UnplacedProblem } from './problem.js';
import type { ReferenceIndex } from './reference-index.js';

const NAMES_SHOWN = 15;

/** That a framework is held. */
export function checkFramework(code: string, at: RecordPath, index: ReferenceIndex): UnplacedProblem[] {
  if (index.levels.has(code)) return [];
  return [{ at, found: `the unknown framework "${code}"`, expected: index.expects.framework, hint: didYouMean(code, index.levels.keys()) }];
}

/** That a level is one of a framework. Nothing is said where the framework itself is unknown or its file unreadable. */
export function checkLevel(framework: string, code: string, at: RecordPath, index: ReferenceIndex): UnplacedProblem[] {
  const levels = index.levels.get(framework);
  if (!levels || levels.includes(code)) return [];
  const expected = levels.length > 0 ? `a level of ${framework}: ${listed(levels)}` : `a level of ${framework}, which has none`;
  return [{ at, found: `the unknown level "${code}"`, expected, hint: didYouMean(code, levels) }];
}

/** That a credit system is held. */
export function checkCreditSystem(code: string, at: RecordPath, index: ReferenceIndex): UnplacedProblem[] {
  if (index.creditSystems.has(code)) return [];
  return [{ at, found: `the unknown credit system "${code}"`, expected: index.expects.creditSystem, hint: didYouMean(code, index.creditSystems) }];
}

/** That a place in the list of sources exists. */
export function checkSource(source: number | null, sources: readonly unknown[], at: RecordPath): UnplacedProblem[] {
  if (source === null || source < sources.length) return [];
  const expected = sources.length === 0 ? 'a source; `sources` is empty' : `a number from 0 to ${sources.length - 1}, counted in \`sources\``;
  return [{ at, found: `source ${source}`, expected }];
}

/** That no value comes twice; `at` says where each of them stands. */
export function checkUnique(values: readonly string[], what: string, at: (position: number) => RecordPath): UnplacedProblem[] {
  const seen = new Set<string>();
  return values.flatMap((value, position) => {
    if (!seen.has(value)) {
      seen.add(value);
      return [];
    }
    return [{ at: at(position), found: `${what} "${value}" a second time`, expected: `each ${what} once` }];
  });
}

function listed(names: readonly string[]): string {
  return names.length <= NAMES_SHOWN ? names.join(', ') : `${names.slice(0, NAMES_SHOWN).join(', ')} …`;
}
