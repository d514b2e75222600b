import type { IncomingHttpHeaders } from 'node:http';
import type { GraphQLError } from 'graphql';
import type { ErrorCodes } from '../graphql/error-codes.js';
import { presentOutcome, resultText } from '../graphql/present-outcome.js';
import { requestError } from '../graphql/user-error.js';
import { toldIn } from '../text/told-in.js';
import type { PlatformWords } from '../words/en.js';
import { say } from '../words/say.js';
import type { Answer, AnsweredBy, Answerer } from './answerer.js';
import type { AnswerCache } from './answer-cache.js';
import { BodyOpenings } from './body-openings.js';
import { matchesTag } from './entity-tag.js';
import type { GraphqlHeaders } from './graphql-headers.js';
import { MEDIA_TYPES, chooseCompression, type Compression, type Languages } from './negotiation.js';
import { LinkedQuestion, PostedQuestion, type Question } from './question.js';
import { readBody, type Body } from './read-body.js';
import type { Replier } from './replier.js';
import type { FlatHeaders, Page, Visit } from './visit.js';

export interface EndpointParts {
  readonly answerer: Answerer;
  readonly cache: AnswerCache;
  readonly replier: Replier;
  readonly headers: GraphqlHeaders;
  readonly codes: ErrorCodes;
  readonly bodyBytes: number;
  readonly languagesFor: (acceptLanguage: string | undefined) => Languages;
  readonly onAnswer: (by: AnsweredBy) => void;
}

export const GRAPHQL_PATH = '/graphql';

/** GraphQL over HTTP: GET, POST, and what browsers ask before they post from another site. */
export class GraphqlEndpoint {
  private readonly openings = new BodyOpenings();

  constructor(private readonly parts: EndpointParts) {}

  get page(): Page {
    return {
      path: GRAPHQL_PATH,
      methods: {
        GET: (visit) => this.answer(visit, new LinkedQuestion(visit)),
        POST: (visit) => this.post(visit),
        OPTIONS: (visit) => this.parts.replier.send(visit, { status: 204, headers: this.parts.headers.preflight, body: '' }),
      },
    };
  }

  /** Says in the form of a GraphQL answer why there is none. */
  refuse(visit: Visit, error: GraphQLError, more: FlatHeaders = []): void {
    const { codes, headers, replier, languagesFor } = this.parts;
    const refusal = presentOutcome({ errors: [error] }, codes, toldIn(languagesFor(visit.request.headers['accept-language'])));
    const flat = [...headers.of('refused', MEDIA_TYPES[0]), ...[...refusal.headers].flat(), ...more];
    replier.send(visit, { status: refusal.status, headers: flat, body: resultText(refusal.result) });
  }

  private post(visit: Visit): Promise<void> {
    return readBody(visit.request, this.parts.bodyBytes).then((body) => this.take(visit, body));
  }

  private take(visit: Visit, body: Body): void | Promise<void> {
    if (body.kind === 'too-large') {
      return this.refuse(visit, requestError('BODY_TOO_LARGE', say((words) => words.bodyTooLarge(this.parts.bodyBytes))), CLOSE);
    }
    const wrong = whyNotJson(visit.request.headers);
    if (wrong !== undefined) return this.refuse(visit, requestError('UNSUPPORTED_MEDIA_TYPE', say(wrong)));
    return this.answer(visit, new PostedQuestion(visit, body.bytes, this.openings));
  }

  private answer(visit: Visit, question: Question): void | Promise<void> {
    const answer = this.parts.answerer.answer(visit, question);
    return answer instanceof Promise ? answer.then((made) => this.reply(visit, question, made)) : this.reply(visit, question, answer);
  }

  private reply(visit: Visit, question: Question, answer: Answer): void | Promise<void> {
    const { replier, onAnswer } = this.parts;
    const { etag, status, body } = answer;
    onAnswer(answer.by);
    visit.operationName = answer.operationName;
    const headers = this.headersOf(answer, question);
    if (etag !== undefined && matchesTag(visit.request.headers['if-none-match'], etag)) {
      return replier.send(visit, { status: 304, headers, body: '' });
    }
    const compression = body.isWorthCompressing ? chooseCompression(visit.request.headers['accept-encoding']) : null;
    if (compression === null) return replier.send(visit, { status, headers, body: body.plain, bytes: body.plainBytes });
    return this.compressed(answer, compression).then((bytes) =>
      replier.send(visit, { status, headers: [...headers, 'content-encoding', compression], body: bytes }));
  }

  private headersOf({ clean, confidential, etag, headers }: Answer, { method, mediaType }: Question): FlatHeaders {
    const type = headers.get('content-type') ?? mediaType ?? MEDIA_TYPES[0];
    const keeping = !clean ? 'refused' : method === 'POST' ? 'posted' : confidential ? 'refused' : 'revalidated';
    const common = this.parts.headers.of(keeping, type);
    if (headers.size === 0 && etag === undefined) return common;
    const asked = [...headers].filter(([name]) => name !== 'content-type' && name !== 'cache-control');
    return [...common, ...asked.flat(), ...(etag === undefined ? [] : ['etag', etag])];
  }

  private async compressed({ body, key }: Answer, compression: Compression): Promise<Buffer> {
    const before = body.size;
    const made = await body.compress(compression);
    if (key !== undefined && body.size > before) this.parts.cache.recount(key);
    return made;
  }
}

/** What may still come of a request that was not read to its end must not be taken for the next one. */
const CLOSE: FlatHeaders = ['connection', 'close'];

const JSON_TYPE = /^application\/json\s*(;\s*charset="?utf-?8"?\s*)?$/i;

function whyNotJson({ 'content-type': type, 'content-encoding': encoding }: IncomingHttpHeaders): ((words: PlatformWords) => string) | undefined {
  if (encoding !== undefined) return ({ bodyCompressed }) => bodyCompressed();
  if (type === undefined) return ({ bodyOfNoType }) => bodyOfNoType();
  return JSON_TYPE.test(type) ? undefined : ({ bodyOfAnotherType }) => bodyOfAnotherType();
}
