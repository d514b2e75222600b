import { firstDay, lastDay } from '../../record/partial-date.js';
import type { StatementRecord } from './statement.record.js';

/** The days on which a statement holds, both included. */
export interface Window {
  readonly from: string;
  /** Null where open. Before `from` where it was ended from its first day on: then it holds on none. */
  readonly until: string | null;
}

/** `dayBefore('2024-03-01')` -> `'2024-02-29'`. */
function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** The days of a statement: as it was made, or until the day from which it was ended, whichever comes first. */
export function windowOf({ from, until, ended }: Pick<StatementRecord, 'from' | 'until' | 'ended'>): Window {
  const ends = [until === null ? null : lastDay(until), ended === undefined ? null : dayBefore(ended.on)].filter((day) => day !== null);
  return { from: firstDay(from), until: ends.toSorted()[0] ?? null };
}

/** Whether a day lies in a window; what has no window holds on every day. */
export const holdsOn = (window: Window | null, day: string): boolean =>
  window === null || (window.from <= day && (window.until === null || day <= window.until));
