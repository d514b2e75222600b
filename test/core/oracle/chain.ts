/** One chain of documents, followed from a level to the framework at its end (EQUIVALENCE.md 3). */
import { said, statedPair, unmappedNear } from './document.js';
import type { Reading } from './document.js';
import { compose, intersection, isApart, possible } from './relation.js';
import type { Possible } from './relation.js';
import { levelCodesOf } from './world.js';
import type { OracleWorld, Provenance } from './world.js';

/** How a chain ends: with candidates, or without them for one of three reasons. */
export type Ending = 'CANDIDATES' | 'GAP' | 'SILENT' | 'CONTRADICTION';

/** A chain and what came of it. */
export interface FollowedChain {
  readings: readonly Reading[];
  ending: Ending;
  /** The candidates of each step, lowest first; empty from the step on at which the chain has none. */
  reached: string[][];
  /** What is known of `l` and each level of the last framework that was reached, candidates or not. */
  relations: ReadonlyMap<string, Possible>;
  /**
   * The marks of the stated pairs that join a candidate of one step to a candidate of the next. A step at which the chain
   * ends without candidates uses no pair: what the document leaves out rests on the mark of the document itself.
   */
  marks: Provenance[];
}

/** Where a chain stands after a step. */
interface Standing { relations: ReadonlyMap<string, Possible>; candidates: string[] }

/** Follows a chain from a level to its end; the first step without candidates or with a contradiction is the end of it. */
export function follow(world: OracleWorld, level: string, readings: readonly Reading[]): FollowedChain {
  let standing: Standing = { relations: new Map([[level, possible('SAME')]]), candidates: [level] };
  let ending: Ending = 'CANDIDATES';
  const reached: string[][] = [];
  const marks: Provenance[] = [];
  for (const reading of readings) {
    if (ending === 'CANDIDATES') {
      const next = step(world, standing, reading);
      ending = endingOf(reading, standing, next);
      marks.push(...marksOf(reading, standing, next, ending));
      standing = next;
    }
    reached.push(ending === 'CANDIDATES' ? standing.candidates : []);
  }
  return { readings, ending, reached, relations: standing.relations, marks };
}

/** One document further: the relations over all levels `h` of the middle framework, and the candidates. */
function step(world: OracleWorld, before: Standing, reading: Reading): Standing {
  const farLevels = levelCodesOf(world, reading.far);
  const relations = new Map(farLevels.map((g) => [g, relationTo(before, reading, g)]));
  const joined = farLevels.filter((g) => before.candidates.some((h) => statedPair(reading, h, g)));
  return { relations, candidates: joined.filter((g) => !isApart(known(relations, g))) };
}

/** `relation(l, g) = ⋂ over every level h of relation(l, h) ∘ relation(h, g)`. */
function relationTo(before: Standing, reading: Reading, g: string): Possible {
  return intersection([...before.relations].map(([h, toH]) => compose(toH, said(reading, h, g))));
}

function endingOf(reading: Reading, before: Standing, next: Standing): Ending {
  if (next.candidates.some((g) => known(next.relations, g).size === 0)) return 'CONTRADICTION';
  if (next.candidates.length > 0) return 'CANDIDATES';
  const leftOut = unmappedNear(reading);
  return before.candidates.every((h) => leftOut.includes(h)) ? 'GAP' : 'SILENT';
}

function marksOf(reading: Reading, before: Standing, next: Standing, ending: Ending): Provenance[] {
  if (ending !== 'CANDIDATES') return [reading.document.provenance];
  const pairs = before.candidates.flatMap((h) => next.candidates.map((g) => statedPair(reading, h, g)));
  return pairs.filter((pair) => pair !== undefined).map((pair) => pair.provenance);
}

/** What is known of a level of the framework that the relations speak of. */
export function known(relations: ReadonlyMap<string, Possible>, level: string): Possible {
  const relation = relations.get(level);
  if (!relation) throw new Error(`No relation was worked out for level "${level}".`);
  return relation;
}
