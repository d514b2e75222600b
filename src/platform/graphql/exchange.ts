import type { IncomingHttpHeaders } from 'node:http';
import type { OperationFacts } from './prepared-document.js';

/** What a request says besides its question; the context of resolvers is made from it. */
export interface RequestFacts {
  readonly headers: IncomingHttpHeaders;
  /** Those of the server's languages that the client takes, best first, by `Accept-Language`; the server's first where it takes none. */
  readonly languages: readonly [string, ...string[]];
  readonly requestId: string;
  /** The UTC day on which the request arrived, `2026-11-22`: "today" in everything its answer says. */
  readonly today: string;
}

/** Who asks, as the server's `identify` tells it. */
export interface Caller {
  /** Whose budget pays (rate-limit.ts). */
  readonly budget: string;
  /** For the context of resolvers; the platform does not look into it. */
  readonly principal: unknown;
}

/** A question on its way to its answer, and what was learnt of it there. */
export interface Exchange {
  readonly facts: RequestFacts;
  /** Until somebody is identified: the address, and nobody. */
  caller: Caller;
  operation?: OperationFacts;
  /** As coerced. */
  variables?: Readonly<Record<string, unknown>>;
  /** Whether the answer has errors. */
  failed?: boolean;
}
