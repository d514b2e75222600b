/** Which chains count, for a question asked as of a day (the list of EQUIVALENCE.md 3, rule by rule). */
import { follow } from './chain.js';
import type { FollowedChain } from './chain.js';
import { isInForce } from './days.js';
import { isReversed, readingsOf } from './document.js';
import type { Reading } from './document.js';
import { frameworkOf } from './world.js';
import type { OracleAlignment, OraclePolicy, OracleQuestion, OracleWorld } from './world.js';

export const DEFAULT_MAX_HOPS = 3;

/** The chains that count for the question; `disownedToo`: with the disowned documents admitted as if endorsed. */
export function chainsThatCount(world: OracleWorld, question: OracleQuestion, disownedToo: boolean): FollowedChain[] {
  const { from, to, on, policy = {} } = question;
  const { provenance: admittedMarks = ['read', 'secondary', 'recalled'] } = policy;
  const documents = documentsThatCount(world, on, disownedToo);
  return walks(documents.flatMap(readingsOf), from.framework, policy.maxHops ?? DEFAULT_MAX_HOPS)
    .filter((walk) => walk.at(-1)?.far === to)
    .filter((walk) => isAdmissible(world, walk) && isWithinPolicy(walk, policy))
    .map((walk) => follow(world, from.level, walk))
    .filter(({ marks }) => marks.every((mark) => admittedMarks.includes(mark)));
}

/** Endorsed, in force on the day, and not superseded by another such document, superseded in its turn or not. */
function documentsThatCount(world: OracleWorld, day: string, disownedToo: boolean): OracleAlignment[] {
  const endorsed = world.alignments.filter(({ standing }) => disownedToo || standing === 'ENDORSED');
  const inForce = endorsed.filter((document) => isInForce(document, day));
  return inForce.filter(({ key }) => !inForce.some(({ supersedes }) => supersedes === key));
}

/** Every way of laying at most `maxHops` readings end to end, whatever it visits. */
function walks(readings: readonly Reading[], from: string, maxHops: number): Reading[][] {
  if (maxHops === 0) return [];
  const firstSteps = readings.filter((reading) => reading.near === from);
  return firstSteps.flatMap((first) => [
    [first],
    ...walks(readings, first.far, maxHops - 1).map((rest) => [first, ...rest]),
  ]);
}

function isAdmissible(world: OracleWorld, walk: readonly Reading[]): boolean {
  const visited = [...walk.map((reading) => reading.near), ...walk.slice(-1).map((reading) => reading.far)];
  const visitsNoneTwice = new Set(visited).size === visited.length;
  const isLinked = walk.length === 1 || walk.every((reading) => reading.document.chains);
  return visitsNoneTwice && isLinked && keepsRegionsApart(world, visited);
}

/** At most one REGIONAL framework, both ends included; or two that stand next to each other. */
function keepsRegionsApart(world: OracleWorld, visited: readonly string[]): boolean {
  const regional = visited.flatMap((code, place) => (frameworkOf(world, code).scope === 'REGIONAL' ? [place] : []));
  const [first = 0, second = 0] = regional;
  return regional.length <= 1 || (regional.length === 2 && second === first + 1);
}

function isWithinPolicy(walk: readonly Reading[], { bases, reversed = true, through }: OraclePolicy): boolean {
  const hasAdmittedBases = !bases || walk.every((reading) => bases.includes(reading.document.basis));
  const between = walk.slice(0, -1).map((reading) => reading.far);
  return hasAdmittedBases && (reversed || !walk.some(isReversed)) && (through === undefined || between.includes(through));
}
