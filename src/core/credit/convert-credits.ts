import { toAmount, type Amount } from './amount.js';
import { readCreditSystem, readCreditValue, readDay, type CreditSystems } from './question.js';
import type { CreditRate, CreditRefusal } from './rate.js';
import { ratesBetween } from './rates-between.js';

export interface CreditQuestion {
  /** Decimal or fraction text: "2.5", "136/3". */
  readonly value: string;
  /** Codes of credit systems. */
  readonly from: string;
  readonly to: string;
  /** Where the credits were awarded; its own figure of hours comes before the range of the system. */
  readonly jurisdiction?: string | null;
  /** The day in the world, "2026-11-22". */
  readonly on: string;
  /** Whether figures that nobody read in a document may be used. */
  readonly admitRecalled?: boolean;
}

/** One conversion on one ground; `min` equals `max` where it is a single number. */
export interface ConvertedCredits extends Omit<CreditRate, 'low' | 'high'> {
  readonly min: Amount;
  readonly max: Amount;
}

export interface CreditConversion {
  /** STATED by standing (AGREED first) and those of the source before those read backwards, then HOURS, then YEAR. */
  readonly results: readonly ConvertedCredits[];
  readonly refused: readonly CreditRefusal[];
}

/**
 * What a credit value of one system is in another, on each ground apart, with what each rests on.
 * 10 ECTS credits -> 20 UK credits (STATED, by both sides, and YEAR), 25 to 30 (HOURS). Cost: the statements of two records.
 * Throws CreditQuestionError where the question is at fault.
 */
export function convertCredits(systems: CreditSystems, question: CreditQuestion): CreditConversion {
  const value = readCreditValue('value', question.value);
  const { rates, refused } = ratesBetween({
    from: readCreditSystem(systems, 'from', question.from),
    to: readCreditSystem(systems, 'to', question.to),
    jurisdiction: question.jurisdiction ?? null,
    on: readDay('on', question.on),
    admitRecalled: question.admitRecalled ?? false,
  });
  const results = rates.map(({ low, high, ...rate }) => ({
    ...rate,
    min: toAmount(value.mul(low)),
    max: toAmount(value.mul(high)),
  }));
  return { results, refused };
}
