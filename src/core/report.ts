import { agreementOf, type Agreement } from './agreement.js';
import { worstMark, type Chain, type Outcome } from './chain.js';
import { compareChains } from './chain-order.js';
import { isoDayOrOpen } from './day.js';
import type { Inquiry } from './inquiry.js';
import type { RelationSet } from './relation.js';
import type { Reason, Resolution } from './resolve.js';
import { FORCE, PROVENANCES, type Basis, type Provenance } from './scale.js';
import type { Verdict } from './verdict.js';
import type { AlignmentDocument, Framework, Level } from './world.js';

/** What a level is, seen from another framework, with all its ground. Sentences are made of it at the edge. */
export type Answer = LevelsAnswer | NoAnswer;

interface Asked {
  readonly from: Level;
  readonly to: Framework;
  /** The deciding chains first, then the checks, each group in the order of EQUIVALENCE.md 4. */
  readonly chains: readonly ReportedChain[];
}

export interface LevelsAnswer extends Asked {
  readonly kind: 'LEVELS';
  readonly verdict: Verdict['verdict'];
  readonly hops: number;
  /** Lowest first. */
  readonly levels: readonly { readonly level: Level; readonly relations: RelationSet }[];
  /** The weakest basis of the first chain; null for a level seen from its own framework. */
  readonly force: Basis | null;
  /** The worst mark of the pairs that the first chain uses. */
  readonly provenance: Provenance | null;
  readonly reversed: boolean;
  readonly relationsDisagree: boolean;
  /** Where conflicting chains part: their first documents that differ. */
  readonly partsAt: readonly AlignmentDocument[];
}

export interface NoAnswer extends Asked {
  readonly kind: 'NONE';
  readonly reason: Reason;
  /** NOT_IN_FORCE: the run of days on which it last named levels, or the next (ISO days; null is open). */
  readonly heldFrom: string | null;
  readonly heldUntil: string | null;
}

export interface ReportedChain {
  readonly deciding: boolean;
  readonly agreement: Agreement | null;
  readonly outcome: Outcome;
  readonly steps: readonly ReportedStep[];
}

export interface ReportedStep {
  readonly alignment: AlignmentDocument;
  readonly from: Framework;
  readonly to: Framework;
  readonly reversed: boolean;
  /** The candidates of the step; none where the chain ended. */
  readonly reaches: readonly Level[];
  readonly outcome: Outcome;
}

function stepsOf(chain: Chain): ReportedStep[] {
  const { last, end } = chain.route;
  const step: ReportedStep = {
    alignment: last.document,
    from: last.from,
    to: last.to,
    reversed: last.reversed,
    reaches: chain.candidates.map((position) => end.levels[position]!),
    outcome: chain.outcome,
  };
  return chain.previous ? [...stepsOf(chain.previous), step] : [step];
}

const ordered = (chains: readonly Chain[]): Chain[] => [...chains].sort(compareChains);

const reportDeciding = (chain: Chain): ReportedChain => ({
  deciding: true,
  agreement: null,
  outcome: chain.outcome,
  steps: stepsOf(chain),
});

/** A silent chain is no check. */
function reportCheck(chain: Chain, named: readonly number[]): ReportedChain[] {
  const agreement = agreementOf(chain, named);
  return agreement ? [{ deciding: false, agreement, outcome: chain.outcome, steps: stepsOf(chain) }] : [];
}

const reportChains = ({ deciding, others }: Resolution, named: readonly number[]): ReportedChain[] => [
  ...ordered(deciding).map(reportDeciding),
  ...ordered(others).flatMap((chain) => reportCheck(chain, named)),
];

/** The basis of the first document of a chain that is as weak as the chain. */
export const weakestBasis = ({ route }: Chain): Basis => route.documents.find(({ basis }) => FORCE[basis] === route.force)!.basis;

/** The documents of the first step at which the chains are not all the same. */
function partingDocuments(chains: readonly Chain[]): AlignmentDocument[] {
  const hops = chains[0]?.route.hops ?? 0;
  for (let place = 0; place < hops; place++) {
    const documents = new Set(chains.map(({ route }) => route.documents[place]!));
    if (documents.size > 1) return [...documents];
  }
  return [];
}

/** The answer to an inquiry, told with its chains and checks. */
export function report({ level: from, to }: Inquiry, resolution: Resolution): Answer {
  if (resolution.kind === 'NONE') {
    const { reason, held } = resolution;
    const span = { heldFrom: held && isoDayOrOpen(held.first), heldUntil: held && isoDayOrOpen(held.last) };
    return { kind: 'NONE', from, to, reason, ...span, chains: reportChains(resolution, []) };
  }
  const { verdict, hops, levels, relationsDisagree } = resolution;
  const [first] = ordered(resolution.deciding);
  return {
    kind: 'LEVELS',
    from,
    to,
    verdict,
    hops,
    levels: levels.map(({ position, relations }) => ({ level: to.levels[position]!, relations })),
    force: first ? weakestBasis(first) : null,
    provenance: first ? PROVENANCES[worstMark(first)]! : null,
    reversed: first?.route.reversed ?? false,
    relationsDisagree,
    partsAt: verdict === 'CONFLICTING' ? partingDocuments(resolution.deciding) : [],
    chains: reportChains(resolution, levels.map(({ position }) => position)),
  };
}
