import { Fraction } from 'fraction.js';

const MILLION = 1_000_000;

/**
 * An exact number of credits in whole millionths, to the nearest, a half upwards: what sizes are compared by.
 * `toMillionths('2.5')` -> `2500000`; `toMillionths('136/3')` -> `45333333`.
 */
export function toMillionths(exact: string): number {
  return Math.min(Number.MAX_SAFE_INTEGER, new Fraction(exact).mul(MILLION).add(1, 2).floor().valueOf());
}
