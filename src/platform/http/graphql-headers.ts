import { MEDIA_TYPES } from './negotiation.js';
import { dataHeaders } from './security-headers.js';
import type { FlatHeaders } from './visit.js';

/** Anybody may read, from any site; cookies and other credentials of the browser are not wanted. */
const CROSS_ORIGIN = ['access-control-allow-origin', '*', 'access-control-expose-headers', 'etag, retry-after, x-request-id'];
const VARY = ['vary', 'Accept, Accept-Encoding, Accept-Language'];

/** May be kept by anybody, to be asked about each time (which costs a 304). */
const REVALIDATE = ['cache-control', 'public, max-age=0, must-revalidate'];
const NOT_KEPT = ['cache-control', 'no-store'];

const PREFLIGHT = [
  'access-control-allow-methods', 'GET, POST',
  'access-control-allow-headers', 'accept, accept-language, apollo-require-preflight, content-type, if-none-match, x-apollo-operation-name',
  'access-control-max-age', '86400',
];

/** The headers that answers of the GraphQL endpoint have in common. */
export class GraphqlHeaders {
  readonly preflight: FlatHeaders;
  private readonly common: FlatHeaders;
  private readonly kept: ReadonlyMap<string, FlatHeaders>;
  private readonly notKept: ReadonlyMap<string, FlatHeaders>;

  constructor(publicUrl: string) {
    this.common = [...dataHeaders(publicUrl), ...CROSS_ORIGIN, ...VARY];
    this.preflight = [...this.common, ...PREFLIGHT];
    this.kept = new Map(MEDIA_TYPES.map((type) => [type, [...this.common, ...REVALIDATE, 'content-type', type]]));
    this.notKept = new Map(MEDIA_TYPES.map((type) => [type, [...this.common, ...NOT_KEPT, 'content-type', type]]));
  }

  /** For an answer that clients may keep and ask about, or one that they may not keep. */
  of(mediaType: string, { mayBeKept }: { readonly mayBeKept: boolean }): FlatHeaders {
    const ready = (mayBeKept ? this.kept : this.notKept).get(mediaType);
    return ready ?? [...this.common, ...NOT_KEPT, 'content-type', mediaType];
  }
}
