import type { JurisdictionRuleRecord } from '../../jurisdiction-rule/jurisdiction-rule.record.js';
import { pathOfSize, sizesOf } from '../offer/said.js';
import { rulesFor, weightOf } from './applicable.js';
import { exactly } from './exact.js';
import type { RuleFacts } from './facts.js';
import type { BeyondBound } from './found.js';
import type { JudgedRecord, PublicationRule, RuleFinding } from './finding.js';
import { endsOf } from './hours-per-credit.js';

type Bounds = NonNullable<JurisdictionRuleRecord['size']>;

/** What is wrong with a size; null where nothing is. `system` null: hours. */
function outside([least, most]: readonly [string, string], { min, max, below }: Pick<Bounds, 'min' | 'max' | 'below'>, system: string | null): BeyondBound | null {
  if (min !== undefined && exactly(least).lt(exactly(min))) return { amount: least, system, bound: 'min', limit: min };
  if (max !== undefined && exactly(most).gt(exactly(max))) return { amount: most, system, bound: 'max', limit: max };
  if (below !== undefined && exactly(most).gte(exactly(below))) return { amount: most, system, bound: 'below', limit: below };
  return null;
}

/** Credits where the rule speaks of a system that the record uses; else the hours, where both speak of these. */
function problemOf(record: JudgedRecord, size: Bounds): { readonly path: string[]; readonly beyond: BeyondBound } | null {
  const position = sizesOf(record).findIndex(({ system }) => system === size.system);
  const stated = sizesOf(record)[position];
  if (stated) {
    const ends = endsOf(stated);
    const beyond = ends && outside(ends, size, stated.system);
    return beyond && { path: pathOfSize(record, position), beyond };
  }
  const { workloadHours } = record;
  if (!workloadHours?.min) return null;
  const beyond = outside([workloadHours.min, workloadHours.max ?? workloadHours.min], { min: size.hoursMin, max: size.hoursMax, below: undefined }, null);
  return beyond && { path: ['workloadHours'], beyond };
}

function sizeInBounds(record: JudgedRecord, facts: RuleFacts): RuleFinding[] {
  return rulesFor(record, facts, 'SIZE').flatMap((rule) => {
    const problem = rule.size && problemOf(record, rule.size);
    if (!problem) return [];
    const { jurisdiction, says, condition } = rule;
    return [{ path: problem.path, found: { kind: 'SIZE_BEYOND' as const, ...problem.beyond, jurisdiction, says, condition }, severity: weightOf(rule), jurisdictionRule: rule.code }];
  });
}

export const SIZE_RULES: readonly PublicationRule[] = [
  {
    name: 'V4_SIZE_BOUNDS', severity: 'ERROR', check: sizeInBounds, source: 'Rules of jurisdictions: SIZE.',
    says: 'The size lies within the bounds of its jurisdiction on the day. Law is an error, policy a warning, practice a notice.',
  },
];
