/** Bounds of files that are imported. */
export const IMPORT_LIMITS = {
  /** Bytes of one row, as characters count at least one. */
  rowBytes: 64 * 1024,
  /** Bytes of a file over HTTP. */
  fileBytes: 20 * 1024 * 1024,
  /** Rows of a file over HTTP. */
  rows: 100_000,
  /** Imports of one body at the same time, and of all together, over HTTP. */
  jobsOfBody: 1,
  jobs: 2,
  /** Lists and objects inside one another in a line of JSON. */
  depth: 16,
} as const;
