import { GraphQLError } from 'graphql';
import type { ErrorCodes, PlatformErrorCode } from '../graphql/error-codes.js';
import { presentOutcome, resultText } from '../graphql/present-outcome.js';
import { requestError } from '../graphql/user-error.js';
import type { Answer, AnsweredBy, Answerer } from './answerer.js';
import type { AnswerCache } from './answer-cache.js';
import { matchesTag } from './entity-tag.js';
import type { GraphqlHeaders } from './graphql-headers.js';
import { MEDIA_TYPES, chooseEncoding, type Encoding, type MediaType } from './negotiation.js';
import { linkedQuestion, postedQuestion, type Question } from './question.js';
import { readBody } from './read-body.js';
import type { Replier } from './replier.js';
import type { FlatHeaders, Page, Visit } from './visit.js';

export interface EndpointParts {
  readonly answerer: Answerer;
  readonly cache: AnswerCache;
  readonly replier: Replier;
  readonly headers: GraphqlHeaders;
  readonly codes: ErrorCodes;
  readonly bodyBytes: number;
  readonly onAnswer: (by: AnsweredBy) => void;
}

export const GRAPHQL_PATH = '/graphql';

/** GraphQL over HTTP: GET, POST, and what browsers ask before they post from another site. */
export class GraphqlEndpoint {
  constructor(private readonly parts: EndpointParts) {}

  get page(): Page {
    return {
      path: GRAPHQL_PATH,
      methods: {
        GET: (visit) => this.answer(visit, linkedQuestion(visit)),
        POST: (visit) => this.post(visit),
        OPTIONS: (visit) => this.parts.replier.send(visit, { status: 204, headers: this.parts.headers.preflight, body: '' }),
      },
    };
  }

  /** Says in the form of a GraphQL answer why there is none. */
  refuse(visit: Visit, error: GraphQLError, more: FlatHeaders = []): void {
    const { status, headers, result } = presentOutcome({ errors: [error] }, this.parts.codes);
    const flat = [...this.parts.headers.notKept[MEDIA_TYPES[0]], ...[...headers].flat(), ...more];
    this.parts.replier.send(visit, { status, headers: flat, body: resultText(result) });
  }

  private async post(visit: Visit): Promise<void> {
    const { bodyBytes } = this.parts;
    const { 'content-type': type, 'content-encoding': encoding } = visit.request.headers;
    if (!isJson(type) || encoding !== undefined) {
      const found = encoding === undefined ? `\`Content-Type\` is ${type === undefined ? 'missing' : 'another'}` : 'the body is compressed';
      return this.refuse(visit, requestError('UNSUPPORTED_MEDIA_TYPE', `The body must be JSON in UTF-8, as it is (\`Content-Type: application/json\`); ${found}.`), CLOSE);
    }
    const body = await readBody(visit.request, bodyBytes);
    if (body.kind === 'read') return this.answer(visit, postedQuestion(visit, body.bytes));
    if (body.kind === 'too-large') {
      this.refuse(visit, requestError('BODY_TOO_LARGE', `The body is larger than ${bodyBytes} bytes. Ask in several requests.`), CLOSE);
    }
  }

  private async answer(visit: Visit, question: Question): Promise<void> {
    const { answerer, replier, onAnswer } = this.parts;
    const answer = await answerer.answer(visit, question);
    onAnswer(answer.by);
    visit.operationName = answer.operationName;
    const headers = this.headersOf(answer, question);
    const { etag } = answer;
    if (etag !== undefined && matchesTag(visit.request.headers['if-none-match'], etag)) {
      return replier.send(visit, { status: 304, headers, body: '' });
    }
    const form = answer.body.formFor(chooseEncoding(visit.request.headers['accept-encoding']));
    const body = answer.body.made(form) ?? (await this.compress(answer, form));
    replier.send(visit, { status: answer.status, headers: form === 'identity' ? headers : [...headers, 'content-encoding', form], body });
  }

  private headersOf({ clean, etag, headers }: Answer, { method, mediaType }: Question): FlatHeaders {
    const asked = headers.get('content-type') as MediaType | undefined;
    const fixed = this.parts.headers[clean && method === 'GET' ? 'kept' : 'notKept'][asked ?? mediaType ?? MEDIA_TYPES[0]];
    if (headers.size === 0) return etag === undefined ? fixed : [...fixed, 'etag', etag];
    const others = [...headers].filter(([name]) => name !== 'content-type' && name !== 'cache-control');
    return [...fixed, ...(etag === undefined ? [] : ['etag', etag]), ...others.flat()];
  }

  private async compress({ body, key }: Answer, form: Encoding): Promise<Buffer> {
    const made = await body.make(form);
    if (key !== undefined) this.parts.cache.recount(key);
    return made;
  }
}

/** The rest of a request that is refused unread must not be taken for the next one. */
const CLOSE: FlatHeaders = ['connection', 'close'];

const JSON_TYPE = /^application\/json\s*(;\s*charset="?utf-?8"?\s*)?$/i;

function isJson(contentType: string | undefined): boolean {
  return contentType !== undefined && JSON_TYPE.test(contentType);
}

export function notFoundHere(visit: Visit, code: PlatformErrorCode): GraphQLError {
  return requestError(code, `Nothing answers here; questions go to ${GRAPHQL_PATH}.`);
}
