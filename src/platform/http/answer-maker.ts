import { GraphQLError } from 'graphql';
import type { ApolloDoor } from '../graphql/apollo-door.js';
import type { ErrorCodes } from '../graphql/error-codes.js';
import type { Exchange } from '../graphql/exchange.js';
import type { OperationRunner } from '../graphql/operation-runner.js';
import type { PreparedDocuments, PreparedOperation } from '../graphql/prepared-document.js';
import { presentOutcome, resultText } from '../graphql/present-outcome.js';
import { requestError } from '../graphql/user-error.js';
import { toldIn } from '../text/told-in.js';
import { whenReady } from '../when-ready.js';
import { say } from '../words/say.js';
import type { GraphqlRequest } from './graphql-request.js';
import type { Identify } from './options.js';
import type { Question } from './question.js';
import type { Charge } from './rate-limit.js';
import type { Visit } from './visit.js';

/** Points for reading and validating a document that is not known yet. */
const NEW_DOCUMENT_POINTS = 200;

export interface MakerParts {
  readonly door: ApolloDoor;
  readonly runner: OperationRunner;
  readonly documents: PreparedDocuments;
  readonly charge: Charge;
  readonly codes: ErrorCodes;
  readonly identify: Identify;
}

/** An answer as it was made. */
export interface MadeAnswer {
  readonly by: 'prepared' | 'apollo';
  readonly status: number;
  /** Asked for by errors, such as `retry-after`; by Apollo Server also `content-type`. */
  readonly headers: ReadonlyMap<string, string>;
  readonly text: string;
}

/** Makes answers: by running the prepared operation where the document is known, else through Apollo Server, which gets to know it. */
export class AnswerMaker {
  constructor(private readonly parts: MakerParts) {}

  /** At once where nothing has to be waited for. */
  make(visit: Visit, question: Question, exchange: Exchange): MadeAnswer | Promise<MadeAnswer> {
    try {
      const made = this.identifyAndAnswer(visit, question, exchange);
      return made instanceof Promise ? made.catch((error: unknown) => this.refusal(error, exchange)) : made;
    } catch (error) {
      return this.refusal(error, exchange);
    }
  }

  /** Before anything is read of the question: who is turned away learns nothing, and pays from nobody's budget. */
  private identifyAndAnswer(visit: Visit, question: Question, exchange: Exchange): MadeAnswer | Promise<MadeAnswer> {
    const identified = this.parts.identify(visit.request, exchange.caller.budget);
    if (identified === null) return this.answer(question, exchange);
    return identified.then((caller) => {
      exchange.caller = caller;
      return this.answer(question, exchange);
    });
  }

  private answer(question: Question, exchange: Exchange): MadeAnswer | Promise<MadeAnswer> {
    const request = question.mediaType === null ? undefined : question.ordinary();
    const operation = request && this.knownOperation(question, request);
    return request && operation ? this.runPrepared(operation, request, exchange) : this.askApollo(question, exchange);
  }

  private knownOperation({ method }: Question, { query, operationName }: GraphqlRequest): PreparedOperation | undefined {
    const operation = this.parts.documents.get(query)?.operation(operationName);
    return method === 'GET' && operation?.facts.kind !== 'query' ? undefined : operation;
  }

  private runPrepared(operation: PreparedOperation, { variables }: GraphqlRequest, exchange: Exchange): MadeAnswer | Promise<MadeAnswer> {
    return whenReady(this.parts.runner.run(operation, variables, exchange), (outcome) => {
      const { status, headers, result } = presentOutcome(outcome, this.parts.codes, toldIn(exchange.facts.languages));
      return { by: 'prepared', status, headers, text: resultText(result) };
    });
  }

  private async askApollo(question: Question, exchange: Exchange): Promise<MadeAnswer> {
    const { door, charge } = this.parts;
    await charge(exchange.caller.budget, NEW_DOCUMENT_POINTS);
    const { status, headers, body } = await door.ask(question.whole(), exchange);
    return { by: 'apollo', status, headers, text: body };
  }

  private refusal(error: unknown, { facts }: Exchange): MadeAnswer {
    const { status, headers, result } = presentOutcome({ errors: [asRequestError(error)] }, this.parts.codes, toldIn(facts.languages));
    return { by: 'apollo', status, headers, text: resultText(result) };
  }
}

/** What the caller did wrong before there was an operation; anything else is a fault and goes on as it is. */
function asRequestError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  if (error instanceof SyntaxError) return requestError('BAD_REQUEST', say((words) => words.notJson(error.message)));
  throw error;
}
