import type { Chain } from '../chain.js';
import { levelReference } from './audited-document.js';
import { blamedBy, conflictsIn, type Conflict } from './conflict.js';
import { CONTRADICTION_KINDS, type Contradiction, type ContradictionKind, type Severity } from './finding.js';
import { Docket } from './docket.js';
import type { AnswerObserver, AnswerOfTheDay } from './observer.js';

const SEVERITY: Readonly<Record<ContradictionKind, Severity>> = {
  CONFLICTING_CHAINS: 'ERROR',
  GAP_CONTRADICTED: 'WARNING',
  INCONSISTENT_CHAIN: 'WARNING',
  RELATIONS_DISAGREE: 'NOTICE',
};

const describeChain = ({ route, candidates }: Chain): Contradiction['chains'][number] => ({
  alignments: route.documents.map(({ key }) => key),
  reaches: candidates.map((position) => route.end.levels[position]!.code),
});

const describe = ({ chains }: Conflict, { level, to }: AnswerOfTheDay): Contradiction => ({
  level: levelReference(level),
  to: to.code,
  chains: chains.map(describeChain),
});

/**
 * Chains that contradict each other or themselves. Contradictions that blame a document in common make one finding, with the
 * fewest documents whose review would settle all of it.
 */
export function contradictions(): AnswerObserver {
  const dockets = CONTRADICTION_KINDS.map((kind) => ({ kind, docket: new Docket<Contradiction>() }));
  return {
    observe: (answer) => {
      const conflicts = conflictsIn(answer.resolution);
      if (conflicts.length === 0) return;
      for (const { kind, docket } of dockets) {
        const charges = conflicts
          .filter((conflict) => conflict.kind === kind)
          .map((conflict) => ({ documents: blamedBy(conflict), describe: () => describe(conflict, answer) }));
        docket.record(answer.level, charges);
      }
    },
    findings: () =>
      dockets.flatMap(({ kind, docket }) =>
        docket.matters().map(({ cases, review, ...matter }) => ({
          kind,
          severity: SEVERITY[kind],
          ...matter,
          facts: { contradictions: cases, review },
        })),
      ),
  };
}
