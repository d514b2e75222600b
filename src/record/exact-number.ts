import { Fraction } from 'fraction.js';
import { z } from 'zod';
import { numberAsText } from './written-number.js';

/** A decimal ("26.67") or a fraction ("136/3"), without sign, exponent or needless leading zeros. */
const EXACT = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,12})?$|^(?:0|[1-9]\d{0,11})\/[1-9]\d{0,11}$/;
const ZERO = /^0(?:\.0+)?$|^0\//;

/** An amount that may be nothing, as exact text: a fee of 0 is a fee. */
export function exactNumber() {
  return z
    .preprocess(numberAsText, z.string().regex(EXACT))
    .meta({ form: 'number', expects: 'a decimal such as 26.67, or a fraction in text such as "136/3"' });
}

/** An amount above nothing, as exact text: hours of a credit, a ratio. */
export function positiveNumber() {
  return z
    .preprocess(numberAsText, z.string().regex(EXACT).refine((text) => !ZERO.test(text)))
    .meta({ form: 'number above 0', expects: 'a decimal above 0 such as 26.67, or a fraction in text such as "136/3"' });
}

/** Whether `low` is at most `high`; both exact. `isOrdered("136/3", "45.34")` -> true. */
export function isOrdered(low: string, high: string): boolean {
  return low === high || new Fraction(low).lte(new Fraction(high));
}
