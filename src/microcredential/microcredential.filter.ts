/** Sizes from one amount to another in one credit system, both ends included, in millionths of a credit. */
export interface CreditRange {
  readonly system: string;
  readonly minMillionths: number;
  readonly maxMillionths: number;
}

/**
 * What records have to be like: all conditions that are given. A list is met by any one of its values, so an empty list
 * is met by no record.
 */
export interface MicrocredentialFilter {
  /** Countries, or parts of countries, of those who award it. */
  readonly countries?: readonly string[];
  readonly framework?: string;
  readonly level?: { readonly framework: string; readonly level: string };
  /** Levels, each with its framework before it. */
  readonly levelsIn?: readonly (readonly [framework: string, level: string])[];
  /** Keys of organisations. */
  readonly awardingBodies?: readonly string[];
  readonly creditSystem?: string;
  /** A range of sizes meets this where it has a size in common with it. */
  readonly creditRanges?: readonly CreditRange[];
  readonly modes?: readonly string[];
  readonly languages?: readonly string[];
  readonly complete?: boolean;
  /** How the ISCED-F code begins. */
  readonly fieldPrefix?: string;
  readonly states?: readonly string[];
  readonly offerStatuses?: readonly string[];
  readonly designations?: readonly string[];
}

/** Whether nothing is asked. */
export const isEmpty = (filter: MicrocredentialFilter): boolean => Object.values(filter).every((value) => value === undefined);
