/** Partial dates as the days they run from and to; a day is an ISO date, so that text order is time order. */
import type { OracleAlignment } from './world.js';

/** A day earlier than any document. */
export const BEFORE_ALL_DOCUMENTS = '0001-01-01';

/** "2009" -> "2009-01-01", "2009-06" -> "2009-06-01". */
export function firstDayOf(partialDate: string): string {
  const [year, month = '01', day = '01'] = partialDate.split('-');
  return `${year}-${month}-${day}`;
}

/** "2009" -> "2009-12-31", "2009-06" -> "2009-06-30". */
export function lastDayOf(partialDate: string): string {
  const [year, month = '12', day] = partialDate.split('-');
  if (day) return partialDate;
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}

/** The day a number of days later, or earlier where it is negative: "2008-02-28" and 1 -> "2008-02-29". */
export function shifted(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Whether a document is in force on a day; an unknown start or end is open. */
export function isInForce(document: OracleAlignment, day: string): boolean {
  const started = document.validFrom === null || firstDayOf(document.validFrom) <= day;
  const ended = document.validTo !== null && lastDayOf(document.validTo) < day;
  return started && !ended;
}

/** The days on which an answer can change: the first day of a document or the day after its last. Earliest first. */
export function daysOfChange(documents: readonly OracleAlignment[]): string[] {
  const days = documents.flatMap(({ validFrom, validTo }) => [
    ...(validFrom === null ? [] : [firstDayOf(validFrom)]),
    ...(validTo === null ? [] : [shifted(lastDayOf(validTo), 1)]),
  ]);
  return [...new Set(days)].toSorted();
}
