import { didYouMean } from '../record/near-names.js';
import type { SeedPath, UnplacedProblem } from './problem.js';
import type { SeedIndex } from './seed-index.js';

const NAMES_SHOWN = 15;

/** That a framework is held. */
export function checkFramework(code: string, at: SeedPath, index: SeedIndex): UnplacedProblem[] {
  if (index.levels.has(code)) return [];
  const expected = 'the code of a file in frameworks/';
  return [{ at, found: `the unknown framework "${code}"`, expected, hint: didYouMean(code, index.levels.keys()) }];
}

/** That a level is one of a framework. Nothing is said where the framework itself is unknown or its file unreadable. */
export function checkLevel(framework: string, code: string, at: SeedPath, index: SeedIndex): UnplacedProblem[] {
  const levels = index.levels.get(framework);
  if (!levels || levels.includes(code)) return [];
  const expected = levels.length > 0 ? `a level of ${framework}: ${listed(levels)}` : `a level of ${framework}, which has none`;
  return [{ at, found: `the unknown level "${code}"`, expected, hint: didYouMean(code, levels) }];
}

/** That a credit system is held. */
export function checkCreditSystem(code: string, at: SeedPath, index: SeedIndex): UnplacedProblem[] {
  if (index.creditSystems.has(code)) return [];
  const expected = 'the code of a file in credit-systems/';
  return [{ at, found: `the unknown credit system "${code}"`, expected, hint: didYouMean(code, index.creditSystems) }];
}

/** That a place in the list of sources exists. */
export function checkSource(source: number | null, sources: readonly unknown[], at: SeedPath): UnplacedProblem[] {
  if (source === null || source < sources.length) return [];
  const expected = sources.length === 0 ? 'a source; `sources` is empty' : `a number from 0 to ${sources.length - 1}, counted in \`sources\``;
  return [{ at, found: `source ${source}`, expected }];
}

/** That no value comes twice; `at` says where each of them stands. */
export function checkUnique(values: readonly string[], what: string, at: (position: number) => SeedPath): UnplacedProblem[] {
  const seen = new Set<string>();
  return values.flatMap((value, position) => {
    if (!seen.has(value)) {
      seen.add(value);
      return [];
    }
    return [{ at: at(position), found: `${what} "${value}" a second time`, expected: `each ${what} once` }];
  });
}

/** That the name of a file is the code that it holds. */
export function checkFileName(code: string, name: string): UnplacedProblem[] {
  if (code === name) return [];
  const hint = `Rename the file to ${code}.yaml, or correct the code.`;
  return [{ at: ['code'], found: `the code "${code}" in a file named ${name}.yaml`, expected: 'the same name and code', hint }];
}

function listed(names: readonly string[]): string {
  return names.length <= NAMES_SHOWN ? names.join(', ') : `${names.slice(0, NAMES_SHOWN).join(', ')} …`;
}
