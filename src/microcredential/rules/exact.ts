import { Fraction } from 'fraction.js';

/** So many numbers are remembered: sizes and hours of credits are few, and reading one costs more than reckoning with it. */
const REMEMBERED = 2_000;
const remembered = new Map<string, Fraction>();

/** A number of a record, exact. Fractions never change, so that one serves all who ask. `exactly('136/3')` -> 136/3. */
export function exactly(number: string): Fraction {
  const known = remembered.get(number);
  if (known) return known;
  if (remembered.size >= REMEMBERED) remembered.clear();
  const read = new Fraction(number);
  remembered.set(number, read);
  return read;
}

export const ONE = new Fraction(1);
