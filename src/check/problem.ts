/** A place inside a record: keys, and positions in lists counted from 0. */
export type RecordPath = readonly (string | number)[];

/** A mistake in a record, whose place is known by path. Where it stands in a file is looked up by whoever read the file. */
export interface UnplacedProblem {
  readonly at: RecordPath;
  /** Whether the key itself is at fault, and not what stands under it. */
  readonly onKey?: boolean;
  readonly found: string;
  readonly expected: string;
  readonly hint?: string | undefined;
}
