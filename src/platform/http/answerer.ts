import type { IncomingHttpHeaders } from 'node:http';
import { GraphQLError } from 'graphql';
import type { ApolloDoor } from '../graphql/apollo-door.js';
import type { ErrorCodes } from '../graphql/error-codes.js';
import type { Exchange } from '../graphql/exchange.js';
import type { OperationRunner } from '../graphql/operation-runner.js';
import type { OperationFacts, PreparedDocuments, PreparedOperation } from '../graphql/prepared-document.js';
import { presentOutcome, resultText } from '../graphql/present-outcome.js';
import { requestError } from '../graphql/user-error.js';
import type { AnswerCache, CacheScope, KeptAnswer, Moment, Revisions } from './answer-cache.js';
import { clientOf } from './client-address.js';
import { EncodedBody } from './content-encoding.js';
import { entityTag } from './entity-tag.js';
import type { GraphqlRequest } from './graphql-request.js';
import type { Languages } from './negotiation.js';
import type { Identify } from './options.js';
import type { Question } from './question.js';
import type { Charge } from './rate-limit.js';
import type { Visit } from './visit.js';
import { VisitFacts } from './visit-facts.js';

/** Points for reading and validating a document that is not known yet. */
const NEW_DOCUMENT_POINTS = 200;
const DAY_MS = 86_400_000;

/** How an answer came about. */
export type AnsweredBy = 'cache' | 'prepared' | 'apollo';

/** What decides how long an answer is good for. */
export interface Asked {
  readonly operation: OperationFacts;
  /** As coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface AnswererParts {
  readonly door: ApolloDoor;
  readonly runner: OperationRunner;
  readonly documents: PreparedDocuments;
  readonly cache: AnswerCache;
  readonly charge: Charge;
  readonly codes: ErrorCodes;
  readonly identify: Identify;
  readonly languagesFor: (acceptLanguage: string | undefined) => Languages;
  readonly revision: () => Revisions;
  readonly cacheScope: (asked: Asked) => CacheScope | undefined;
  readonly authorisationScope: (headers: IncomingHttpHeaders) => string | undefined;
}

/** An answer on its way out. */
export interface Answer extends KeptAnswer {
  readonly by: AnsweredBy;
  readonly status: number;
  /** Asked for by errors, such as `retry-after`; by Apollo Server also `content-type`. */
  readonly headers: ReadonlyMap<string, string>;
  /** Whether it is good until the data change. */
  readonly clean: boolean;
  /** Where the cache may have it. */
  readonly key: string | undefined;
  /** Whether it was made for one caller, and is nobody else's to keep. */
  readonly confidential: boolean;
}

type Fresh = Pick<Answer, 'by' | 'status' | 'headers'> & { readonly text: string };

/**
 * Answers GraphQL questions by the shortest way that gives the same answer: from the cache if the very question was
 * answered at this moment of the data, else by running the prepared operation if the document is known, else through
 * Apollo Server, which gets to know it.
 */
export class Answerer {
  private day = -1;
  private today = '';

  constructor(private readonly parts: AnswererParts) {}

  /** At once if the answer is kept: most waiting would be for nothing. */
  answer(visit: Visit, question: Question): Answer | Promise<Answer> {
    const { cache, revision, languagesFor } = this.parts;
    const { headers } = visit.request;
    const day = Math.floor(Date.now() / DAY_MS);
    const moment: Moment = { revisions: revision(), day };
    const languages = languagesFor(headers['accept-language']);
    const key = this.keyOf(question, headers, languages);
    const kept = key === undefined ? undefined : cache.find(key, moment);
    if (kept !== undefined) return again(kept, key);
    const exchange: Exchange = {
      facts: new VisitFacts(visit, languages, this.dateOf(day)),
      caller: { budget: clientOf(visit.request), principal: null },
    };
    return this.make(visit, question, exchange, moment, key);
  }

  private async make(visit: Visit, question: Question, exchange: Exchange, moment: Moment, key: string | undefined): Promise<Answer> {
    return this.finish(await this.fresh(visit, question, exchange), question, exchange, moment, key);
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

  private async fresh(visit: Visit, question: Question, exchange: Exchange): Promise<Fresh> {
    const { door, charge, codes, identify } = this.parts;
    try {
      // Before anything is read of the question: who is turned away learns nothing, and pays from nobody's budget.
      const identified = identify(visit.request, exchange.caller.budget);
      if (identified !== null) exchange.caller = await identified;
      const known = this.knownOperation(question);
      if (known !== undefined) return await this.runPrepared(known.operation, known.request, exchange);
      await charge(exchange.caller.budget, NEW_DOCUMENT_POINTS);
      const { status, headers, body } = await door.ask(question.whole(), exchange);
      return { by: 'apollo', status, headers, text: body };
    } catch (error) {
      const { status, headers, result } = presentOutcome({ errors: [asRequestError(error)] }, codes);
      return { by: 'apollo', status, headers, text: resultText(result) };
    }
  }

  private knownOperation(question: Question): { operation: PreparedOperation; request: GraphqlRequest } | undefined {
    const request = question.mediaType === null ? undefined : question.ordinary();
    if (request === undefined) return undefined;
    const operation = this.parts.documents.get(request.query)?.operation(request.operationName);
    if (operation === undefined || (question.method === 'GET' && operation.facts.kind !== 'query')) return undefined;
    return { operation, request };
  }

  private async runPrepared(operation: PreparedOperation, { variables }: GraphqlRequest, exchange: Exchange): Promise<Fresh> {
    const outcome = await this.parts.runner.run(operation, variables, exchange);
    const { status, headers, result } = presentOutcome(outcome, this.parts.codes);
    return { by: 'prepared', status, headers, text: resultText(result) };
  }

  /** Keeps the answer if it is good for longer than this request; not where the data changed while it was being made. */
  private finish({ text, ...fresh }: Fresh, { method }: Question, { operation, variables, failed, caller }: Exchange, moment: Moment, key: string | undefined): Answer {
    const { cache, cacheScope, revision } = this.parts;
    const body = new EncodedBody(text);
    const clean = fresh.status === 200 && operation?.kind === 'query' && variables !== undefined && failed !== true;
    const confidential = caller.principal !== null;
    const etag = clean && method === 'GET' && !confidential ? entityTag(text) : undefined;
    const answer: Answer = { ...fresh, body, clean, key, operationName: operation?.name, etag, confidential };
    if (!clean || key === undefined) return answer;
    const scope = cacheScope({ operation, variables });
    if (scope !== undefined && revision()[scope.restsOn] === moment.revisions[scope.restsOn]) cache.keep(key, answer, scope, moment);
    return answer;
  }
}

const NO_HEADERS: ReadonlyMap<string, string> = new Map();

const again = ({ body, operationName, etag }: KeptAnswer, key: string | undefined): Answer =>
  ({ by: 'cache', status: 200, headers: NO_HEADERS, clean: true, key, confidential: false, body, operationName, etag });

/** What the caller did wrong before there was an operation; anything else is a fault and goes on as it is. */
function asRequestError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  if (error instanceof SyntaxError) return requestError('BAD_REQUEST', `The body is not JSON: ${error.message}`);
  throw error;
}
