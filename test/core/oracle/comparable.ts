/** An answer of the fast core in the words of the oracle, so that the two can be compared whole. */
import { relationNames } from '../../../src/core/index.js';
import type { Answer, ReportedChain } from '../../../src/core/index.js';
import type { ChainReport, OracleAnswer } from './report.js';

/** The fast answer as the oracle would report it. */
export function inWordsOfOracle(answer: Answer): OracleAnswer {
  if (answer.kind === 'NONE') {
    const { kind, reason, heldFrom, heldUntil } = answer;
    return { kind, reason, heldFrom, heldUntil, chains: chainsOfTheDay(answer.reason, answer.chains).map(reportOf) };
  }
  const { kind, verdict, hops, force, provenance, reversed, relationsDisagree } = answer;
  const levels = answer.levels.map(({ level, relations }) => ({ code: level.code, relations: relationNames(relations) }));
  const partsAt = answer.partsAt.map((document) => document.key).toSorted();
  const chains = answer.chains.map(reportOf);
  return { kind, verdict, hops, levels, force, provenance, reversed, relationsDisagree, partsAt, chains };
}

/** Beside some kinds of no, the core also lists as deciding the chains of another day or of disowned documents; the oracle does not. */
function chainsOfTheDay(reason: string, chains: readonly ReportedChain[]): readonly ReportedChain[] {
  return reason === 'NO_COUNTERPART_AGREED' ? chains : chains.filter((chain) => !chain.deciding);
}

function reportOf({ agreement, steps }: ReportedChain): ChainReport {
  return {
    agreement,
    steps: steps.map((step) => ({
      alignment: step.alignment.key, reversed: step.reversed, reaches: step.reaches.map((level) => level.code),
    })),
  };
}
