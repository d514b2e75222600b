import type { Principal } from './principal.js';

/** What is known of one request to the API, beside its question. */
export interface RequestContext {
  /** The languages wanted, best first, from `Accept-Language`. */
  readonly languages: readonly string[];
  /** The UTC day on which the request came: what a question without a day is asked as of. */
  readonly today: string;
  /** Base of permanent addresses, without a slash at the end. */
  readonly publicUrl: string;
  /** Null: anybody. */
  readonly principal: Principal | null;
  /** One instance for the whole request: loaders that batch. */
  perRequest<T>(token: object, make: () => T): T;
}

/** The languages wanted: the argument before those of the request. */
export const wanted = ({ languages }: RequestContext, argument?: string | null): readonly string[] =>
  argument ? [argument, ...languages] : languages;
