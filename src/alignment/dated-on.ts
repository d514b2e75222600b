import { firstDay, lastDay } from '../record/partial-date.js';
import type { AlignmentRecord } from './alignment.record.js';

/** Whether a document's dates hold a day, whatever its standing; an unknown start and an open end hold all days. */
export const isDatedOn = ({ validFrom, validTo }: AlignmentRecord, day: string): boolean =>
  (validFrom === null || firstDay(validFrom) <= day) && (validTo === null || day <= lastDay(validTo));
