import type { OnReply, Reply, Visit } from './visit.js';

/** Writes replies; there is one for the whole server, so that all are counted and, while it closes, all end their connection. */
export class Replier {
  private closing = false;

  constructor(private readonly onReply: OnReply) {}

  /** From now on every reply closes its connection. */
  beginClosing(): void {
    this.closing = true;
  }

  send(visit: Visit, { status, headers, body, bytes = Buffer.byteLength(body) }: Reply): void {
    const { response } = visit;
    if (response.destroyed || response.writableEnded) return;
    this.onReply(visit, status);
    const own: string[] = [];
    if (status !== 304 && status !== 204) own.push('content-length', String(bytes));
    if (visit.drawnRequestId !== undefined) own.push('x-request-id', visit.drawnRequestId);
    if (this.closing) own.push('connection', 'close');
    response.writeHead(status, [...headers, ...own]);
    response.end(body);
  }
}
