import type { Chain } from './chain.js';
import { invariant } from './invariant.js';
import { DEFAULT_MAX_HOPS, HIGHEST_MAX_HOPS, leadsThrough, type Route } from './route.js';
import { provenanceRank, type Basis, type Provenance } from './scale.js';

/** How the caller narrows the chains that count (EQUIVALENCE.md 3). */
export interface Policy {
  /** Documents in a chain, 1 to HIGHEST_MAX_HOPS; default 3. */
  readonly maxHops?: number;
  readonly bases?: readonly Basis[];
  /** Marks admitted for every pair that a chain uses. */
  readonly provenance?: readonly Provenance[];
  /** False: no document is read against its direction unless both sides adopted it. */
  readonly reversed?: boolean;
  /** Code of a framework that every chain visits between its ends. */
  readonly through?: string;
}

export function maxHopsOf({ maxHops = DEFAULT_MAX_HOPS }: Policy): number {
  const inBounds = Number.isInteger(maxHops) && maxHops >= 1 && maxHops <= HIGHEST_MAX_HOPS;
  invariant(inBounds, `maxHops is a whole number from 1 to ${HIGHEST_MAX_HOPS}`);
  return maxHops;
}

export const admitsRoute = ({ reversed, bases, through }: Policy, route: Route): boolean =>
  (reversed !== false || !route.reversed) &&
  (!bases || route.documents.every(({ basis }) => bases.includes(basis))) &&
  (through === undefined || leadsThrough(route, through));

export function admitsChain({ provenance }: Policy, chain: Chain): boolean {
  if (!provenance) return true;
  const admitted = provenance.reduce((marks, mark) => marks | (1 << provenanceRank(mark)), 0);
  return (chain.marks & ~admitted) === 0;
}
