import type { PartialDate } from '../day.js';
import type { Provenance } from '../scale.js';

export const CREDIT_KINDS = ['WORKLOAD', 'CONTACT', 'MIXED', 'OUTCOME_WEIGHT', 'NONE'] as const;
/** What a credit counts: workload of the learner, contact hours, both, a share of the outcomes, or nothing national. */
export type CreditKind = (typeof CREDIT_KINDS)[number];

export const CREDIT_STATUSES = [
  'IN_FORCE',
  'ADOPTED_NOT_OPERATIONAL',
  'IN_DEVELOPMENT',
  'NEVER_ADOPTED',
  'SUPERSEDED',
  'DISCONTINUED',
] as const;
export type CreditStatus = (typeof CREDIT_STATUSES)[number];

/** What stands behind a stated ratio, the strongest first. */
export const RATIO_STANDINGS = ['AGREED', 'OFFICIAL', 'REGULATION', 'CONVENTION'] as const;
export type RatioStanding = (typeof RATIO_STANDINGS)[number];

/** An exact number as a record writes it: "25", "26.67", "136/3". Whole numbers may be numbers. */
export type ExactNumber = string | number;

/** Hours of one credit; no `max` means that only a lower bound is stated. */
export interface HoursPerCredit {
  readonly min: ExactNumber;
  readonly max: ExactNumber | null;
}

/** Where a country fixes a figure of its own. */
export interface NationalVariantData {
  readonly jurisdiction: string;
  readonly notionalHoursPerCredit: HoursPerCredit | null;
  /** Index into the system's sources. */
  readonly source: number;
  /** The mark of the figure, where it is not that of its source. */
  readonly provenance?: Provenance | undefined;
}

/** "2/1" to X reads: one credit here is two X. Either `ratio`, or `ratioMin` and `ratioMax`. */
export interface StatedRatioData {
  readonly to: string;
  readonly ratio: ExactNumber | null;
  readonly ratioMin?: ExactNumber | null;
  readonly ratioMax?: ExactNumber | null;
  /** DERIVED was worked out by the compiler of the record: no document states it. */
  readonly basis: RatioStanding | 'DERIVED';
  /** Index into the system's sources. */
  readonly source: number;
}

/** As much of a credit system's record as a conversion reads (data/FORMAT.md). */
export interface CreditSystemData {
  readonly code: string;
  readonly kind: CreditKind;
  readonly status: CreditStatus;
  readonly validFrom?: PartialDate | null;
  readonly validTo?: PartialDate | null;
  readonly notionalHoursPerCredit: HoursPerCredit | null;
  readonly creditsPerFullTimeYear: ExactNumber | null;
  readonly nationalVariants: readonly NationalVariantData[];
  readonly conversions: readonly StatedRatioData[];
  /** The mark of the first source is the mark of the system. */
  readonly sources: readonly { readonly provenance: Provenance }[];
}
