import {
  ApolloServer, HeaderMap, type ApolloServerPlugin, type GraphQLRequestContext, type GraphQLResponse, type HTTPGraphQLRequest,
} from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { GraphQLError, type FormattedExecutionResult, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { toldIn, type ToldLanguage } from '../text/told-in.js';
import { documentLimits } from './document-limits.js';
import type { ErrorCodes } from './error-codes.js';
import type { Exchange } from './exchange.js';
import type { Limits } from './limits.js';
import type { OperationRunner } from './operation-runner.js';
import { PreparedDocument, type PreparedDocuments } from './prepared-document.js';
import { isForCaller, maskedFault, presentError } from './present-error.js';
import { presentOutcome, type PresentedOutcome } from './present-outcome.js';

export interface DoorOptions {
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  readonly codes: ErrorCodes;
  readonly log: Logger;
  readonly runner: OperationRunner;
  readonly documents: PreparedDocuments;
}

/** What goes over HTTP for a GraphQL request. */
export interface DoorAnswer {
  readonly status: number;
  /** With lower-case names; `content-type` among them. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

export interface ApolloDoor {
  readonly ask: (request: HTTPGraphQLRequest, exchange: Exchange) => Promise<DoorAnswer>;
  readonly stop: () => Promise<void>;
}

interface DoorContext {
  readonly exchange: Exchange;
}

/**
 * Apollo Server as the door for every document that is not known yet and every request that is out of the ordinary: it
 * reads the request, parses and validates the document and finds the operation. What passes is kept in `documents` and
 * run by `runner`.
 */
export async function openApolloDoor(options: DoorOptions): Promise<ApolloDoor> {
  const { schema, limits, log } = options;
  const languages: LanguagesOfErrors = new WeakMap();
  const apollo = new ApolloServer<DoorContext>({
    schema,
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    documentStore: null,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    maxRecursiveSelections: limits.recursiveSelections,
    validationOptions: { maxErrors: limits.errors },
    validationRules: [...documentLimits(limits)],
    formatError: (_formatted, error) => present(error, options, languages),
    logger: log,
    plugins: [
      ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(), runByUs(options), noteLanguages(languages),
    ],
  });
  await apollo.start();
  return {
    ask: async (httpGraphQLRequest, exchange) => {
      const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => ({ exchange }) });
      if (body.kind !== 'complete') throw new Error('Answers in parts are not supported.');
      return { status: status ?? 200, headers, body: body.string };
    },
    stop: () => apollo.stop(),
  };
}

/** In place of Apollo Server's own execution; a document without the operation asked for is left to it to report. */
function runByUs({ schema, codes, runner, documents }: DoorOptions): ApolloServerPlugin<DoorContext> {
  const answer = async ({ source, document, request, contextValue: { exchange } }: GraphQLRequestContext<DoorContext>): Promise<GraphQLResponse | null> => {
    if (source === undefined || document === undefined) return null;
    const prepared = documents.get(source) ?? new PreparedDocument(schema, document);
    documents.set(source, prepared);
    const operation = prepared.operation(request.operationName);
    if (operation === undefined) return null;
    return asApolloResponse(presentOutcome(await runner.run(operation, request.variables ?? {}, exchange), codes, toldIn(exchange.facts.languages)));
  };
  return { requestDidStart: async () => ({ responseForOperation: answer }) };
}

/** In which language errors are to be told that Apollo Server has found: it shows them without the request they belong to. */
type LanguagesOfErrors = WeakMap<object, ToldLanguage>;

const noteLanguages = (languages: LanguagesOfErrors): ApolloServerPlugin<DoorContext> => ({
  requestDidStart: async () => ({
    didEncounterErrors: async ({ errors, contextValue: { exchange } }) => {
      for (const error of errors) languages.set(error, toldIn(exchange.facts.languages));
    },
  }),
});

function asApolloResponse({ status, headers, result }: PresentedOutcome): GraphQLResponse {
  return {
    http: { status, headers: new HeaderMap(headers) },
    body: { kind: 'single', singleResult: result as FormattedExecutionResult },
  };
}

/** Faults outside the runner, which masks and logs its own. */
function present(error: unknown, { codes, log }: DoorOptions, languages: LanguagesOfErrors): GraphQLFormattedError {
  const language = error instanceof GraphQLError ? languages.get(error) : undefined;
  if (error instanceof GraphQLError && (isForCaller(error, codes) || error.extensions['requestId'] !== undefined)) return presentError(error, codes, language);
  log.error({ err: error }, 'fault in the GraphQL server');
  return presentError(maskedFault({}), codes, language);
}
