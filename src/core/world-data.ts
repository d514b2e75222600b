import type { PartialDate } from './day.js';
import type { Basis, Provenance } from './scale.js';

/** The reference data that equivalence rests on, as the records state them (data/FORMAT.md). */
export interface WorldData {
  readonly frameworks: readonly FrameworkData[];
  readonly alignments: readonly AlignmentData[];
}

export const SCOPES = ['NATIONAL', 'SUBNATIONAL', 'REGIONAL', 'SECTORAL'] as const;
export type Scope = (typeof SCOPES)[number];

export interface FrameworkData {
  readonly code: string;
  readonly scope: Scope;
  /** Lowest first. */
  readonly levels: readonly LevelData[];
}

export interface LevelData {
  /** Text, never a number: "4+", "6.sv", "E3". */
  readonly code: string;
  /** Order within the framework, from 1. */
  readonly ordinal: number;
}

export const STANDINGS = ['ENDORSED', 'NOT_ENDORSED'] as const;
export type Standing = (typeof STANDINGS)[number];

export const PAIR_RELATIONS = ['EQUAL', 'BEST_FIT', 'PARTIAL'] as const;
/** What a document says of a pair: equal, referenced or comparable, or only partly comparable. */
export type PairRelation = (typeof PAIR_RELATIONS)[number];

export interface PairData {
  readonly from: string;
  readonly to: string;
  readonly relation: PairRelation;
  readonly provenance: Provenance;
}

export interface AlignmentData {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly basis: Basis;
  readonly symmetric: boolean;
  readonly validFrom: PartialDate | null;
  readonly validTo: PartialDate | null;
  readonly standing: Standing;
  readonly complete: boolean;
  readonly chains: boolean;
  readonly supersedes: string | null;
  readonly pairs: readonly PairData[];
  readonly unmapped: { readonly from: readonly string[]; readonly to: readonly string[] };
  /** The mark of the document that the pairs rest on (its first source). */
  readonly provenance: Provenance;
}
