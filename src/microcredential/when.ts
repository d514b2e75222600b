/** What of the tables counts. */
export interface When {
  /** What was known at a revision; absent: now. */
  readonly knownAt?: number | undefined;
  /** The day on which dated statements have to hold; absent: on whatever day. */
  readonly on?: string | undefined;
}
