/** Bounds of what a seed folder may hold. Far above any real folder; reaching one is reported, never passed over. */
export const SEED_LIMITS = {
  /** Bytes of one file. */
  fileBytes: 4 * 1024 * 1024,
  /** Bytes of all files together. */
  folderBytes: 128 * 1024 * 1024,
  /** Files of one folder, all parts together. */
  files: 20_000,
  /** Lists and keys inside one another. */
  depth: 32,
  /** Values that the aliases of one file may stand for, all together. */
  aliasedValues: 1_000,
  /** Problems that are reported. */
  problems: 1_000,
} as const;
