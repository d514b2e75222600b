import { lastDay } from '../../record/partial-date.js';
import type { MicrocredentialRecord } from '../microcredential.record.js';

/** Records that nobody has to review any more. */
const ENDED: readonly MicrocredentialRecord['state'][] = ['SUPERSEDED', 'WITHDRAWN'];

/** Whether a day is past by which its body wanted to have reviewed a record; of one that has ended, nobody expects it. */
export const isReviewOverdue = ({ reviewDue, state }: Pick<MicrocredentialRecord, 'reviewDue' | 'state'>, on: string): boolean =>
  reviewDue !== undefined && !ENDED.includes(state) && lastDay(reviewDue) < on;
