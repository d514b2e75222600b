import type { Principal } from '../record/principal.js';
import type { RequestContext } from '../record/request-context.js';

/** Where a registry is found that was told nothing. */
const OWN_URL = 'http://127.0.0.1:4000';

/** What resolvers are told of one request: its languages, best first, its day, where the registry is found, and a place for its loaders. */
export function contextOf(languages: readonly string[], today = new Date().toISOString().slice(0, 10), principal: Principal | null = null, publicUrl = OWN_URL): RequestContext {
  return new Request(languages, today, principal, publicUrl);
}

class Request implements RequestContext {
  /** Made when something is to be kept: most questions need no loader. */
  private kept: Map<object, unknown> | undefined;

  constructor(readonly languages: readonly string[], readonly today: string, readonly principal: Principal | null, readonly publicUrl: string) {}

  perRequest<T>(token: object, make: () => T): T {
    this.kept ??= new Map();
    if (!this.kept.has(token)) this.kept.set(token, make());
    return this.kept.get(token) as T;
  }
}
