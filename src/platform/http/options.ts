import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { ErrorCodes } from '../graphql/error-codes.js';
import type { Caller, RequestFacts } from '../graphql/exchange.js';
import type { Limits } from '../graphql/limits.js';
import type { CacheScope, Revisions } from './answer-cache.js';
import type { Asked } from './answerer.js';
import type { AskWithin } from './page-question.js';
import type { StreamedPage } from './pages/streamed-page.js';
import type { Replier } from './replier.js';
import type { Page } from './visit.js';

export type Identify = (request: IncomingMessage, client: string) => Promise<Caller> | null;

/** The state of the server; anything else in it is shown as it is. */
export interface Readiness extends Readonly<Record<string, unknown>> {
  readonly ready: boolean;
}

/** What the server is given. It knows nothing of what the schema is about. */
export interface ServerOptions {
  readonly schema: GraphQLSchema;
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** Where clients reach the server, without a slash at the end. */
  readonly publicUrl: string;
  /** The context of resolvers, made anew for every question. */
  readonly createContext: (facts: RequestFacts, principal: Caller['principal']) => unknown;
  /** Who asks, by what the request shows; null: anybody. Throws a request error where what it shows is not taken. `client` is its address. */
  readonly identify?: Identify;
  /** The state of the data now; asked for every question, so it must be quick. */
  readonly revision: () => Revisions;
  /** How long an answer without errors is good for; undefined: not at all. By default until the revision or the day changes. */
  readonly cacheScope?: (asked: Asked) => CacheScope | undefined;
  /** The circle of callers that may see the same answers; undefined: the answer is not kept. By default all without credentials. */
  readonly authorisationScope?: (headers: IncomingHttpHeaders) => string | undefined;
  readonly readiness: () => Promise<Readiness>;
  /** The languages of the answers; the first where `Accept-Language` asks for none of them. */
  readonly languages: readonly [string, ...string[]];
  readonly limits?: Partial<Limits>;
  /** `off` lifts the limit over time, not those of one request. */
  readonly rateLimit: 'on' | 'off';
  readonly log: Logger;
  /** The built GraphiQL page (explore-api), and the query it shows first. */
  readonly exploreApi?: { readonly directory: string; readonly defaultQuery: string };
  /** More pages, told apart by their exact path. They may ask the API in the name of who visits them. */
  readonly pages?: (replier: Replier, ask: AskWithin) => readonly Page[];
  /** Pages whose text is long and is sent piece by piece. */
  readonly streams?: readonly StreamedPage[];
  /** Codes that resolvers use besides those of error-codes.ts. */
  readonly errorCodes?: ErrorCodes;
}
