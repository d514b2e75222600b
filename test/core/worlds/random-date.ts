/** Partial dates of three precisions within a few years, and days on which something may change or not. */
import fc from 'fast-check';
import { daysOfChange, shifted } from '../oracle/days.js';
import type { OracleWorld } from '../oracle/world.js';

const FIRST_YEAR = 2008;
const LAST_YEAR = 2012;

const days = fc.record({
  year: fc.integer({ min: FIRST_YEAR, max: LAST_YEAR }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.constantFrom(1, 2, 15, 28),
});

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** "2009", "2009-06", "2009-06-01", or null: open, more often than not. */
export const partialDates: fc.Arbitrary<string | null> = fc
  .tuple(days, fc.constantFrom(0, 0, 0, 0, 0, 1, 2, 3))
  .map(([{ year, month, day }, precision]) => {
    const parts = [String(year), twoDigits(month), twoDigits(day)].slice(0, precision);
    return parts.length === 0 ? null : parts.join('-');
  });

/** A day to ask about: any day, or the first or the last day of a state of the world. */
export interface DayDraft { year: number; month: number; day: number; change: number; shift: number }

export const dayDrafts: fc.Arbitrary<DayDraft> = fc
  .tuple(days, fc.record({ change: fc.nat(), shift: fc.constantFrom(0, -1, 1) }))
  .map(([day, choice]) => ({ ...day, ...choice }));

/** The drafted day: next to a day of change, where the world has one and the draft says so. */
export function dayIn(world: OracleWorld, { year, month, day, change, shift }: DayDraft): string {
  const changes = daysOfChange(world.alignments);
  const nearby = changes[change % (changes.length + 1)];
  return nearby ? shifted(nearby, shift) : `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}
