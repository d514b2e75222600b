/** What the chains that count decide together on one day (EQUIVALENCE.md 4, its three bullets). */
import { known } from './chain.js';
import type { Ending, FollowedChain } from './chain.js';
import { inOrder, intersection, union } from './relation.js';
import type { Relation } from './relation.js';
import { levelCodesOf } from './world.js';
import type { OracleWorld } from './world.js';

export interface NamedLevel { code: string; relations: Relation[]; disagree: boolean }

export type Decision =
  | { kind: 'LEVELS'; verdict: 'SINGLE' | 'RANGE' | 'CONFLICTING'; levels: NamedLevel[]; deciding: FollowedChain[] }
  | { kind: 'GAP'; deciding: FollowedChain[] }
  | { kind: 'UNDECIDED' };

/** Decides, or says that there is neither a level nor a gap. */
export function decide(world: OracleWorld, to: string, chains: readonly FollowedChain[]): Decision {
  const gaps = shortestEndingIn('GAP', chains);
  if (gaps.some((chain) => chain.readings.length === 1)) return { kind: 'GAP', deciding: gaps };
  const voters = shortestEndingIn('CANDIDATES', chains);
  if (voters.length > 0) return nameLevels(levelCodesOf(world, to), voters);
  return gaps.length > 0 ? { kind: 'GAP', deciding: gaps } : { kind: 'UNDECIDED' };
}

/** The chains of that ending which have the fewest documents among them. */
function shortestEndingIn(ending: Ending, chains: readonly FollowedChain[]): FollowedChain[] {
  const ended = chains.filter((chain) => chain.ending === ending);
  const fewest = Math.min(...ended.map((chain) => chain.readings.length));
  return ended.filter((chain) => chain.readings.length === fewest);
}

/** The candidates of a chain in the framework asked about. */
export const candidatesOf = (chain: FollowedChain): string[] => chain.reached.at(-1) ?? [];

function nameLevels(codes: readonly string[], voters: FollowedChain[]): Decision {
  const common = codes.filter((code) => voters.every((chain) => candidatesOf(chain).includes(code)));
  const anywhere = codes.filter((code) => voters.some((chain) => candidatesOf(chain).includes(code)));
  const named = common.length > 0 ? common : anywhere;
  return {
    kind: 'LEVELS',
    verdict: common.length === 0 ? 'CONFLICTING' : common.length === 1 ? 'SINGLE' : 'RANGE',
    levels: named.map((code) => nameLevel(code, voters)),
    deciding: voters,
  };
}

/** A level with the intersection of its relations in the chains it is a candidate of; the union where that is empty. */
function nameLevel(code: string, voters: readonly FollowedChain[]): NamedLevel {
  const sets = voters.filter((chain) => candidatesOf(chain).includes(code)).map((chain) => known(chain.relations, code));
  const shared = intersection(sets);
  const disagree = shared.size === 0;
  return { code, relations: inOrder(disagree ? union(sets) : shared), disagree };
}
