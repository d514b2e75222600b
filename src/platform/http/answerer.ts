import type { IncomingHttpHeaders } from 'node:http';
import type { Exchange } from '../graphql/exchange.js';
import type { OperationFacts } from '../graphql/prepared-document.js';
import { whenReady } from '../when-ready.js';
import type { AnswerCache, CacheScope, KeptAnswer, Moment, Revisions } from './answer-cache.js';
import type { AnswerMaker, MadeAnswer } from './answer-maker.js';
import { clientOf } from './client-address.js';
import { EncodedBody } from './content-encoding.js';
import { entityTag } from './entity-tag.js';
import type { Languages } from './negotiation.js';
import type { Question } from './question.js';
import type { Visit } from './visit.js';
import { VisitFacts } from './visit-facts.js';

const DAY_MS = 86_400_000;

/** How an answer came about. */
export type AnsweredBy = 'cache' | MadeAnswer['by'];

/** What decides how long an answer is good for. */
export interface Asked {
  readonly operation: OperationFacts;
  /** As coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface AnswererParts {
  readonly maker: AnswerMaker;
  readonly cache: AnswerCache;
  readonly languagesFor: (acceptLanguage: string | undefined) => Languages;
  readonly revision: () => Revisions;
  readonly cacheScope: (asked: Asked) => CacheScope | undefined;
  readonly authorisationScope: (headers: IncomingHttpHeaders) => string | undefined;
}

/** An answer on its way out. */
export interface Answer extends KeptAnswer, Pick<MadeAnswer, 'status' | 'headers'> {
  readonly by: AnsweredBy;
  /** Whether it is good until the data change. */
  readonly clean: boolean;
  /** Where the cache may have it. */
  readonly key: string | undefined;
  /** Whether it was made for one caller, and is nobody else's to keep. */
  readonly confidential: boolean;
}

/** Answers GraphQL questions: from the cache if the very question was answered at this moment of the data, else anew. */
export class Answerer {
  private day = -1;
  private today = '';

  constructor(private readonly parts: AnswererParts) {}

  /** At once if nothing has to be waited for. */
  answer(visit: Visit, question: Question): Answer | Promise<Answer> {
    const { cache, revision, languagesFor } = this.parts;
    const { headers } = visit.request;
    const day = Math.floor(Date.now() / DAY_MS);
    const moment: Moment = { revisions: revision(), day };
    const languages = languagesFor(question.language ?? headers['accept-language']);
    const key = this.keyOf(question, headers, languages);
    const kept = key === undefined ? undefined : cache.find(key, moment);
    if (kept !== undefined) return again(kept, key);
    const exchange: Exchange = {
      facts: new VisitFacts(visit, languages, this.dateOf(day)),
      caller: { budget: clientOf(visit.request), principal: null },
    };
    return whenReady(this.parts.maker.make(visit, question, exchange), (made) => this.finish(made, question, exchange, moment, key));
  }

  /** Undefined where the answer is not to be kept: it may be for this caller's eyes only, or Apollo Server must look. */
  private keyOf(question: Question, headers: IncomingHttpHeaders, languages: Languages): string | undefined {
    const { method, mediaType, plain } = question;
    const scope = this.parts.authorisationScope(headers);
    if (scope === undefined || mediaType === null || !plain) return undefined;
    return `${method} ${mediaType} ${languages.join()} ${scope.length} ${scope} ${question.digest()}`;
  }

  /** `2026-11-22` for days since 1970; the one of today is kept. */
  private dateOf(day: number): string {
    if (day !== this.day) this.today = new Date(day * DAY_MS).toISOString().slice(0, 10);
    this.day = day;
    return this.today;
  }

  /** Keeps the answer if it is good for longer than this request; not where the data changed while it was being made. */
  private finish({ text, by, status, headers }: MadeAnswer, { method }: Question, { operation, variables, failed, caller }: Exchange, moment: Moment, key: string | undefined): Answer {
    const { cache, cacheScope, revision } = this.parts;
    const body = new EncodedBody(text);
    const clean = status === 200 && operation?.kind === 'query' && variables !== undefined && failed !== true;
    const confidential = caller.principal !== null;
    const etag = clean && method === 'GET' && !confidential ? entityTag(text) : undefined;
    const answer: Answer = { by, status, headers, body, clean, key, operationName: operation?.name, etag, confidential };
    if (!clean || key === undefined) return answer;
    const scope = cacheScope({ operation, variables });
    if (scope !== undefined && revision()[scope.restsOn] === moment.revisions[scope.restsOn]) cache.keep(key, answer, scope, moment);
    return answer;
  }
}

const NO_HEADERS: ReadonlyMap<string, string> = new Map();

const again = ({ body, operationName, etag }: KeptAnswer, key: string | undefined): Answer =>
  ({ by: 'cache', status: 200, headers: NO_HEADERS, clean: true, key, confidential: false, body, operationName, etag });
