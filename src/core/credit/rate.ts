import type { Fraction } from 'fraction.js';
import { PROVENANCES, provenanceRank, type Provenance } from '../scale.js';
import type { CreditKind, CreditSystemData, RatioStanding } from './credit-system.js';
import type { OutOfForce } from './in-force.js';

export const CREDIT_BASES = ['STATED', 'HOURS', 'YEAR'] as const;
/** On what a conversion rests: a stated ratio, hours of workload, or shares of a full-time year. Never mixed. */
export type CreditBasis = (typeof CREDIT_BASES)[number];

/** A source of a credit system's record, by its index there. */
export interface SourceReference {
  readonly system: string;
  readonly index: number;
}

/** Figures for the sentence that explains a result; exact numbers as the records write them. */
export type RateExplanation = StatedExplanation | HoursExplanation | YearExplanation;

/** "1 credit of `one` is `min` to `max` of `other`", as `one`'s record has it, whichever way it is read. */
export interface StatedExplanation {
  readonly kind: 'STATED';
  readonly one: string;
  readonly other: string;
  readonly min: string;
  readonly max: string;
}

export interface HoursExplanation {
  readonly kind: 'HOURS';
  readonly from: HoursFigure;
  readonly to: HoursFigure;
}

export interface HoursFigure {
  readonly system: string;
  readonly min: string;
  readonly max: string;
  /** The country whose own figure it is; null: the range of the system. */
  readonly jurisdiction: string | null;
}

export interface YearExplanation {
  readonly kind: 'YEAR';
  readonly from: YearFigure;
  readonly to: YearFigure;
}

export interface YearFigure {
  readonly system: string;
  readonly creditsPerFullTimeYear: string;
}

/** What one credit of the source is worth in the target, at least and at most, on one ground. */
export interface CreditRate {
  readonly basis: CreditBasis;
  readonly statedAs: RatioStanding | null;
  readonly low: Fraction;
  readonly high: Fraction;
  /** The statement was made by the target and is read backwards. */
  readonly reversed: boolean;
  /** The weakest mark of what it rests on. */
  readonly provenance: Provenance;
  readonly sources: readonly SourceReference[];
  readonly explanation: RateExplanation;
}

/** Why a basis gives nothing; `kind` is the reason. */
export type RefusalExplanation =
  | { readonly kind: 'NOT_IN_FORCE'; readonly systems: readonly OutOfForce[] }
  | { readonly kind: 'NOT_STATED' }
  | {
      readonly kind: 'CONTACT_HOURS' | 'MIXED_HOURS' | 'NO_HOURS';
      readonly systems: readonly { readonly system: string; readonly kind: CreditKind }[];
    }
  | { readonly kind: 'NO_FULL_TIME_YEAR'; readonly systems: readonly string[] }
  /** What was withheld, and which of its sources nobody has read. */
  | { readonly kind: 'RECALLED'; readonly withheld: RateExplanation; readonly sources: readonly SourceReference[] };

export type CreditRefusalReason = RefusalExplanation['kind'];

export interface CreditRefusal {
  readonly basis: CreditBasis;
  readonly reason: CreditRefusalReason;
  readonly explanation: RefusalExplanation;
}

export const refusal = (basis: CreditBasis, explanation: RefusalExplanation): CreditRefusal => ({
  basis,
  reason: explanation.kind,
  explanation,
});

/** One thing that a rate rests on. */
export interface Ground {
  readonly source: SourceReference;
  readonly provenance: Provenance;
}

/** A record without sources is taken for memory. */
export const sourceGround = (system: CreditSystemData, index: number): Ground => ({
  source: { system: system.code, index },
  provenance: system.sources[index]?.provenance ?? 'recalled',
});

/** The weakest mark and the sources, each named once. */
export const restingOn = (...grounds: readonly Ground[]): Pick<CreditRate, 'provenance' | 'sources'> => ({
  provenance: PROVENANCES[Math.max(...grounds.map(({ provenance }) => provenanceRank(provenance)))]!,
  sources: grounds
    .map(({ source }) => source)
    .filter((source, at, all) => all.findIndex((other) => other.system === source.system && other.index === source.index) === at),
});
