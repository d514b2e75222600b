/** What a page tells its live parts, as JSON at its end. */
export interface LivePage {
  readonly language: string;
  /** The language that its address asks for; null: the browser's choice. */
  readonly asked: string | null;
  /** What its live parts say. */
  readonly patterns: Readonly<Record<string, string>>;
  /** Paths of the scripts that bring any part to life. */
  readonly scripts: readonly string[];
  /** In the order in which they stand on the page. */
  readonly islands: readonly LiveIsland[];
}

export interface LiveIsland {
  /** Paths of its own script, and of those that it needs. */
  readonly scripts: readonly [own: string, ...needed: string[]];
  /** Whether it comes alive before anything else. */
  readonly urgent: boolean;
  /** What it is made of. */
  readonly given: object;
}
