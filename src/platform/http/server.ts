import type { IncomingHttpHeaders, IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Registry } from 'prom-client';
import { openApolloDoor } from '../graphql/apollo-door.js';
import { ERROR_CODES } from '../graphql/error-codes.js';
import { DEFAULT_LIMITS } from '../graphql/limits.js';
import { OperationRunner } from '../graphql/operation-runner.js';
import { preparedDocuments } from '../graphql/prepared-document.js';
import { sortedSdl } from '../graphql/sdl.js';
import { logReply } from './access-log.js';
import { AnswerCache, type CacheScope } from './answer-cache.js';
import { AnswerMaker } from './answer-maker.js';
import { Answerer } from './answerer.js';
import { Dispatcher } from './dispatcher.js';
import { GraphqlEndpoint } from './graphql-endpoint.js';
import { GraphqlHeaders } from './graphql-headers.js';
import { Metrics } from './metrics.js';
import { languageChooser } from './negotiation.js';
import type { Identify, ServerOptions } from './options.js';
import { askWithin } from './page-question.js';
import { exploreApiPages } from './pages/explore-api.js';
import { statePages } from './pages/state.js';
import { streamedPage } from './pages/streamed-page.js';
import { textPage } from './pages/text-page.js';
import { NO_RATE_LIMIT, rateLimit } from './rate-limit.js';
import { declaredLength } from './read-body.js';
import { Replier } from './replier.js';
import { dataHeaders } from './security-headers.js';
import { Router } from './router.js';
import type { Page } from './visit.js';

/** An `import` would read all that node:http has, and with it load Node's whole HTTP client: a tenth of the time until the server answers. */
const { createServer } = process.getBuiltinModule('node:http');

/** Against clients that hold connections without using them (milliseconds). */
const TIMEOUTS = { headersTimeout: 5_000, requestTimeout: 10_000, keepAliveTimeout: 5_000, connectionsCheckingInterval: 1_000 };
/** How long what is in flight is given when the server closes. */
const CLOSING_MS = 10_000;

export interface RunningServer {
  /** Where this process listens, `http://127.0.0.1:4000`. */
  readonly url: string;
  readonly port: number;
  /** For measurements of others to be shown at `/metrics`. */
  readonly registry: Registry;
  /** Takes no more connections, finishes what is in flight within 10 s, and ends. */
  readonly close: () => Promise<void>;
}

/**
 * Serves a GraphQL schema over HTTP: `/graphql`, its text at `/schema.graphql`, `/graphiql`, the state of the server at
 * `/healthz`, `/readyz` and `/metrics`, and whatever other pages it is given.
 *
 *     const server = await startHttpServer({ schema, host: '127.0.0.1', port: 4000, … });
 *     await server.close();
 */
export async function startHttpServer(options: ServerOptions): Promise<RunningServer> {
  const { schema, log, publicUrl, host, port } = options;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const codes = { ...ERROR_CODES, ...options.errorCodes };
  const charge = options.rateLimit === 'on' ? rateLimit(limits.pointsPerMinute) : NO_RATE_LIMIT;
  const metrics = new Metrics();
  const replier = new Replier((visit, status) => {
    metrics.countReply(visit, status);
    logReply(log, visit, status);
  });
  const documents = preparedDocuments(limits);
  const cache = new AnswerCache(limits.answerCacheBytes);
  metrics.watch(cache, documents, options.revision);
  const runner = new OperationRunner({ createContext: options.createContext, limits, charge, codes, log });
  const door = await openApolloDoor({ schema, limits, codes, log, runner, documents });
  const languagesFor = languageChooser(options.languages);
  const answerer = new Answerer({
    maker: new AnswerMaker({ door, runner, documents, charge, codes, identify: options.identify ?? nobody }),
    cache,
    languagesFor,
    revision: options.revision,
    cacheScope: options.cacheScope ?? untilAnythingChanges,
    authorisationScope: options.authorisationScope ?? withoutCredentials,
  });
  const endpoint = new GraphqlEndpoint({
    answerer, cache, replier, codes, headers: new GraphqlHeaders(publicUrl), bodyBytes: limits.bodyBytes, languagesFor, onAnswer: (by) => metrics.countAnswer(by),
  });
  const pages = [endpoint.page, ...(await ownPages(options, metrics.registry, replier)), ...(options.pages?.(replier, askWithin(answerer)) ?? [])];
  const headers = [...dataHeaders(publicUrl), 'content-type', 'text/plain; charset=utf-8'];
  const dispatcher = new Dispatcher({ router: new Router(pages), endpoint, replier, headers, log, languagesFor });
  const server = await listen(dispatcher, limits, host, port);
  const { port: actualPort } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${actualPort}`,
    port: actualPort,
    registry: metrics.registry,
    close: async () => {
      replier.beginClosing();
      await closeWithin(server, CLOSING_MS);
      await door.stop();
    },
  };
}

async function ownPages({ schema, publicUrl, readiness, exploreApi, streams = [] }: ServerOptions, registry: Registry, replier: Replier): Promise<readonly Page[]> {
  const data = dataHeaders(publicUrl);
  return [
    textPage('/schema.graphql', 'text/plain', () => sortedSdl(schema), [...data, 'access-control-allow-origin', '*'], replier),
    ...streams.map((stream) => streamedPage(stream, [...data, 'access-control-allow-origin', '*', 'cache-control', 'no-cache'], replier)),
    ...statePages(readiness, registry, data, replier),
    ...(exploreApi === undefined ? [] : await exploreApiPages(exploreApi, publicUrl, replier)),
  ];
}

function listen(dispatcher: Dispatcher, { bodyBytes, connections }: { bodyBytes: number; connections: number }, host: string, port: number): Promise<Server> {
  const onRequest = (request: IncomingMessage, response: ServerResponse): void => dispatcher.dispatch(request, response);
  const server = createServer(TIMEOUTS, onRequest);
  server.maxConnections = connections;
  server.on('checkContinue', (request, response) => {
    if (declaredLength(request) <= bodyBytes) response.writeContinue();
    onRequest(request, response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}

function closeWithin(server: Server, ms: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), ms);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}

function untilAnythingChanges(): CacheScope {
  return { restsOn: 'revision', everyDateGiven: false };
}

const nobody: Identify = () => null;

function withoutCredentials({ authorization, cookie }: IncomingHttpHeaders): string | undefined {
  return authorization === undefined && cookie === undefined ? '' : undefined;
}
