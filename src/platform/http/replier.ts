import type { OnReply, Reply, Visit } from './visit.js';

/** Writes replies; one for the whole server, so that all are counted and, while it closes, all end their connection. */
export class Replier {
  private closing = false;

  constructor(private readonly onReply: OnReply) {}

  /** From now on every reply closes its connection. */
  beginClosing(): void {
    this.closing = true;
  }

  send(visit: Visit, { status, headers, body }: Reply): void {
    const { response, requestId } = visit;
    if (response.destroyed || response.writableEnded) return;
    const length = String(typeof body === 'string' ? Buffer.byteLength(body) : body.length);
    const own = status === 304 || status === 204 ? ['x-request-id', requestId] : ['content-length', length, 'x-request-id', requestId];
    response.writeHead(status, [...headers, ...own, ...(this.closing ? ['connection', 'close'] : [])]);
    response.end(body);
    this.onReply(visit, status);
  }
}
