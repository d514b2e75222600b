import { RECORD_PROBLEMS } from '../check/check-shape.js';

/** Bounds of what a seed folder may hold. */
export interface SeedLimits {
  /** Bytes of one file. */
  readonly fileBytes: number;
  /** Bytes of all files together. */
  readonly folderBytes: number;
  /** Files of one folder, all parts together. */
  readonly files: number;
  /** Lists and keys inside one another. */
  readonly depth: number;
  /** Values that the aliases of one file may stand for, all together. */
  readonly aliasedValues: number;
  /** Problems that are reported of one file. */
  readonly fileProblems: number;
  /** Problems that are reported, all together. */
  readonly problems: number;
}

/** Far above any real folder. Reaching a bound is reported, never passed over. */
export const SEED_LIMITS: SeedLimits = {
  fileBytes: 4 * 1024 * 1024,
  folderBytes: 128 * 1024 * 1024,
  files: 20_000,
  depth: 32,
  aliasedValues: 10_000,
  fileProblems: RECORD_PROBLEMS,
  problems: 1_000,
};
