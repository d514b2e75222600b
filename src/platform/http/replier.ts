import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { OnReply, Reply, StreamedReply, Visit } from './visit.js';

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
    if (typeof body === 'string') response.end(body, encodingOf(body, bytes));
    else response.end(body);
  }

  /** Sends a body piece by piece, as fast as the client takes it: no more than a piece or two is held at once. */
  async stream(visit: Visit, { status, headers, pieces }: StreamedReply): Promise<void> {
    const { response, request } = visit;
    if (response.destroyed || response.writableEnded) return;
    this.onReply(visit, status);
    response.writeHead(status, [...headers, ...(this.closing ? ['connection', 'close'] : [])]);
    if (request.method === 'HEAD') return void response.end();
    try {
      await pipeline(Readable.from(pieces, { highWaterMark: 1 }), response);
    } catch (error) {
      // Whoever goes away in the middle has no use for the rest; the status is sent, so a fault of ours can only be logged.
      if (!isGone(error)) throw error;
    }
  }
}

/** A text of as many bytes as characters is ASCII, which is written the same in both and in half the time as Latin 1. */
const encodingOf = ({ length }: string, bytes: number): BufferEncoding => (bytes === length ? 'latin1' : 'utf8');

const GONE: readonly unknown[] = ['ERR_STREAM_PREMATURE_CLOSE', 'ECONNRESET', 'EPIPE', 'ERR_STREAM_DESTROYED'];

const isGone = (error: unknown): boolean => error instanceof Error && 'code' in error && GONE.includes(error.code);
