/** What a record may refer to, and how to say so to whoever named something else. */
export interface ReferenceIndex {
  /** The codes of the levels of each framework; null where they could not be read. */
  readonly levels: ReadonlyMap<string, readonly string[] | null>;
  readonly creditSystems: ReadonlySet<string>;
  /** Keys of alignments. */
  readonly alignments: ReadonlySet<string>;
  /** What is expected where a reference leads nowhere: "the code of a file in frameworks/". */
  readonly expects: { readonly framework: string; readonly creditSystem: string; readonly alignment: string };
}
