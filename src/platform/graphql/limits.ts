/** What one request, one client and the server as a whole are given. Each excess has its own code (error-codes.ts). */
export interface Limits {
  /** Bytes of a request body. */
  readonly bodyBytes: number;
  /** Lexical tokens of a document. */
  readonly tokens: number;
  /** Fields within fields; `{ a { b } }` is 2 deep. */
  readonly depth: number;
  /** Renamed fields, fragments unfolded, `__typename` too. */
  readonly aliases: number;
  readonly rootFields: number;
  /** Selections with all fragments unfolded. */
  readonly recursiveSelections: number;
  /** Elements of any list in arguments or variables. */
  readonly listElements: number;
  /** Objects and lists within each other in the values of variables. */
  readonly variableDepth: number;
  /** Elements of a page (`first`, `last`). */
  readonly pageSize: number;
  /** The size of a page where none is asked for, for estimating its cost. */
  readonly defaultPageSize: number;
  /** Points of one operation (operation-cost.ts). */
  readonly cost: number;
  /** Milliseconds from the first resolver to the answer. */
  readonly executionMs: number;
  /** Errors listed at once about one document or one set of variables. */
  readonly errors: number;
  /** Points of one client address a minute. */
  readonly pointsPerMinute: number;
  readonly connections: number;
  /** Bytes of answers kept for repeated questions. */
  readonly answerCacheBytes: number;
  /** Characters of document text whose prepared operations are kept (each takes some hundred bytes of memory). */
  readonly preparedCharacters: number;
}

export const DEFAULT_LIMITS: Limits = {
  bodyBytes: 256 * 1024,
  tokens: 2_000,
  depth: 12,
  aliases: 30,
  rootFields: 10,
  recursiveSelections: 10_000,
  listElements: 1_000,
  variableDepth: 20,
  pageSize: 100,
  defaultPageSize: 20,
  cost: 20_000,
  executionMs: 10_000,
  errors: 20,
  pointsPerMinute: 12_000_000,
  connections: 2_000,
  answerCacheBytes: 8 * 1024 * 1024,
  preparedCharacters: 256 * 1024,
};
