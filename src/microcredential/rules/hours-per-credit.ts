import type { Fraction } from 'fraction.js';
import type { CreditSystemRecord } from '../../credit-system/credit-system.record.js';
import { sizesOf, type CreditSize } from '../offer/said.js';
import { homesOf } from './applicable.js';
import { exactly } from './exact.js';
import type { RuleFacts } from './facts.js';
import type { JudgedRecord } from './finding.js';

/** Hours of one credit, and whose figure that is. */
export interface CreditHours {
  readonly min: Fraction;
  readonly max: Fraction;
  /** The jurisdiction that fixes the figure; null where it is that of the system in general. */
  readonly jurisdiction: string | null;
}

/** Hours of work for one credit where a record is at home: the national figure first. Null where the system counts no work. */
export function creditHours({ kind, notionalHoursPerCredit, nationalVariants }: CreditSystemRecord, homes: readonly string[]): CreditHours | null {
  if (kind !== 'WORKLOAD') return null;
  const variant = homes.flatMap((home) => nationalVariants.find(({ jurisdiction }) => jurisdiction === home) ?? [])[0];
  const hours = variant?.notionalHoursPerCredit ?? notionalHoursPerCredit;
  return hours && { min: exactly(hours.min), max: exactly(hours.max), jurisdiction: variant?.jurisdiction ?? null };
}

/** The ends of a size; null where a figure lacks. A single figure is both ends. */
export function endsOf({ value, min, max }: CreditSize): readonly [least: string, most: string] | null {
  const [least, most] = [value ?? min, value ?? max];
  return least === undefined || most === undefined ? null : [least, most];
}

/** Hours worked out from credits. */
export interface DerivedHours {
  /** Exact: a whole number, or a fraction. */
  readonly min: string;
  readonly max: string;
  /** The credit system that they are worked out from. */
  readonly system: string;
  readonly jurisdiction: string | null;
}

/** The hours that follow from the first size where none are stated; null where nothing follows. Credits are never worked out. */
export function derivedHours(record: JudgedRecord, facts: Pick<RuleFacts, 'creditSystems' | 'body'>): DerivedHours | null {
  if (record.workloadHours !== null) return null;
  for (const size of sizesOf(record)) {
    const system = facts.creditSystems.get(size.system);
    const hours = system && creditHours(system, homesOf(record, facts));
    const ends = endsOf(size);
    if (!hours || !ends) continue;
    const [min, max] = [hours.min.mul(ends[0]), hours.max.mul(ends[1])];
    return { min: min.toFraction(), max: max.toFraction(), system: size.system, jurisdiction: hours.jurisdiction };
  }
  return null;
}

/** A fraction to read: exact where it is whole or short, else to two places. */
export const readable = (number: Fraction): string => (number.d === 1n ? number.toFraction() : number.round(2).toString());
