import { firstDay, lastDay, type Day, type PartialDate } from '../day.js';
import type { CreditStatus, CreditSystemData } from './credit-system.js';

/** A credit system that no conversion may use on the day asked about (NOT_IN_FORCE). */
export interface OutOfForce {
  readonly system: string;
  /** STATUS: never in use, or not yet; ENDED: ended, nobody recorded when; the others are judged by the day. */
  readonly cause: 'STATUS' | 'ENDED' | 'BEFORE_START' | 'AFTER_END';
  readonly status: CreditStatus;
  readonly validFrom: PartialDate | null;
  readonly validTo: PartialDate | null;
}

const NEVER_USABLE: readonly CreditStatus[] = ['NEVER_ADOPTED', 'IN_DEVELOPMENT', 'ADOPTED_NOT_OPERATIONAL'];
const ENDED: readonly CreditStatus[] = ['SUPERSEDED', 'DISCONTINUED'];

function cause({ status, validFrom, validTo }: CreditSystemData, on: Day): OutOfForce['cause'] | null {
  if (NEVER_USABLE.includes(status)) return 'STATUS';
  if (ENDED.includes(status) && !validTo) return 'ENDED';
  if (validFrom && on < firstDay(validFrom)) return 'BEFORE_START';
  if (validTo && on > lastDay(validTo)) return 'AFTER_END';
  return null;
}

/** Those of the systems that are not in force; one that ended in "2020" may be used until 31 December 2020. */
export const outOfForce = (systems: readonly CreditSystemData[], on: Day): OutOfForce[] =>
  [...new Set(systems)].flatMap((system) => {
    const why = cause(system, on);
    if (why === null) return [];
    const { code, status, validFrom = null, validTo = null } = system;
    return [{ system: code, cause: why, status, validFrom, validTo }];
  });
