import { FIRST_DAY, LAST_DAY, type Day } from './day.js';

/** A run of consecutive days; a bound may be open. */
export interface Run {
  readonly first: Day;
  readonly last: Day;
}

/**
 * The longest runs of days on which something holds, if it can change on the `turning` days alone (in order).
 * runsOf([10, 20], (day) => day >= 10 && day < 20) -> [{ first: 10, last: 19 }]
 */
export function runsOf(turning: readonly Day[], holds: (day: Day) => boolean): Run[] {
  const runs: { first: Day; last: Day }[] = [];
  const starts = [FIRST_DAY, ...turning];
  starts.forEach((first, place) => {
    const next = starts[place + 1];
    const last = next === undefined ? LAST_DAY : next - 1;
    // The days before the first turning day are all alike: its eve stands for them.
    if (!holds(first === FIRST_DAY ? last : first)) return;
    const before = runs.at(-1);
    if (before && before.last === first - 1) before.last = last;
    else runs.push({ first, last });
  });
  return runs;
}

/** The last run that ended before the day, or else the first one to come. */
export const runNearest = (runs: readonly Run[], day: Day): Run | undefined =>
  runs.findLast(({ last }) => last < day) ?? runs.find(({ first }) => first > day);
