import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { maskedFault } from '../graphql/present-error.js';
import { requestError } from '../graphql/user-error.js';
import { GRAPHQL_PATH, type GraphqlEndpoint } from './graphql-endpoint.js';
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
    if (routed.kind === 'unknown') return this.refuse(visit, 'NOT_FOUND', 404, 'Nothing is at this address. `/` lists what there is.');
    visit.route = routed.route;
    if (routed.kind === 'found') return routed.handler(visit);
    return this.refuse(visit, 'METHOD_NOT_ALLOWED', 405, `This address answers ${routed.allowed}.`, ['allow', routed.allowed]);
  }

  private refuse(visit: Visit, code: 'NOT_FOUND' | 'METHOD_NOT_ALLOWED', status: number, message: string, more: FlatHeaders = []): void {
    const { endpoint, replier, headers } = this.parts;
    if (isGraphql(visit)) endpoint.refuse(visit, requestError(code, message), more);
    else replier.send(visit, { status, headers: [...headers, ...more], body: `${message}\n` });
  }

  private fail(visit: Visit, error: unknown): void {
    const { endpoint, replier, headers, log } = this.parts;
    log.error({ requestId: visit.requestId, err: error, route: visit.route }, 'fault while answering');
    const masked = maskedFault({}, visit.requestId);
    if (isGraphql(visit)) endpoint.refuse(visit, masked);
    else replier.send(visit, { status: 500, headers, body: `${masked.message} Request ${visit.requestId}.\n` });
  }
}

function isGraphql({ path }: Visit): boolean {
  return path === GRAPHQL_PATH || path.startsWith(`${GRAPHQL_PATH}/`);
}
