export { convertCredits } from './convert-credits.js';
export type { ConvertedCredits, CreditConversion, CreditQuestion } from './convert-credits.js';
export { sourceValuesFor } from './source-values.js';
export type { SourceValues, SourceValuesQuestion } from './source-values.js';
export { CreditQuestionError } from './question-error.js';
export type { CreditQuestionFault } from './question-error.js';
export type { CreditSystems } from './question.js';
export { isExactNumber } from './amount.js';
export type { Amount } from './amount.js';
export { CREDIT_KINDS, CREDIT_STATUSES, RATIO_STANDINGS } from './credit-system.js';
export type {
  CreditKind,
  CreditStatus,
  CreditSystemData,
  ExactNumber,
  HoursPerCredit,
  NationalVariantData,
  RatioStanding,
  StatedRatioData,
} from './credit-system.js';
export { CREDIT_BASES } from './rate.js';
export type {
  CreditBasis,
  CreditRefusal,
  CreditRefusalReason,
  HoursExplanation,
  HoursFigure,
  RateExplanation,
  RefusalExplanation,
  SourceReference,
  StatedExplanation,
  YearExplanation,
  YearFigure,
} from './rate.js';
export { outOfForce, type OutOfForce } from './in-force.js';
export { conversionEffect } from './conversion-effect.js';
export type { ConversionChange } from './conversion-effect.js';
