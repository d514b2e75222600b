import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';

/** Clients send few different headers, so each is weighed once. */
const HEADERS_KEPT = 500;
/** Longer headers than anyone needs are weighed each time rather than kept. */
const LONGEST_KEPT = 200;

function remembering<T>(header: string, choose: (negotiator: Negotiator) => T | undefined, fallback: T | null): (value: string | undefined) => T | null {
  const kept = new LRUCache<string, { readonly choice: T | null }>({ max: HEADERS_KEPT });
  const weigh = (value: string): T | null => choose(new Negotiator({ headers: { [header]: value } })) ?? null;
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
export const chooseMediaType = remembering<MediaType>('accept', (negotiator) => negotiator.mediaType([...MEDIA_TYPES]) as MediaType | undefined, MEDIA_TYPES[0]);

export type Compression = 'br' | 'gzip';

/** How to compress a body by `Accept-Encoding`, Brotli before gzip; null: not at all. */
export const chooseCompression = remembering<Compression>('accept-encoding', preferBrotli, null);

function preferBrotli(negotiator: Negotiator): Compression | undefined {
  const accepted = negotiator.encodings(['br', 'gzip', 'identity']);
  if (accepted.includes('br')) return 'br';
  return accepted[0] === 'gzip' ? 'gzip' : undefined;
}

export type Languages = readonly [string, ...string[]];

/** Those of the languages offered that `Accept-Language` takes, best first; the first one offered where it takes none. */
export function languageChooser(offered: Languages): (header: string | undefined) => Languages {
  const none: Languages = [offered[0]];
  const choose = remembering<Languages>('accept-language', (negotiator) => atLeastOne(negotiator.languages([...offered])), none);
  return (header) => choose(header) ?? none;
}

function atLeastOne([first, ...others]: readonly string[]): Languages | undefined {
  return first === undefined ? undefined : [first, ...others];
}
