import type { IncomingHttpHeaders } from 'node:http';
import type { RequestFacts } from '../graphql/exchange.js';
import type { Visit } from './visit.js';

/**
 * What a visit tells resolvers. A class, and no literal with a getter: of each such literal V8 makes a hidden class that
 * holds the getter and with it the whole request, as garbage that only a full collection finds.
 */
export class VisitFacts implements RequestFacts {
  constructor(private readonly visit: Visit, readonly languages: readonly [string, ...string[]], readonly today: string) {}

  get headers(): IncomingHttpHeaders {
    return this.visit.request.headers;
  }

  get requestId(): string {
    return this.visit.requestId;
  }
}
