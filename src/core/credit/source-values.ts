import type { Fraction } from 'fraction.js';
import { toAmount, type Amount } from './amount.js';
import type { CreditSystemData } from './credit-system.js';
import { CreditQuestionError } from './question-error.js';
import { readCreditSystem, readCreditValue, readDay, type CreditSystems } from './question.js';
import type { CreditBasis, CreditRate } from './rate.js';
import { ratesBetween } from './rates-between.js';

export interface SourceValuesQuestion {
  /** The credit system in which the range is asked. */
  readonly target: string;
  /** Decimal or fraction text; null leaves the end open. */
  readonly min: string | null;
  readonly max: string | null;
  readonly on: string;
  readonly jurisdiction?: string | null;
  readonly admitRecalled?: boolean;
}

/** The credit values of `system` that fall within the range asked, as far as `basis` can tell. */
export interface SourceValues {
  readonly system: string;
  /** SAME for the target itself, which needs no conversion. */
  readonly basis: CreditBasis | 'SAME';
  readonly min: Amount | null;
  readonly max: Amount | null;
}

/**
 * What the parties say comes first, then the share of a year, which is how 2:1 came to be agreed between ECTS and UK
 * credits, and hours last, since they differ by country.
 */
const PREFERRED: readonly CreditBasis[] = ['STATED', 'YEAR', 'HOURS'];

interface Range {
  readonly min: Fraction | null;
  readonly max: Fraction | null;
}

/** What v·[low, high] meets of [min, max]: every v in [min/high, max/low]. Where statements differ, any of them may hold. */
function valuesWithin(range: Range, rates: readonly CreditRate[]): Pick<SourceValues, 'min' | 'max'> {
  const low = rates.map((rate) => rate.low).reduce((a, b) => (b.lt(a) ? b : a));
  const high = rates.map((rate) => rate.high).reduce((a, b) => (b.gt(a) ? b : a));
  return { min: range.min && toAmount(range.min.div(high)), max: range.max && toAmount(range.max.div(low)) };
}

function readRange({ min, max }: SourceValuesQuestion): Range {
  const range = { min: min === null ? null : readCreditValue('min', min), max: max === null ? null : readCreditValue('max', max) };
  if (range.min && range.max && range.min.gt(range.max)) {
    throw new CreditQuestionError('EMPTY_RANGE', 'max', max!, `expected at least the minimum, which is "${min}"`, min);
  }
  return range;
}

/**
 * For a search by credit range in any credit system: for each system that can be told in the target, the interval of its
 * own values whose conversion, on the first basis of STATED, YEAR, HOURS that gives one, meets the range. A system that
 * none of them can tell is left out.
 * 10 to 20 UK credits -> 5 to 10 ECTS credits (STATED). Cost: the statements of all systems.
 */
export function sourceValuesFor(systems: CreditSystems, question: SourceValuesQuestion): SourceValues[] {
  const range = readRange(question);
  const terms = {
    to: readCreditSystem(systems, 'target', question.target),
    jurisdiction: question.jurisdiction ?? null,
    on: readDay('on', question.on),
    admitRecalled: question.admitRecalled ?? false,
  };
  const valuesOf = (from: CreditSystemData): SourceValues[] => {
    const system = from.code;
    if (from === terms.to) return [{ system, basis: 'SAME', min: range.min && toAmount(range.min), max: range.max && toAmount(range.max) }];
    const { rates } = ratesBetween({ from, ...terms });
    const basis = PREFERRED.find((preferred) => rates.some((rate) => rate.basis === preferred));
    return basis ? [{ system, basis, ...valuesWithin(range, rates.filter((rate) => rate.basis === basis)) }] : [];
  };
  return [...systems.values()].flatMap(valuesOf);
}
