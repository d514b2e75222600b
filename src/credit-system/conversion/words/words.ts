import type { CreditRefusal, RateExplanation } from '../../../core/credit/index.js';

/** What the credit of a system is called: "ECTS credit (ects)". */
export type UnitOf = (system: string) => string;

/** The sentences of a conversion in one language. Figures come in, text goes out; nothing is reckoned here. */
export interface ConversionWords {
  /** What one result rests on. */
  readonly ground: (ground: RateExplanation, unit: UnitOf) => string;
  /** Why a basis gives nothing. */
  readonly refusal: (explanation: CreditRefusal['explanation'], unit: UnitOf) => string;
  /** That a record states a range of sizes alone. */
  readonly range: () => string;
}

/** A ratio is stated as a fraction; a whole one reads better as a number. */
export const plain = (exact: string): string => exact.replace(/\/1$/, '');
