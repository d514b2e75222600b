import type { Principal } from '../record/principal.js';
import type { RequestContext } from '../record/request-context.js';

/** Where a registry is found that was told nothing. */
const OWN_URL = 'http://127.0.0.1:4000';

/** What resolvers are told of one request: its language, its day, where the registry is found, and a place for its loaders. */
export function contextOf(language: string, today = new Date().toISOString().slice(0, 10), principal: Principal | null = null, publicUrl = OWN_URL): RequestContext {
  const kept = new Map<object, unknown>();
  return {
    languages: [language],
    today,
    publicUrl,
    principal,
    perRequest<T>(token: object, make: () => T): T {
      if (!kept.has(token)) kept.set(token, make());
      return kept.get(token) as T;
    },
  };
}
