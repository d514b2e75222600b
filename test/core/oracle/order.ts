/** The order of chains, and the words for the weakest of one (EQUIVALENCE.md 4). */
import type { FollowedChain } from './chain.js';
import { firstDayOf } from './days.js';
import type { Basis, Provenance } from './world.js';

/** Rank of each basis, strongest first; two are of equal rank. */
const STRENGTH: Record<Basis, number> = {
  AGREEMENT: 1, COMPARISON: 2, REFERENCING: 3, SELF_CERTIFICATION: 3, UNILATERAL: 4, EXPERT: 5,
};

const PROVENANCE: Record<Provenance, number> = { read: 1, secondary: 2, recalled: 3 };

/** The weakest link of a chain; of several of equal rank, the first. */
export function forceOf(chain: FollowedChain): Basis | null {
  return worst(chain.readings.map((reading) => reading.document.basis), STRENGTH);
}

/** The worst provenance of the pairs that a chain uses. */
export function provenanceOf(chain: FollowedChain): Provenance | null {
  return worst(chain.marks, PROVENANCE);
}

function worst<Word extends string>(words: readonly Word[], rank: Record<Word, number>): Word | null {
  const [first] = words.toSorted((a, b) => rank[b] - rank[a]);
  return first ?? null;
}

/** Chains in order: see the sentence "Order of chains", clause by clause. */
export function inChainOrder(chains: readonly FollowedChain[]): FollowedChain[] {
  return chains.toSorted((a, b) =>
    a.readings.length - b.readings.length
    || weakestLink(a) - weakestLink(b)
    || worstProvenance(a) - worstProvenance(b)
    || inText(newestStart(b), newestStart(a))
    || byKeys(a, b));
}

function weakestLink(chain: FollowedChain): number {
  const force = forceOf(chain);
  return force === null ? 0 : STRENGTH[force];
}

function worstProvenance(chain: FollowedChain): number {
  const provenance = provenanceOf(chain);
  return provenance === null ? 0 : PROVENANCE[provenance];
}

/** The first day of the newest document; empty, and so the earliest in text order, where no start is known. */
function newestStart(chain: FollowedChain): string {
  const starts = chain.readings.map(({ document }) => (document.validFrom === null ? '' : firstDayOf(document.validFrom)));
  return starts.toSorted().at(-1) ?? '';
}

function byKeys(a: FollowedChain, b: FollowedChain): number {
  for (const [place, reading] of a.readings.entries()) {
    const difference = inText(reading.document.key, b.readings[place]?.document.key ?? '');
    if (difference !== 0) return difference;
  }
  return 0;
}

const inText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
