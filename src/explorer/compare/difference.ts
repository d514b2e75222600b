import { hasLevels, type Told } from './ladders/told.js';

/** How two ways of seeing the same level differ, by the levels they name. */
export type Difference = 'ALIKE' | 'FINER' | 'COARSER' | 'PARTLY' | 'APART' | 'FIRST_ONLY' | 'SECOND_ONLY' | 'NEITHER';

const levelsIn = (told: Told): Set<string> => new Set(hasLevels(told) ? told.levels.map(({ level }) => level.code) : []);

/** `FINER`: the first way names a proper part of the levels that the second names. */
export function differenceOf(first: Told, second: Told): Difference {
  const [one, other] = [levelsIn(first), levelsIn(second)];
  if (one.size === 0 || other.size === 0) return one.size > 0 ? 'FIRST_ONLY' : other.size > 0 ? 'SECOND_ONLY' : 'NEITHER';
  const shared = [...one].filter((level) => other.has(level)).length;
  if (shared === 0) return 'APART';
  if (shared === one.size) return shared === other.size ? 'ALIKE' : 'FINER';
  return shared === other.size ? 'COARSER' : 'PARTLY';
}
