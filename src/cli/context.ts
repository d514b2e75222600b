import type { Principal } from '../record/principal.js';
import type { RequestContext } from '../record/request-context.js';

/** What resolvers are told of one request: its languages, best first, its day, and a place for its loaders. */
export function contextOf(languages: readonly string[], today = new Date().toISOString().slice(0, 10), principal: Principal | null = null): RequestContext {
  return new Request(languages, today, principal);
}

class Request implements RequestContext {
  /** Made when something is to be kept: most questions need no loader. */
  private kept: Map<object, unknown> | undefined;

  constructor(readonly languages: readonly string[], readonly today: string, readonly principal: Principal | null) {}

  perRequest<T>(token: object, make: () => T): T {
    this.kept ??= new Map();
    if (!this.kept.has(token)) this.kept.set(token, make());
    return this.kept.get(token) as T;
  }
}
