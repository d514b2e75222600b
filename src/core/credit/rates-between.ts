import type { Day } from '../day.js';
import type { CreditSystemData } from './credit-system.js';
import { hoursRate } from './hours.js';
import { outOfForce } from './in-force.js';
import { CREDIT_BASES, refusal, type CreditRate, type CreditRefusal } from './rate.js';
import { statedRates } from './stated.js';
import { yearRate } from './year.js';

/** Under what circumstances one credit is weighed against another. */
export interface RateTerms {
  readonly from: CreditSystemData;
  readonly to: CreditSystemData;
  /** Whose figure of hours comes first; null: nobody's. */
  readonly jurisdiction: string | null;
  readonly on: Day;
  readonly admitRecalled: boolean;
}

export interface CreditRates {
  readonly rates: readonly CreditRate[];
  readonly refused: readonly CreditRefusal[];
}

const isRefusal = (outcome: CreditRate | CreditRefusal): outcome is CreditRefusal => 'reason' in outcome;
const isRate = (outcome: CreditRate | CreditRefusal): outcome is CreditRate => !isRefusal(outcome);

function withholdRecalled(rate: CreditRate): CreditRate | CreditRefusal {
  if (rate.provenance !== 'recalled') return rate;
  return refusal(rate.basis, { kind: 'RECALLED', withheld: rate.explanation, sources: rate.sources });
}

/**
 * Every ground on which a credit of `from` can be told in credits of `to`, in one step (EQUIVALENCE.md 6), and why the
 * others give nothing: NOT_IN_FORCE before all else, then what a basis lacks, then RECALLED, since only a figure that is
 * there can rest on memory. A system is compared with itself by the same rules: by hours, ten ECTS credits of one country
 * need not be ten of another, and where a country has no national unit, nothing follows from one institution for the next.
 */
export function ratesBetween({ from, to, jurisdiction, on, admitRecalled }: RateTerms): CreditRates {
  const unusable = outOfForce([from, to], on);
  if (unusable.length > 0) {
    return { rates: [], refused: CREDIT_BASES.map((basis) => refusal(basis, { kind: 'NOT_IN_FORCE', systems: unusable })) };
  }
  const found = [...statedRates(from, to), hoursRate(from, to, jurisdiction), yearRate(from, to)];
  const outcomes = admitRecalled ? found : found.map((outcome) => (isRate(outcome) ? withholdRecalled(outcome) : outcome));
  return { rates: outcomes.filter(isRate), refused: outcomes.filter(isRefusal) };
}
