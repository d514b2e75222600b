import { hash } from 'node:crypto';
import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import { ordinaryGet, ordinaryPost, type GraphqlRequest } from './graphql-request.js';
import { chooseMediaType, type MediaType } from './negotiation.js';
import type { Visit } from './visit.js';

/** A GraphQL question as it came over HTTP, read no further than needed so far. */
export interface Question {
  readonly method: 'GET' | 'POST';
  /** SHA-256 of the body or the query string: the same bytes are the same question. */
  readonly digest: () => string;
  /** Null where the client accepts none that is offered. */
  readonly mediaType: MediaType | null;
  /** Whether nothing but its text decides the answer: Apollo Server need not look at the request for that. */
  readonly plain: boolean;
  /** Undefined where only Apollo Server may judge it. Throws a SyntaxError where a body is not JSON. */
  readonly ordinary: () => GraphqlRequest | undefined;
  /** For Apollo Server. Throws as `ordinary` does. */
  readonly whole: () => HTTPGraphQLRequest;
}

export function postedQuestion(visit: Visit, bytes: Buffer): Question {
  const { accept } = visit.request.headers;
  const body = once(() => JSON.parse(bytes.toString('utf8')) as unknown);
  return {
    method: 'POST',
    digest: () => hash('sha256', bytes, 'base64'),
    mediaType: chooseMediaType(accept),
    plain: true,
    ordinary: () => ordinaryPost(body()),
    whole: () => ({ method: 'POST', headers: headerMap(visit), search: '', body: body() }),
  };
}

/**
 * GET is for browsers, curl and links, none of which send the header by which Apollo Server tells a request that no
 * other site can have caused. It may be let in all the same where it carries no cookie: then it acts in nobody's name,
 * it can only ask (mutations by GET are refused), and any site may read the answer anyway.
 */
export function linkedQuestion(visit: Visit): Question {
  const { accept, cookie, 'content-type': contentType } = visit.request.headers;
  const plain = cookie === undefined && contentType === undefined;
  return {
    method: 'GET',
    digest: () => hash('sha256', visit.search, 'base64'),
    mediaType: chooseMediaType(accept),
    plain,
    ordinary: () => (plain ? ordinaryGet(visit.search) : undefined),
    whole: () => {
      const headers = headerMap(visit);
      if (cookie === undefined) headers.set('apollo-require-preflight', 'no cookie');
      return { method: 'GET', headers, search: visit.search, body: undefined };
    },
  };
}

function headerMap({ request: { headers } }: Visit): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
