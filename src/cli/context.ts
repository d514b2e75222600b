import type { Principal } from '../record/principal.js';
import type { RequestContext } from '../record/request-context.js';

/** What resolvers are told of one request: its languages, best first, its day, and a place for its loaders. */
export function contextOf(languages: readonly string[], today = new Date().toISOString().slice(0, 10), principal: Principal | null = null): RequestContext {
  const kept = new Map<object, unknown>();
  return {
    languages,
    today,
    principal,
    perRequest<T>(token: object, make: () => T): T {
      if (!kept.has(token)) kept.set(token, make());
      return kept.get(token) as T;
    },
  };
}
