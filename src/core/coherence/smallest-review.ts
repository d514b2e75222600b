/**
 * The fewest documents of which each contradiction names at least one: a minimum hitting set. The problem is hard in general,
 * so the search is bounded, and says so where it ended at its bound.
 */
export interface Review<T> {
  readonly chosen: readonly T[];
  /** False: fewer may do; the search ended at its bound. */
  readonly smallest: boolean;
}

/** Branches tried before the search settles for what taking the most frequent member each time has given. */
export const MOST_BRANCHES = 50_000;

/** Beyond so many different sets only that is tried. */
export const MOST_SETS = 2_000;

type Family<T> = readonly (readonly T[])[];

const isHit = <T>(set: readonly T[], chosen: readonly T[]): boolean => set.some((member) => chosen.includes(member));

/**
 * Those whose set of members holds no other one's: the rest are hit whenever these are. The smaller come first. Beyond
 * MOST_SETS everything is kept.
 */
export function minimal<S, T>(all: readonly S[], membersOf: (one: S) => readonly T[]): S[] {
  const bySize = all.toSorted((a, b) => membersOf(a).length - membersOf(b).length);
  if (all.length > MOST_SETS) return bySize;
  const kept: S[] = [];
  for (const one of bySize) {
    if (!kept.some((smaller) => membersOf(smaller).every((member) => membersOf(one).includes(member)))) kept.push(one);
  }
  return kept;
}

/** Takes the member that hits most of what is left, again and again; of equals the first. */
function greedily<T>(sets: Family<T>): T[] {
  const chosen: T[] = [];
  for (let left = sets; left.length > 0; left = left.filter((set) => !isHit(set, chosen))) {
    const counts = new Map<T, number>();
    for (const member of left.flat()) counts.set(member, (counts.get(member) ?? 0) + 1);
    chosen.push([...counts].reduce((best, count) => (count[1] > best[1] ? count : best))[0]);
  }
  return chosen;
}

/** How many of the sets, taken in order, share no member with one taken before: each needs a choice of its own. */
function disjoint<T>(sets: Family<T>): number {
  const used: T[] = [];
  return sets.filter((set) => !isHit(set, used) && used.push(...set)).length;
}

/**
 * smallestReview([[a, b], [b, c]]) -> { chosen: [b], smallest: true }. Of choices equally small, one whose members come early
 * in their sets; it helps to give the minimal sets alone, the smaller first. Cost: at most MOST_BRANCHES times MOST_SETS
 * look-ups, and one pass for each member of the greedy choice.
 */
export function smallestReview<T>(sets: Family<T>): Review<T> {
  const fallback = greedily(sets);
  if (sets.length > MOST_SETS) return { chosen: fallback, smallest: false };
  let branches = 0;
  const search = (left: Family<T>, chosen: readonly T[], size: number): readonly T[] | null => {
    const [next] = left;
    if (next === undefined) return chosen;
    if (++branches > MOST_BRANCHES || chosen.length + disjoint(left) > size) return null;
    for (const member of next) {
      const found = search(left.filter((set) => !set.includes(member)), [...chosen, member], size);
      if (found) return found;
    }
    return null;
  };
  for (let size = disjoint(sets); size < fallback.length; size++) {
    const found = search(sets, [], size);
    if (found) return { chosen: found, smallest: true };
    if (branches > MOST_BRANCHES) return { chosen: fallback, smallest: false };
  }
  return { chosen: search(sets, [], fallback.length) ?? fallback, smallest: true };
}
