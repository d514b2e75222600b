import { hash } from 'node:crypto';
import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { BodyOpenings, KnownBody } from './body-openings.js';
import { ordinaryGet, ordinaryPost, type GraphqlRequest } from './graphql-request.js';
import { chooseMediaType, type MediaType } from './negotiation.js';
import type { Visit } from './visit.js';

/** A GraphQL question as it came over HTTP, read no further than needed so far. */
export interface Question {
  readonly method: 'GET' | 'POST';
  /** Null where the client accepts none that is offered. */
  readonly mediaType: MediaType | null;
  /** Whether nothing but its text decides the answer: Apollo Server need not look at the request for that. */
  readonly plain: boolean;
  /** Asked for by more than `Accept-Language`: the language of the page that asks. */
  readonly language?: string;
  /** The same for the same bytes only, of the body or the query string: the same bytes are the same question. */
  digest(): string;
  /** Undefined where only Apollo Server may judge it. Throws a SyntaxError where a body is not JSON. */
  ordinary(): GraphqlRequest | undefined;
  /** For Apollo Server. Throws as `ordinary` does. */
  whole(): HTTPGraphQLRequest;
}

export class PostedQuestion implements Question {
  readonly method = 'POST';
  readonly plain = true;
  readonly mediaType: MediaType | null;
  private readonly known: KnownBody | undefined;
  private parsed: { readonly body: unknown } | undefined = undefined;

  constructor(private readonly visit: Visit, private readonly bytes: Buffer, openings: BodyOpenings) {
    this.mediaType = chooseMediaType(visit.request.headers.accept);
    this.known = openings.find(bytes);
  }

  digest(): string {
    return this.known?.key ?? hash('sha256', this.bytes, 'base64');
  }

  ordinary(): GraphqlRequest | undefined {
    return ordinaryPost(this.body());
  }

  whole(): HTTPGraphQLRequest {
    return { method: 'POST', headers: headerMap(this.visit), search: '', body: this.body() };
  }

  private body(): unknown {
    this.parsed ??= { body: this.known?.parse() ?? (JSON.parse(this.bytes.toString('utf8')) as unknown) };
    return this.parsed.body;
  }
}

/**
 * GET is for browsers, curl and links, none of which send the header by which Apollo Server tells a request that no
 * other site can have caused. It may be let in all the same where it carries no cookie: then it acts in nobody's name,
 * it can only ask (mutations by GET are refused), and any site may read the answer anyway.
 */
export class LinkedQuestion implements Question {
  readonly method = 'GET';
  readonly plain: boolean;
  readonly mediaType: MediaType | null;
  private readonly search: string;

  constructor(private readonly visit: Visit) {
    const { accept, cookie, 'content-type': contentType } = visit.request.headers;
    this.search = visit.search;
    this.mediaType = chooseMediaType(accept);
    this.plain = cookie === undefined && contentType === undefined;
  }

  digest(): string {
    return hash('sha256', this.search, 'base64');
  }

  ordinary(): GraphqlRequest | undefined {
    return this.plain ? ordinaryGet(this.search) : undefined;
  }

  whole(): HTTPGraphQLRequest {
    const headers = headerMap(this.visit);
    if (!headers.has('cookie')) headers.set('apollo-require-preflight', 'no cookie');
    return { method: 'GET', headers, search: this.search, body: undefined };
  }
}

function headerMap({ request: { headers } }: Visit): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}
