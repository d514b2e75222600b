/** Bands of demand as sets of points, and the relation that truly holds between two of them (EQUIVALENCE.md 1). */
import type { Relation } from '../oracle/relation.js';

/** The points that a level stands for; never empty. */
export type Band = ReadonlySet<number>;

export const POINTS = 60;

/** How many points two bands share. */
export const sharedPoints = (one: Band, other: Band): number => [...one].filter((point) => other.has(point)).length;

/** The relation of `g`, seen from `l`: WITHIN where `l` lies inside `g`. */
export function trueRelation(l: Band, g: Band): Relation {
  const shared = sharedPoints(l, g);
  if (shared === 0) return 'APART';
  if (shared === l.size) return shared === g.size ? 'SAME' : 'WITHIN';
  return shared === g.size ? 'COVERS' : 'OVERLAPS';
}

/** The bands of a partition, from the number of the band that each point belongs to; numbers without a point drop out. */
export function bandsOf(numbers: readonly number[]): Band[] {
  const bands = new Map<number, Set<number>>();
  for (const [point, number] of numbers.entries()) bands.set(number, (bands.get(number) ?? new Set<number>()).add(point));
  return [...bands.values()];
}
