/** What an audit asks about a framework beside its levels. */
export interface FrameworkFacts {
  /** Year of its last revision. */
  readonly revised: number | null;
  /** ISO 3166 codes; for a regional framework its member countries. */
  readonly jurisdictions: readonly string[];
}
