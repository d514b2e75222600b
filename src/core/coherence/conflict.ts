import { agreementOf } from '../agreement.js';
import type { Chain } from '../chain.js';
import type { Resolution } from '../resolve.js';
import type { NamedLevel } from '../verdict.js';
import type { AlignmentDocument } from '../world.js';
import type { ContradictionKind } from './finding.js';

/** Chains that cannot all be right, or one that cannot be right by itself. */
export interface Conflict {
  readonly kind: ContradictionKind;
  readonly chains: readonly Chain[];
}

/**
 * The documents that may be at fault: those that the chains do not share, since what they share led all of them alike; of a
 * chain that contradicts itself, all.
 */
export function blamedBy({ chains }: Conflict): AlignmentDocument[] {
  const all = new Set(chains.flatMap(({ route }) => route.documents));
  return chains.length === 1 ? [...all] : [...all].filter((document) => !chains.every(({ route }) => route.documents.includes(document)));
}

const shareNothing = (a: readonly number[], b: readonly number[]): boolean => !a.some((position) => b.includes(position));

/** The pairs of chains that exclude each other; where only all of them together do, all. */
function opposed(chains: readonly Chain[], exclude: (a: Chain, b: Chain) => boolean): Chain[][] {
  const pairs = chains.flatMap((a, place) => chains.slice(place + 1).flatMap((b) => (exclude(a, b) ? [[a, b]] : [])));
  return pairs.length > 0 ? pairs : [[...chains]];
}

/** The deciding chains that a check excludes; where it excludes only what they name together, all of them with it. */
function againstCheck(deciding: readonly Chain[], check: Chain): Chain[][] {
  const pairs = deciding.filter(({ candidates }) => shareNothing(candidates, check.candidates)).map((chain) => [chain, check]);
  return pairs.length > 0 ? pairs : [[...deciding, check]];
}

function disagreeing({ position }: NamedLevel, deciding: readonly Chain[]): Chain[][] {
  const naming = deciding.filter(({ candidates }) => candidates.includes(position));
  const common = naming.reduce((relations, chain) => relations & chain.relations[position]!, ~0);
  return common === 0 ? opposed(naming, (a, b) => (a.relations[position]! & b.relations[position]!) === 0) : [];
}

/** Where a chain first contradicts itself: lengthening it adds nothing to that. */
const rootOf = (chain: Chain): Chain => (chain.previous?.outcome === 'INCONSISTENT' ? rootOf(chain.previous) : chain);

const as = (kind: ContradictionKind, groups: readonly Chain[][]): Conflict[] => groups.map((chains) => ({ kind, chains }));

function conflictsOfLevels(resolution: Extract<Resolution, { kind: 'LEVELS' }>): Conflict[] {
  const { deciding, levels, others, verdict, relationsDisagree } = resolution;
  const named = levels.map(({ position }) => position);
  const checks = others.filter((chain) => agreementOf(chain, named) === 'CONTRADICTS');
  return [
    ...(verdict === 'CONFLICTING' ? as('CONFLICTING_CHAINS', opposed(deciding, (a, b) => shareNothing(a.candidates, b.candidates))) : []),
    ...as('CONFLICTING_CHAINS', checks.flatMap((check) => againstCheck(deciding, check))),
    ...(relationsDisagree ? as('RELATIONS_DISAGREE', levels.flatMap((level) => disagreeing(level, deciding))) : []),
  ];
}

/** Beside an agreed gap, every chain that names levels contradicts it. */
function conflictsOfGap({ deciding, others }: Resolution): Conflict[] {
  const checks = others.filter((chain) => agreementOf(chain, []) === 'CONTRADICTS');
  return as('GAP_CONTRADICTED', checks.flatMap((check) => deciding.map((gap) => [gap, check])));
}

/** All contradictions within one answer of the day. */
export function conflictsIn(resolution: Resolution): Conflict[] {
  const inconsistent = resolution.others.filter(({ outcome }) => outcome === 'INCONSISTENT').map((chain) => [rootOf(chain)]);
  const ofAnswer = resolution.kind === 'LEVELS' ? conflictsOfLevels(resolution) : [];
  const ofGap = resolution.kind === 'NONE' && resolution.reason === 'NO_COUNTERPART_AGREED' ? conflictsOfGap(resolution) : [];
  return [...ofAnswer, ...ofGap, ...as('INCONSISTENT_CHAIN', inconsistent)];
}
