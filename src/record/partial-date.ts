import { z } from 'zod';
import { numberAsText, numberAsValue } from './written-number.js';

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * A year, a month or a day as text, with the precision in which it was written: "2009", "2009-06", "2009-06-01".
 * A bare year may stand in a file as a number.
 */
export function partialDate() {
  return z
    .preprocess(numberAsText, z.string().refine(isPartialDate))
    .meta({ form: 'year, month or day', expects: 'a year, month or day that exists, such as 2009, 2009-06 or 2009-06-01' });
}

/** A year as a whole number. */
export function year() {
  return z
    .preprocess(numberAsValue, z.int().min(1).max(9999))
    .meta({ form: 'year', expects: 'a year of four digits, such as 2009' });
}

export function isPartialDate(text: string): boolean {
  const parts = FORM.exec(text);
  if (!parts || parts[1] === '0000') return false;
  const [month, day] = [Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(Number(parts[1]), month);
}

/** The first day that a partial date may mean. `firstDay('2009-06')` -> `'2009-06-01'`. */
export function firstDay(date: string): string {
  return `${date}${'-01-01'.slice(date.length - 4)}`;
}

/** The last day that a partial date may mean. `lastDay('2009-02')` -> `'2009-02-28'`; `lastDay('2009')` -> `'2009-12-31'`. */
export function lastDay(date: string): string {
  if (date.length === 10) return date;
  const month = date.length === 7 ? date : `${date}-12`;
  return `${month}-${String(daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)))).padStart(2, '0')}`;
}

/** Whether a span of two partial dates, each null where open, has a day in it. `'2020-06'` to `'2020'` has. */
export function isSpan(from: string | null, to: string | null): boolean {
  return from === null || to === null || firstDay(from) <= lastDay(to);
}

function daysInMonth(yearNumber: number, month: number): number {
  const leap = (yearNumber % 4 === 0 && yearNumber % 100 !== 0) || yearNumber % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}
