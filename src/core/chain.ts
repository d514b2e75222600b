import { APART, IMPOSSIBLE, UNKNOWN, compose, type RelationSet } from './relation.js';
import type { Route } from './route.js';
import type { Level, Reading } from './world.js';

/**
 * How a chain ends: it has candidates; a document left the level out on purpose; it says nothing; or it contradicts
 * itself (EQUIVALENCE.md 3).
 */
export type Outcome = 'LEVELS' | 'GAP' | 'SILENT' | 'INCONSISTENT';

/** A route followed from a level: what is known at its end. */
export interface Chain {
  readonly route: Route;
  readonly previous: Chain | null;
  readonly outcome: Outcome;
  /** What is possible between the level asked about and each level of the last framework reached. */
  readonly relations: Uint8Array;
  /** Positions of the candidates in the last framework, lowest first; empty unless the outcome is LEVELS. */
  readonly candidates: readonly number[];
  /** The marks of the pairs it uses: bit r stands for rank r. */
  readonly marks: number;
}

interface Standing {
  readonly relations: Uint8Array;
  readonly candidates: readonly number[];
}

const NOTHING = new Uint8Array(0);
const NOBODY: readonly number[] = [];

/** The levels that a stated pair joins to a candidate, lowest first. */
function joinedTo(candidates: readonly number[], { matrix }: Reading): number[] {
  if (candidates.length === 1) return [...matrix.joined[candidates[0]!]!].sort((a, b) => a - b);
  return [...new Set(candidates.flatMap((near) => matrix.joined[near]!))].sort((a, b) => a - b);
}

/** What is possible between the start and one far level: the intersection over all near levels, candidates or not. */
function relationTo(far: number, relations: Uint8Array, { matrix }: Reading): RelationSet {
  let possible: RelationSet = UNKNOWN;
  for (let near = 0; near < matrix.rows; near++) {
    const sofar = relations[near]!;
    // All five composed with anything are all five.
    if (sofar !== UNKNOWN) possible &= compose(sofar, matrix.relations[near * matrix.columns + far]!);
  }
  return possible;
}

function relationsTo(relations: Uint8Array, reading: Reading): Uint8Array {
  const result = new Uint8Array(reading.matrix.columns);
  for (let far = 0; far < result.length; far++) result[far] = relationTo(far, relations, reading);
  return result;
}

/** The marks of the pairs that join a candidate of the step before to a candidate of this one. */
function marksUsed(before: Standing, candidates: readonly number[], { matrix }: Reading): number {
  let marks = 0;
  for (const near of before.candidates) {
    for (const far of matrix.joined[near]!) {
      if (candidates.includes(far)) marks |= 1 << matrix.provenance[near * matrix.columns + far]!;
    }
  }
  return marks;
}

function step(route: Route, previous: Chain | null, before: Standing): Chain {
  const reading = route.last;
  const joined = joinedTo(before.candidates, reading);
  const sofar = previous?.marks ?? 0;
  const without = (outcome: Outcome): Chain => ({
    route,
    previous,
    outcome,
    relations: NOTHING,
    candidates: NOBODY,
    // No pair is used here: the document's own mark stands for what it leaves out.
    marks: sofar | (1 << reading.document.provenance),
  });
  if (joined.length === 0) {
    return without(before.candidates.every((near) => reading.matrix.unmapped[near] === 1) ? 'GAP' : 'SILENT');
  }
  const relations = relationsTo(before.relations, reading);
  if (joined.some((far) => relations[far] === IMPOSSIBLE)) return without('INCONSISTENT');
  const candidates = joined.filter((far) => relations[far] !== APART);
  if (candidates.length === 0) return without('SILENT');
  return { route, previous, outcome: 'LEVELS', relations, candidates, marks: sofar | marksUsed(before, candidates, reading) };
}

/** Rank of the worst mark that a chain rests on. */
export const worstMark = ({ marks }: Chain): number => 31 - Math.clz32(marks);

/** What is known of one's own framework at the start: this level, and nothing of the others. */
function standingAt(level: Level): Standing {
  const relations = new Uint8Array(level.framework.levels.length).fill(UNKNOWN);
  relations[level.position] = 1;
  return { relations, candidates: [level.position] };
}

/**
 * Follows routes from one level, each shared beginning once. A chain that has ended without candidates stays so
 * however it is lengthened.
 */
export function follower(level: Level): (route: Route) => Chain {
  const followed = new Map<Route, Chain>();
  const start = standingAt(level);
  const follow = (route: Route): Chain => {
    const known = followed.get(route);
    if (known) return known;
    const previous = route.previous ? follow(route.previous) : null;
    const chain =
      previous && previous.outcome !== 'LEVELS' ? { ...previous, route, previous } : step(route, previous, previous ?? start);
    followed.set(route, chain);
    return chain;
  };
  return follow;
}
