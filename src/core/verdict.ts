import type { Chain } from './chain.js';
import { UNKNOWN, type RelationSet } from './relation.js';

/** One level that an answer names, and what is possible between it and the level asked about. */
export interface NamedLevel {
  readonly position: number;
  readonly relations: RelationSet;
}

/** What the deciding chains say together. */
export interface Verdict {
  readonly verdict: 'SINGLE' | 'RANGE' | 'CONFLICTING';
  readonly hops: number;
  /** Lowest first. */
  readonly levels: readonly NamedLevel[];
  /** For some level the chains leave no relation in common. */
  readonly relationsDisagree: boolean;
}

const intersect = (positions: readonly number[], chain: Chain): number[] =>
  positions.filter((position) => chain.candidates.includes(position));

const unite = (chains: readonly Chain[]): number[] =>
  [...new Set(chains.flatMap(({ candidates }) => candidates))].sort((a, b) => a - b);

/** The intersection of what the chains that name the level leave possible; where that is empty, the union. */
function relationsOf(position: number, chains: readonly Chain[]): { relations: RelationSet; disagree: boolean } {
  const sets = chains.filter(({ candidates }) => candidates.includes(position)).map(({ relations }) => relations[position]!);
  const common = sets.reduce((all, set) => all & set, UNKNOWN);
  return common === 0 ? { relations: sets.reduce((all, set) => all | set, 0), disagree: true } : { relations: common, disagree: false };
}

const verdictOf = (common: readonly number[]): Verdict['verdict'] =>
  common.length === 0 ? 'CONFLICTING' : common.length === 1 ? 'SINGLE' : 'RANGE';

/**
 * The levels that are candidates in all of the shortest chains; where they have none in common, all of them, and the
 * conflict is the answer: there is never a silent winner (EQUIVALENCE.md 4).
 */
export function judge(chains: readonly Chain[]): Verdict {
  const [first, ...others] = chains as readonly [Chain, ...Chain[]];
  const common = others.reduce(intersect, [...first.candidates]);
  const named = common.length > 0 ? common : unite(chains);
  const known = named.map((position) => ({ position, ...relationsOf(position, chains) }));
  return {
    verdict: verdictOf(common),
    hops: first.route.hops,
    levels: known.map(({ position, relations }) => ({ position, relations })),
    relationsDisagree: known.some(({ disagree }) => disagree),
  };
}
