import { refuseRange } from '../credit-system/conversion/refuse-range.js';
import { convert } from '../credit-system/conversion/conversion.service.js';
import type { CreditConversionType } from '../credit-system/conversion/conversion.type.js';
import { findCreditSystem } from '../credit-system/find-credit-system.js';
import { seenFrom } from '../equivalence/equivalence.service.js';
import type { EquivalenceAnswer } from '../equivalence/equivalence.type.js';
import type { ReferenceSnapshot } from '../equivalence/reference-snapshot.js';
import { findFramework } from '../framework/find-framework.js';
import { completenessOf } from './completeness/completeness.js';
import type { CreditValue } from './credit-value.type.js';
import type { LevelPlacement } from './level-placement.type.js';
import type { Microcredential } from './microcredential.type.js';
import { notConferred } from './not-conferred.js';
import type { SeenFrom } from './seen-from.type.js';
import { holdsOn } from './statement/window.js';

/** Where, in which credit system and on which day a microcredential is looked at. */
export interface Viewpoint {
  readonly framework: string;
  /** The one of the framework unless told. */
  readonly creditSystem?: string | null;
  readonly asOf: string;
}

/** What is said of a microcredential, and the country of who awards it: its figure of hours for a credit comes first. */
export interface Statements {
  readonly placements: readonly LevelPlacement[];
  readonly values: readonly CreditValue[];
  readonly jurisdiction: string | null;
}

/** One placement seen from a framework. */
export const placementSeenFrom = (snapshot: ReferenceSnapshot, { level }: LevelPlacement, framework: string, asOf: string): EquivalenceAnswer =>
  seenFrom(snapshot, level, findFramework(snapshot, framework), asOf);

/** One size in another credit system, by the figures of where it is awarded. A range of sizes is no value: it is refused on every basis. */
export function valueIn(snapshot: ReferenceSnapshot, { creditSystem, value }: CreditValue, jurisdiction: string | null, to: string, on: string): CreditConversionType {
  const target = findCreditSystem(snapshot, to);
  if (value === null) return refuseRange(creditSystem, target, snapshot);
  return convert(snapshot, { value, from: creditSystem.code, to, jurisdiction, on });
}

/** What a microcredential is, seen from a framework and a credit system on a day: each placement and each size by itself. */
export function microcredentialSeenFrom(
  snapshot: ReferenceSnapshot,
  microcredential: Microcredential,
  { placements, values, jurisdiction }: Statements,
  { framework: code, creditSystem, asOf }: Viewpoint,
  languages: readonly string[],
): SeenFrom {
  const framework = findFramework(snapshot, code);
  const system = creditSystem ?? framework.creditSystem?.code;
  return {
    asOf,
    levels: placements.filter(({ said }) => holdsOn(said, asOf)).map((placement) => ({ placement, answer: placementSeenFrom(snapshot, placement, code, asOf) })),
    credits: system === undefined ? [] : values.filter(({ said }) => holdsOn(said, asOf)).map((value) => ({ value, conversion: valueIn(snapshot, value, jurisdiction, system, asOf) })),
    missing: completenessOf(microcredential.record).missing,
    notConferred: notConferred(snapshot, framework, asOf, languages),
  };
}
