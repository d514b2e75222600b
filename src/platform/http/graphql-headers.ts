import { MEDIA_TYPES, type MediaType } from './negotiation.js';
import { dataHeaders } from './security-headers.js';
import type { FlatHeaders } from './visit.js';

/** Anybody may read, from any site; cookies and other credentials of the browser are not wanted. */
const CROSS_ORIGIN = ['access-control-allow-origin', '*', 'access-control-expose-headers', 'etag, retry-after, x-request-id'];
const VARY = ['vary', 'Accept, Accept-Encoding, Accept-Language'];

/** May be kept by anybody, to be asked about each time (which costs a 304). */
const REVALIDATE = ['cache-control', 'public, max-age=0, must-revalidate'];
const NOT_KEPT = ['cache-control', 'no-store'];

export interface GraphqlHeaders {
  /** Of answers without errors, by GET. */
  readonly kept: Readonly<Record<MediaType, FlatHeaders>>;
  /** Of all others. */
  readonly notKept: Readonly<Record<MediaType, FlatHeaders>>;
  readonly preflight: FlatHeaders;
}

export function graphqlHeaders(publicUrl: string): GraphqlHeaders {
  const common = [...dataHeaders(publicUrl), ...CROSS_ORIGIN, ...VARY];
  const withType = (cacheControl: FlatHeaders): Record<MediaType, FlatHeaders> =>
    Object.fromEntries(MEDIA_TYPES.map((type) => [type, [...common, ...cacheControl, 'content-type', type]])) as Record<MediaType, FlatHeaders>;
  return {
    kept: withType(REVALIDATE),
    notKept: withType(NOT_KEPT),
    preflight: [
      ...CROSS_ORIGIN,
      'access-control-allow-methods', 'GET, POST',
      'access-control-allow-headers', 'accept, accept-language, apollo-require-preflight, content-type, if-none-match, x-apollo-operation-name',
      'access-control-max-age', '86400',
      'vary', 'Access-Control-Request-Headers',
    ],
  };
}
