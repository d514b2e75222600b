import type { IncomingHttpHeaders } from 'node:http';
import type { OperationFacts } from './prepared-document.js';

/** What a request says besides its question; the context of resolvers is made from it. */
export interface RequestFacts {
  readonly headers: IncomingHttpHeaders;
  /** One of the server's locales, by `Accept-Language`. */
  readonly locale: string;
  readonly requestId: string;
  /** The UTC day on which the request arrived, `2026-11-22`: "today" in everything its answer says. */
  readonly today: string;
}

/** A question on its way to its answer, and what was learnt of it there. */
export interface Exchange {
  readonly facts: RequestFacts;
  /** Whose budget pays (rate-limit.ts). */
  readonly client: string;
  operation?: OperationFacts;
  /** As coerced. */
  variables?: Readonly<Record<string, unknown>>;
  /** Whether the answer has errors. */
  failed?: boolean;
}
