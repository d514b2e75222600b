import type { Chain } from './chain.js';

/** Which chains decide: those that name levels, or a gap that has been agreed (EQUIVALENCE.md 4). */
export interface Decision {
  readonly outcome: 'LEVELS' | 'GAP';
  readonly deciding: readonly Chain[];
}

function shortest(chains: readonly Chain[]): Chain[] {
  const hops = Math.min(...chains.map(({ route }) => route.hops));
  return chains.filter(({ route }) => route.hops === hops);
}

/**
 * A direct document that ends in a gap decides; otherwise the shortest chains that have candidates; otherwise the
 * shortest that end in a gap. A gap on a longer chain never overrules candidates.
 */
export function decide(chains: readonly Chain[]): Decision | null {
  const gaps = chains.filter(({ outcome }) => outcome === 'GAP');
  const direct = gaps.filter(({ route }) => route.hops === 1);
  if (direct.length > 0) return { outcome: 'GAP', deciding: direct };
  const naming = chains.filter(({ outcome }) => outcome === 'LEVELS');
  if (naming.length > 0) return { outcome: 'LEVELS', deciding: shortest(naming) };
  return gaps.length > 0 ? { outcome: 'GAP', deciding: shortest(gaps) } : null;
}
