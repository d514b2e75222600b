/** The answer as it is reported: levels or a kind of no, the chains that decided it, and the checks (EQUIVALENCE.md 4). */
import type { FollowedChain } from './chain.js';
import { candidatesOf } from './decision.js';
import type { Decision } from './decision.js';
import { isReversed } from './document.js';
import { forceOf, inChainOrder, provenanceOf } from './order.js';
import type { Relation } from './relation.js';
import type { Basis, Provenance } from './world.js';

export type Agreement = 'CONFIRMS' | 'NARROWER' | 'WIDER' | 'OVERLAPS' | 'CONTRADICTS' | 'GAP' | 'INCONSISTENT';
export type Reason = 'NO_COUNTERPART_AGREED' | 'NOT_IN_FORCE' | 'NOT_ENDORSED' | 'OUTSIDE_SCOPE' | 'NOT_COMPARED';

export interface ChainReport {
  /** Null on the deciding chains. */
  agreement: Agreement | null;
  steps: { alignment: string; reversed: boolean; reaches: string[] }[];
}

export interface LevelsAnswer {
  kind: 'LEVELS';
  verdict: 'SINGLE' | 'RANGE' | 'CONFLICTING';
  hops: number;
  /** Lowest first. */
  levels: { code: string; relations: Relation[] }[];
  force: Basis | null;
  provenance: Provenance | null;
  reversed: boolean;
  relationsDisagree: boolean;
  /** Where conflicting chains part: the keys of their first documents that differ, in text order. */
  partsAt: string[];
  /** The deciding ones first, then the checks, each in the order of chains. */
  chains: ChainReport[];
}

export interface NoAnswer {
  kind: 'NONE';
  reason: Reason;
  heldFrom: string | null;
  heldUntil: string | null;
  chains: ChainReport[];
}

export type OracleAnswer = LevelsAnswer | NoAnswer;

/** Asked of its own framework, a level is itself. */
export function reportOfOwnFramework(level: string): LevelsAnswer {
  return {
    kind: 'LEVELS', verdict: 'SINGLE', hops: 0, levels: [{ code: level, relations: ['SAME'] }],
    force: null, provenance: null, reversed: false, relationsDisagree: false, partsAt: [], chains: [],
  };
}

/** Levels, or the gap that stands in their place. */
export function reportDecision(decision: Exclude<Decision, { kind: 'UNDECIDED' }>, all: readonly FollowedChain[]): OracleAnswer {
  const deciding = inChainOrder(decision.deciding);
  const codes = decision.kind === 'LEVELS' ? decision.levels.map((level) => level.code) : [];
  const chains = [...deciding.map((chain) => reportChain(chain, null)), ...reportChecks(all, deciding, codes)];
  if (decision.kind === 'GAP') return none('NO_COUNTERPART_AGREED', null, chains);
  const [first] = deciding;
  if (!first) throw new Error('Levels were named without a chain.');
  return {
    kind: 'LEVELS',
    verdict: decision.verdict,
    hops: first.readings.length,
    levels: decision.levels.map(({ code, relations }) => ({ code, relations })),
    force: forceOf(first),
    provenance: provenanceOf(first),
    reversed: first.readings.some(isReversed),
    relationsDisagree: decision.levels.some((level) => level.disagree),
    partsAt: decision.verdict === 'CONFLICTING' ? documentsThatPart(deciding) : [],
    chains,
  };
}

/** The documents at the first step at which the chains do not all rest on the same one. */
function documentsThatPart(chains: readonly FollowedChain[]): string[] {
  const longest = Math.max(...chains.map((chain) => chain.readings.length));
  const steps = Array.from({ length: longest }, (_, place) => new Set(chains.map(({ readings }) => readings[place]?.document.key ?? '')));
  return [...(steps.find((keys) => keys.size > 1) ?? [])].toSorted();
}

/** A no that no chain of the day decided. */
export function reportNone(
  all: readonly FollowedChain[],
  { reason, held }: { reason: Reason; held: { from: string | null; until: string | null } | null },
): NoAnswer {
  return none(reason, held, reportChecks(all, [], []));
}

function none(reason: Reason, held: { from: string | null; until: string | null } | null, chains: ChainReport[]): NoAnswer {
  return { kind: 'NONE', reason, heldFrom: held?.from ?? null, heldUntil: held?.until ?? null, chains };
}

/** Every other chain that is not silent. */
function reportChecks(all: readonly FollowedChain[], deciding: readonly FollowedChain[], answer: readonly string[]): ChainReport[] {
  const checks = all.filter((chain) => chain.ending !== 'SILENT' && !deciding.includes(chain));
  return inChainOrder(checks).map((chain) => reportChain(chain, agreementOf(chain, answer)));
}

function reportChain({ readings, reached }: FollowedChain, agreement: Agreement | null): ChainReport {
  const steps = readings.map((reading, place) => ({
    alignment: reading.document.key, reversed: isReversed(reading), reaches: reached[place] ?? [],
  }));
  return { agreement, steps };
}

/** How the levels of a check stand to those of the answer; beside a no, which has none, every level contradicts. */
function agreementOf(chain: FollowedChain, answer: readonly string[]): Agreement {
  if (chain.ending === 'GAP') return 'GAP';
  if (chain.ending === 'CONTRADICTION') return 'INCONSISTENT';
  const levels = candidatesOf(chain);
  const shared = levels.filter((code) => answer.includes(code));
  if (shared.length === 0) return 'CONTRADICTS';
  const hasAllOfAnswer = shared.length === answer.length;
  if (shared.length === levels.length) return hasAllOfAnswer ? 'CONFIRMS' : 'NARROWER';
  return hasAllOfAnswer ? 'WIDER' : 'OVERLAPS';
}
