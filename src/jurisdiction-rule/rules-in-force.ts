import { firstDay, lastDay } from '../record/partial-date.js';
import type { JurisdictionRuleRecord } from './jurisdiction-rule.record.js';

type Dated = Pick<JurisdictionRuleRecord, 'validFrom' | 'validTo'>;

/** Whether a rule holds on a day, as far as its source dates it. */
export const holdsOn = ({ validFrom, validTo }: Dated, day: string): boolean =>
  (validFrom === null || firstDay(validFrom) <= day) && (validTo === null || day <= lastDay(validTo));

/** Whether a rule holds in a jurisdiction: its own, that of the whole country, or everywhere. */
export const holdsIn = ({ jurisdiction }: Pick<JurisdictionRuleRecord, 'jurisdiction'>, where: string): boolean =>
  jurisdiction === null || jurisdiction === where || where.startsWith(`${jurisdiction}-`);

/** Whether a rule holds for every record of its jurisdiction. */
export const holdsForAll = ({ bodyTypes, levels, holder, condition }: Pick<JurisdictionRuleRecord, 'bodyTypes' | 'levels' | 'holder' | 'condition'>): boolean =>
  bodyTypes.length === 0 && levels === undefined && holder === null && condition === null;

/** Rules without those in whose place another one of them stands. O(rules). */
export function withoutReplaced<Rule extends Pick<JurisdictionRuleRecord, 'code' | 'insteadOf'>>(rules: readonly Rule[]): Rule[] {
  const replaced = new Set(rules.map(({ insteadOf }) => insteadOf));
  return rules.filter(({ code }) => !replaced.has(code));
}
