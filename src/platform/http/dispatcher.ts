import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { maskedFault } from '../graphql/present-error.js';
import { requestError } from '../graphql/user-error.js';
import { toldIn, type InEach } from '../text/told-in.js';
import { say } from '../words/say.js';
import { GRAPHQL_PATH, type GraphqlEndpoint } from './graphql-endpoint.js';
import type { Languages } from './negotiation.js';
import type { Replier } from './replier.js';
import type { Router } from './router.js';
import { Visit, type FlatHeaders } from './visit.js';

export interface DispatcherParts {
  readonly router: Router;
  readonly endpoint: GraphqlEndpoint;
  readonly replier: Replier;
  /** Of plain texts that say why there is no page. */
  readonly headers: FlatHeaders;
  readonly log: Logger;
  readonly languagesFor: (acceptLanguage: string | undefined) => Languages;
}

/** Takes requests to the pages that answer them, and sees to it that every request gets an answer. */
export class Dispatcher {
  constructor(private readonly parts: DispatcherParts) {}

  dispatch(request: IncomingMessage, response: ServerResponse): void {
    const visit = new Visit(request, response);
    try {
      const answering = this.answer(visit);
      if (answering instanceof Promise) answering.catch((error: unknown) => this.fail(visit, error));
    } catch (error) {
      this.fail(visit, error);
    }
  }

  private answer(visit: Visit): void | Promise<void> {
    const routed = this.parts.router.find(visit);
    if (routed.kind === 'unknown') return this.refuse(visit, 'NOT_FOUND', 404, say((words) => words.nothingAtAddress()));
    visit.route = routed.route;
    if (routed.kind === 'found') return routed.handler(visit);
    return this.refuse(visit, 'METHOD_NOT_ALLOWED', 405, say((words) => words.otherMethods(routed.allowed)), ['allow', routed.allowed]);
  }

  private refuse(visit: Visit, code: 'NOT_FOUND' | 'METHOD_NOT_ALLOWED', status: number, sentence: InEach<string>, more: FlatHeaders = []): void {
    const { endpoint } = this.parts;
    if (isGraphql(visit)) endpoint.refuse(visit, requestError(code, sentence), more);
    else this.sendText(visit, status, sentence, more);
  }

  private fail(visit: Visit, error: unknown): void {
    const { endpoint, log } = this.parts;
    log.error({ requestId: visit.requestId, err: error, route: visit.route }, 'fault while answering');
    if (isGraphql(visit)) endpoint.refuse(visit, maskedFault({}, visit.requestId));
    else this.sendText(visit, 500, say((words) => words.faultOf(visit.requestId)));
  }

  private sendText(visit: Visit, status: number, sentence: InEach<string>, more: FlatHeaders = []): void {
    const { replier, headers, languagesFor } = this.parts;
    const language = toldIn(languagesFor(visit.request.headers['accept-language']));
    replier.send(visit, { status, headers: [...headers, 'content-language', language, ...more], body: `${sentence[language]}\n` });
  }
}

function isGraphql({ path }: Visit): boolean {
  return path === GRAPHQL_PATH || path.startsWith(`${GRAPHQL_PATH}/`);
}
