/**
 * Days of the world as whole numbers (days since 1970-01-01, UTC), so that spans compare as numbers.
 * Documents date themselves by year, month or day: a year alone runs from 1 January or to 31 December (EQUIVALENCE.md 3).
 */
export type Day = number;

/** "2009", "2009-06" or "2009-06-01": the precision that the source has. */
export type PartialDate = string;

export const FIRST_DAY: Day = Number.NEGATIVE_INFINITY;
export const LAST_DAY: Day = Number.POSITIVE_INFINITY;

const MILLISECONDS_A_DAY = 86_400_000;

const dayNumber = (year: number, month: number, date: number): Day =>
  // `Date.UTC` would read the years 0 to 99 as 1900 to 1999.
  new Date(0).setUTCFullYear(year, month, date) / MILLISECONDS_A_DAY;

const parts = (date: PartialDate): readonly [year: number, month?: number, date?: number] => {
  const year = Number(date.slice(0, 4));
  if (date.length === 4) return [year];
  return date.length === 7 ? [year, Number(date.slice(5))] : [year, Number(date.slice(5, 7)), Number(date.slice(8))];
};

/** firstDay('2009-06') -> the number of 2009-06-01 */
export const firstDay = (date: PartialDate): Day => {
  const [year, month = 1, date_ = 1] = parts(date);
  return dayNumber(year, month - 1, date_);
};

/** lastDay('2009-06') -> the number of 2009-06-30 */
export const lastDay = (date: PartialDate): Day => {
  const [year, month, date_] = parts(date);
  if (date_ !== undefined) return dayNumber(year, month! - 1, date_);
  return month === undefined ? dayNumber(year + 1, 0, 1) - 1 : dayNumber(year, month, 1) - 1;
};

/** isoDay(0) -> '1970-01-01' */
export const isoDay = (day: Day): string => new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);

/** An open bound has no date. */
export const isoDayOrOpen = (day: Day): string | null => (Number.isFinite(day) ? isoDay(day) : null);
