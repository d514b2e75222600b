import { FORCE } from './scale.js';
import type { Day } from './day.js';
import type { AlignmentDocument, Framework, Reading, World } from './world.js';

/**
 * The documents of a possible chain, in order, before any level or day is asked about. Routes from one framework form
 * a tree: each knows the route that it lengthens.
 */
export interface Route {
  readonly previous: Route | null;
  readonly last: Reading;
  readonly hops: number;
  readonly start: Framework;
  readonly end: Framework;
  /** A step reads a document that the other side has not signed. */
  readonly reversed: boolean;
  /** Rank of its weakest document. */
  readonly force: number;
  /** First day of its newest document; null where no document states one. */
  readonly newest: Day | null;
  readonly endorsed: boolean;
  /** All its documents. */
  readonly documents: readonly AlignmentDocument[];
}

/** Beyond this many documents an answer would be an opinion; the bound keeps the search small. */
export const HIGHEST_MAX_HOPS = 5;
export const DEFAULT_MAX_HOPS = 3;

/** A world so dense that it has more routes from one framework than this is refused, never half searched. */
export const MOST_ROUTES = 500_000;

export class TooManyRoutes extends Error {
  constructor(readonly framework: string) {
    super(`More than ${MOST_ROUTES} chains of documents start at ${framework}.`);
  }

  get most(): number {
    return MOST_ROUTES;
  }
}

function* frameworksVisited(route: Route): Generator<Framework> {
  yield route.end;
  if (route.previous) yield* frameworksVisited(route.previous);
  else yield route.start;
}

/** Whether the framework of that code is visited between the ends. */
export const leadsThrough = ({ previous }: Route, code: string): boolean =>
  previous !== null && (previous.end.code === code || leadsThrough(previous, code));

/**
 * At most one regional framework is visited, both ends included, or two that stand next to each other: level 6 of the
 * EQF and the first cycle must not be equated by way of a country that happens to use both (EQUIVALENCE.md 3).
 */
function keepsRegionalRule(frameworks: readonly Framework[]): boolean {
  const regional = frameworks.flatMap((framework, place) => (framework.regional ? [place] : []));
  return regional.length < 2 || (regional.length === 2 && regional[1] === regional[0]! + 1);
}

function isAllowed(previous: Route | null, reading: Reading): boolean {
  const visited = previous ? [...frameworksVisited(previous)].toReversed() : [reading.from];
  if (visited.includes(reading.to)) return false;
  // A document that does not chain is only ever a chain of one.
  if (previous && !(reading.document.chains && previous.last.document.chains)) return false;
  return keepsRegionalRule([...visited, reading.to]);
}

const later = (a: Day | null, b: Day): Day | null => (Number.isFinite(b) && (a === null || b > a) ? b : a);

function lengthen(previous: Route | null, reading: Reading): Route {
  const { document } = reading;
  return {
    previous,
    last: reading,
    hops: (previous?.hops ?? 0) + 1,
    start: previous?.start ?? reading.from,
    end: reading.to,
    reversed: (previous?.reversed ?? false) || reading.reversed,
    force: Math.max(previous?.force ?? 0, FORCE[document.basis]),
    newest: later(previous?.newest ?? null, document.first),
    endorsed: (previous?.endorsed ?? true) && document.endorsed,
    documents: [...(previous?.documents ?? []), document],
  };
}

function findRoutes(start: Framework, maxHops: number): Route[] {
  const routes: Route[] = [];
  const explore = (previous: Route | null, from: Framework): void => {
    for (const reading of from.readings) {
      if (!isAllowed(previous, reading)) continue;
      const route = lengthen(previous, reading);
      if (routes.push(route) > MOST_ROUTES) throw new TooManyRoutes(start.code);
      if (route.hops < maxHops) explore(route, reading.to);
    }
  };
  explore(null, start);
  return routes;
}

/** The routes from one framework, whatever their day and standing, by the framework in which they end. */
export type RoutesByEnd = ReadonlyMap<Framework, readonly Route[]>;

const known = new WeakMap<World, Map<string, RoutesByEnd>>();

/** Found once for each world, framework and bound, and kept as long as the world is. */
export function routesFrom(world: World, start: Framework, maxHops: number): RoutesByEnd {
  let ofWorld = known.get(world);
  if (!ofWorld) known.set(world, (ofWorld = new Map()));
  const name = `${maxHops} ${start.code}`;
  let routes = ofWorld.get(name);
  if (!routes) ofWorld.set(name, (routes = Map.groupBy(findRoutes(start, maxHops), (route) => route.end)));
  return routes;
}
