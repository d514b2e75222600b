import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';

/** Clients send few different headers, so each is weighed once. */
const HEADERS_KEPT = 500;
/** Longer headers than anyone needs are weighed each time rather than kept. */
const LONGEST_KEPT = 200;

function remembering<T extends string>(header: string, choose: (negotiator: Negotiator) => string | undefined, fallback: T | null): (value: string | undefined) => T | null {
  const kept = new LRUCache<string, { readonly choice: T | null }>({ max: HEADERS_KEPT });
  const weigh = (value: string): T | null => (choose(new Negotiator({ headers: { [header]: value } })) as T | undefined) ?? null;
  return (value) => {
    if (value === undefined) return fallback;
    if (value.length > LONGEST_KEPT) return weigh(value);
    let known = kept.get(value);
    if (known === undefined) {
      known = { choice: weigh(value) };
      kept.set(value, known);
    }
    return known.choice;
  };
}

export const MEDIA_TYPES = ['application/json; charset=utf-8', 'application/graphql-response+json; charset=utf-8'] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];

/** The media type of a GraphQL answer by `Accept`, as Apollo Server chooses it; null where the client takes neither. */
export const chooseMediaType = remembering<MediaType>('accept', (negotiator) => negotiator.mediaType([...MEDIA_TYPES]), MEDIA_TYPES[0]);

export type Compression = 'br' | 'gzip';

/** How to compress a body by `Accept-Encoding`, Brotli before gzip; null: not at all. */
export const chooseCompression = remembering<Compression>('accept-encoding', preferBrotli, null);

function preferBrotli(negotiator: Negotiator): string | undefined {
  const accepted = negotiator.encodings(['br', 'gzip', 'identity']);
  if (accepted.includes('br')) return 'br';
  return accepted[0] === 'gzip' ? 'gzip' : undefined;
}

/** The locale by `Accept-Language` among those offered; the first of them where none fits. */
export function localeChooser(locales: readonly [string, ...string[]]): (header: string | undefined) => string {
  const choose = remembering<string>('accept-language', (negotiator) => negotiator.language([...locales]), locales[0]);
  return (header) => choose(header) ?? locales[0];
}
