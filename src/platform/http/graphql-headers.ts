import { MEDIA_TYPES } from './negotiation.js';
import { dataHeaders } from './security-headers.js';
import type { FlatHeaders } from './visit.js';

/** Anybody may read, from any site; cookies and other credentials of the browser are not wanted. */
const ANY_ORIGIN = ['access-control-allow-origin', '*'];
const VARY = ['vary', 'Accept, Accept-Encoding, Accept-Language'];
/** Headers that scripts of other sites may read. */
const EXPOSED = ['access-control-expose-headers', 'etag, retry-after, x-request-id'];

/** May be kept by anybody, to be asked about each time (which costs a 304). */
const REVALIDATE = ['cache-control', 'public, max-age=0, must-revalidate'];
const NOT_KEPT = ['cache-control', 'no-store'];

const PREFLIGHT = [
  'access-control-allow-methods', 'GET, POST',
  'access-control-allow-headers', 'accept, accept-language, apollo-require-preflight, content-type, if-none-match, x-apollo-operation-name',
  'access-control-max-age', '86400',
];

/**
 * What becomes of an answer at the client: one by GET may be kept and asked about again, one by POST is never kept by
 * the rules of HTTP and never opened as a page, one with errors must not be kept.
 */
export type Keeping = 'revalidated' | 'posted' | 'refused';

/** The headers of the GraphQL endpoint; of the most frequent answers as few as do the work, since each costs time. */
export class GraphqlHeaders {
  readonly preflight: FlatHeaders;
  private readonly common: Readonly<Record<Keeping, FlatHeaders>>;
  private readonly ready: Readonly<Record<Keeping, ReadonlyMap<string, FlatHeaders>>>;

  constructor(publicUrl: string) {
    const openable = [...dataHeaders(publicUrl), ...ANY_ORIGIN, ...VARY, ...EXPOSED];
    const posted = [...dataHeaders(publicUrl, { openable: false }), ...ANY_ORIGIN];
    this.common = { revalidated: [...openable, ...REVALIDATE], refused: [...openable, ...NOT_KEPT], posted };
    this.preflight = [...openable, ...PREFLIGHT];
    const forEachType = (keeping: Keeping): ReadonlyMap<string, FlatHeaders> => new Map(MEDIA_TYPES.map((type) => [type, this.made(keeping, type)]));
    this.ready = { revalidated: forEachType('revalidated'), posted: forEachType('posted'), refused: forEachType('refused') };
  }

  of(keeping: Keeping, mediaType: string): FlatHeaders {
    return this.ready[keeping].get(mediaType) ?? this.made(keeping, mediaType);
  }

  private made(keeping: Keeping, mediaType: string): FlatHeaders {
    return [...this.common[keeping], 'content-type', mediaType];
  }
}
