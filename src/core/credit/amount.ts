import { Fraction } from 'fraction.js';
import { invariant } from '../invariant.js';
import type { ExactNumber } from './credit-system.js';

/** A number without loss, and a decimal beside it to read. */
export interface Amount {
  /** In lowest terms: "25/2", or "20" when whole. */
  readonly exact: string;
  /** "12.5" exactly; six places where no decimal is exact. */
  readonly decimal: string;
  /** Whether `decimal` had to be rounded. */
  readonly rounded: boolean;
}

const DECIMAL_PLACES = 6;

const EXACT_NUMBER = /^\d+(?:\.\d+|\/0*[1-9]\d*)?$/;

/** Decimal or fraction text, not negative: no sign, exponent, space or repeating part. */
export const isExactNumber = (text: string): boolean => EXACT_NUMBER.test(text);

/** readExact('136/3') -> 136/3 */
export function readExact(number: ExactNumber): Fraction {
  const text = String(number);
  invariant(isExactNumber(text), `the loader admits only decimals and fractions, but "${text}" is neither`);
  return new Fraction(text);
}

const exponentOf = (prime: bigint, n: bigint): number => (n % prime === 0n ? 1 + exponentOf(prime, n / prime) : 0);

/** How many places a decimal needs to be exact; null where it would never end. */
function exactPlaces(denominator: bigint): number | null {
  const twos = exponentOf(2n, denominator);
  const fives = exponentOf(5n, denominator);
  return 2n ** BigInt(twos) * 5n ** BigInt(fives) === denominator ? Math.max(twos, fives) : null;
}

/** `number` to so many places, half up. */
function decimalText({ n, d }: Fraction, places: number): string {
  const shifted = (2n * n * 10n ** BigInt(places) + d) / (2n * d);
  const digits = shifted.toString().padStart(places + 1, '0');
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** toAmount(25/2) -> { exact: '25/2', decimal: '12.5', rounded: false }; 25/3 -> '8.333333', rounded */
export function toAmount(number: Fraction): Amount {
  const places = exactPlaces(number.d);
  return {
    exact: number.toFraction(),
    decimal: decimalText(number, places ?? DECIMAL_PLACES),
    rounded: places === null,
  };
}
