import { enumOf } from '../../record/enum.js';
import { vocabulary } from '../../record/vocabulary.js';

const basis = vocabulary({
  STATED: 'A ratio, or a range of ratios, that a document states.',
  HOURS: 'Hours of learner workload for one credit on both sides.',
  YEAR: 'Shares of a full-time year.',
});

const reason = vocabulary({
  NOT_IN_FORCE: 'A system was never adopted, is not in use yet, or has ended on the day asked about.',
  NOT_STATED: 'No document states a ratio between the two.',
  CONTACT_HOURS: 'A credit counts hours taught, which are no workload.',
  MIXED_HOURS: 'A credit counts hours taught and own work together.',
  NO_HOURS: 'A system states no hours for its credit.',
  NO_FULL_TIME_YEAR: 'A system states no credits for a full-time year.',
  RANGE_OF_SIZES: 'Only a range of sizes is stated, which is no value.',
  RECALLED: 'The figures rest on memory; ask with `admitRecalled` to use them all the same.',
});

export const CreditBasisEnum = enumOf(basis, 'CreditBasis', 'On what a conversion of credits rests. The bases are never mixed.');
export const CreditRefusalReasonEnum = enumOf(reason, 'CreditRefusalReason', 'Why a basis gives nothing.');
