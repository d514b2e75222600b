import type { Chain } from './chain.js';

/** What a chain that does not decide says of the answer (EQUIVALENCE.md 4). */
export type Agreement = 'CONFIRMS' | 'NARROWER' | 'WIDER' | 'OVERLAPS' | 'CONTRADICTS' | 'GAP' | 'INCONSISTENT';

function compareLevels(chain: readonly number[], answer: readonly number[]): Agreement {
  const shared = chain.filter((position) => answer.includes(position)).length;
  if (shared === 0) return 'CONTRADICTS';
  const holdsAll = shared === answer.length;
  const holdsNoOther = shared === chain.length;
  if (holdsAll) return holdsNoOther ? 'CONFIRMS' : 'WIDER';
  return holdsNoOther ? 'NARROWER' : 'OVERLAPS';
}

/** `answer`: positions of the levels named, none beside a no. A silent chain is no check. */
export function agreementOf(chain: Chain, answer: readonly number[]): Agreement | null {
  switch (chain.outcome) {
    case 'LEVELS':
      return compareLevels(chain.candidates, answer);
    case 'GAP':
    case 'INCONSISTENT':
      return chain.outcome;
    case 'SILENT':
      return null;
  }
}
