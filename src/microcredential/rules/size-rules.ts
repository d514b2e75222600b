import type { JurisdictionRuleRecord } from '../../jurisdiction-rule/jurisdiction-rule.record.js';
import { pathOfSize, sizesOf } from '../offer/said.js';
import { rulesFor, weightOf } from './applicable.js';
import { exactly } from './exact.js';
import type { RuleFacts } from './facts.js';
import type { JudgedRecord, PublicationRule, RuleFinding } from './finding.js';
import { endsOf } from './hours-per-credit.js';

type Bounds = NonNullable<JurisdictionRuleRecord['size']>;

/** What is wrong with a size, in words; null where nothing is. */
function outside([least, most]: readonly [string, string], { min, max, below }: Pick<Bounds, 'min' | 'max' | 'below'>, unit: string): string | null {
  if (min !== undefined && exactly(least).lt(exactly(min))) return `${least} ${unit}; at least ${min} are asked for.`;
  if (max !== undefined && exactly(most).gt(exactly(max))) return `${most} ${unit}; at most ${max} are allowed.`;
  if (below !== undefined && exactly(most).gte(exactly(below))) return `${most} ${unit}; less than ${below} are allowed.`;
  return null;
}

/** Credits where the rule speaks of a system that the record uses; else the hours, where both speak of these. */
function problemOf(record: JudgedRecord, size: Bounds): { readonly path: string[]; readonly words: string } | null {
  const position = sizesOf(record).findIndex(({ system }) => system === size.system);
  const stated = sizesOf(record)[position];
  if (stated) {
    const ends = endsOf(stated);
    const words = ends && outside(ends, size, `credits of ${size.system}`);
    return words === null ? null : { path: pathOfSize(record, position), words };
  }
  const { workloadHours } = record;
  if (!workloadHours?.min) return null;
  const words = outside([workloadHours.min, workloadHours.max ?? workloadHours.min], { min: size.hoursMin, max: size.hoursMax, below: undefined }, 'hours');
  return words === null ? null : { path: ['workloadHours'], words };
}

function sizeInBounds(record: JudgedRecord, facts: RuleFacts): RuleFinding[] {
  return rulesFor(record, facts, 'SIZE').flatMap((rule) => {
    const problem = rule.size && problemOf(record, rule.size);
    if (!problem) return [];
    const condition = rule.condition === null ? '' : ` ${rule.condition}`;
    return [{ path: problem.path, message: `${problem.words} ${rule.jurisdiction ?? 'Everywhere'}: ${rule.says}${condition}`, severity: weightOf(rule), jurisdictionRule: rule.code }];
  });
}

export const SIZE_RULES: readonly PublicationRule[] = [
  {
    name: 'V4_SIZE_BOUNDS', severity: 'ERROR', check: sizeInBounds, source: 'Rules of jurisdictions: SIZE.',
    says: 'The size lies within the bounds of its jurisdiction on the day. Law is an error, policy a warning, practice a notice.',
  },
];
