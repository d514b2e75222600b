import { Fraction } from 'fraction.js';
import { firstDay, isoDay, type Day } from '../day.js';
import { isExactNumber } from './amount.js';
import type { CreditSystemData } from './credit-system.js';
import { CreditQuestionError } from './question-error.js';

/** What a caller writes is read here, so that the rest of the conversion meets no bad input. */
export type CreditSystems = ReadonlyMap<string, CreditSystemData>;

/** Longer numbers are no sizes; the limit keeps the arithmetic cheap. */
const LONGEST_VALUE = 64;

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const TWO_NUMBERS = /^\s*[\d./]+\s*(?:-|–|—|\.\.+|to)\s*[\d./]+\s*$/;

/** readCreditValue('value', '2.5') -> 5/2. A range of sizes is no value (EQUIVALENCE.md 6). */
export function readCreditValue(argument: string, text: string): Fraction {
  if (text.length <= LONGEST_VALUE && isExactNumber(text)) return new Fraction(text);
  if (text.length <= LONGEST_VALUE && TWO_NUMBERS.test(text)) {
    const advice = 'a range of sizes is no value; convert each end by itself';
    throw new CreditQuestionError('RANGE_IS_NO_VALUE', argument, text, advice);
  }
  const expected = `expected a decimal such as "2.5" or a fraction such as "136/3", not negative, in at most ${LONGEST_VALUE} characters`;
  throw new CreditQuestionError('NOT_A_CREDIT_VALUE', argument, text, expected, LONGEST_VALUE);
}

export function readDay(argument: string, text: string): Day {
  if (ISO_DAY.test(text)) {
    const day = firstDay(text);
    if (isoDay(day) === text) return day;
  }
  throw new CreditQuestionError('NOT_A_DAY', argument, text, 'expected a day such as "2026-11-22"');
}

export function readCreditSystem(systems: CreditSystems, argument: string, code: string): CreditSystemData {
  const system = systems.get(code);
  if (system === undefined) {
    throw new CreditQuestionError('UNKNOWN_CREDIT_SYSTEM', argument, code, 'expected the code of a credit system such as "ects"');
  }
  return system;
}
