import { convertCredits } from './convert-credits.js';
import type { CreditSystemData } from './credit-system.js';
import type { CreditSystems } from './question.js';

/** A conversion that changes; `jurisdiction` where it does so by a figure of that country alone. Only codes. */
export interface ConversionChange {
  readonly from: string;
  readonly to: string;
  readonly jurisdiction: string | null;
}

const jurisdictionsOf = (system: CreditSystemData | undefined): string[] => system?.nationalVariants.map(({ jurisdiction }) => jurisdiction) ?? [];

/** What one credit is in the other system on each ground, recalled figures too, as text to compare. */
function said(systems: CreditSystems, { from, to, jurisdiction }: ConversionChange, on: string): string {
  if (!systems.has(from) || !systems.has(to)) return 'not there';
  return JSON.stringify(convertCredits(systems, { value: '1', from, to, jurisdiction, on, admitRecalled: true }));
}

/**
 * The conversions of a day from and to one credit system that say something else once `after` takes the place of `before`.
 * A country is named only where the conversion without one stays as it was.
 * Cost: the other systems, times the countries with figures of their own.
 */
export function conversionEffect(before: CreditSystems, after: CreditSystems, changed: string, on: string): ConversionChange[] {
  const others = [...new Set([...before.keys(), ...after.keys()])].filter((code) => code !== changed);
  const countries = [...new Set([...jurisdictionsOf(before.get(changed)), ...jurisdictionsOf(after.get(changed))])];
  const differs = (change: ConversionChange): boolean => said(before, change, on) !== said(after, change, on);
  return others
    .flatMap((other) => [{ from: changed, to: other }, { from: other, to: changed }])
    .flatMap((pair): ConversionChange[] => {
      const general: ConversionChange = { ...pair, jurisdiction: null };
      return differs(general) ? [general] : countries.map((jurisdiction) => ({ ...pair, jurisdiction })).filter(differs);
    });
}
