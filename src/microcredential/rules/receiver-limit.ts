import type { JurisdictionRuleRecord } from '../../jurisdiction-rule/jurisdiction-rule.record.js';
import { holdsIn, holdsOn } from '../../jurisdiction-rule/rules-in-force.js';
import { isHeldBy } from './applicable.js';
import { exactly } from './exact.js';
import type { RuleFinding } from './finding.js';
import type { Found, Ruled } from './found.js';

export const V12 = 'V12_RECEIVER_ALLOWS';

/** That something counts towards a larger award, whoever says so: its record, or an agreement. */
export interface StackingClaim {
  /** The larger award. */
  readonly title: string;
  /** Name of the body that awards it. */
  readonly receiver: string | undefined;
  /** Where that body is, or may be; nothing is found where nobody knows. */
  readonly where: readonly string[];
  /** Code of the credit system of both figures. */
  readonly system: string | undefined;
  /** Credits of the larger award. */
  readonly size: string | undefined;
  /** Credits that are counted. */
  readonly counted: string | undefined;
}

/** What of a claim goes beyond the rules of its receiver: of the country, and of the body itself.  O(rules). */
export function receiverFindings(claim: StackingClaim, path: readonly string[], rules: readonly JurisdictionRuleRecord[], day: string): RuleFinding[] {
  const { where, receiver } = claim;
  const held = rules.filter((rule) => rule.kind === 'STACKING' && rule.jurisdiction !== null && holdsOn(rule, day) && where.some((place) => holdsIn(rule, place)) && isHeldBy(rule, receiver));
  return held.flatMap(({ code, jurisdiction, says, condition, stacking }): RuleFinding[] => {
    const found = beyondLimit(claim, stacking ?? {}, { jurisdiction, says });
    return found === null ? [] : [{ path, found, severity: condition === null ? 'WARNING' : 'NOTICE', jurisdictionRule: code }];
  });
}

function beyondLimit({ title, system, size, counted }: StackingClaim, { creditTransfer, share, max, system: ofMax }: NonNullable<JurisdictionRuleRecord['stacking']>, ruled: Ruled): Found | null {
  if (creditTransfer === false) return { kind: 'NO_TRANSFER', title, ...ruled };
  if (counted === undefined) return null;
  if (share !== undefined && size !== undefined && exactly(size).compare(0) > 0) {
    const part = exactly(counted).div(size);
    if (part.gt(share)) return { kind: 'SHARE_BEYOND', title, part: part.toFraction(), share, ...ruled };
  }
  return max !== undefined && ofMax === system && exactly(counted).gt(max) ? { kind: 'COUNTED_BEYOND', title, counted, max, ...ruled } : null;
}
