import type { IncomingMessage } from 'node:http';

export type Body = { readonly kind: 'read'; readonly bytes: Buffer } | { readonly kind: 'too-large' };

/** How much of a body that is too large is taken in and thrown away, as a multiple of the limit, before giving up on the client. */
const DRAINED_LIMITS = 32;

/** The body of a request, of at most `limit` bytes (`readPieces`). */
export async function readBody(request: IncomingMessage, limit: number): Promise<Body> {
  const pieces: Buffer[] = [];
  const isWhole = await readPieces(request, limit, (piece) => pieces.push(piece));
  return isWhole ? { kind: 'read', bytes: joined(pieces) } : { kind: 'too-large' };
}

/**
 * Takes the pieces of a request's body as they come; answers whether that was all of it. Of one that is larger than
 * `limit` bytes the rest is read to its end without being taken, so that the client hears the answer rather than a broken
 * connection; unless it waits for leave to send it, or it goes on for too long. Where the client goes away before the end
 * there is nobody to answer, and the promise stays as it is.
 */
export function readPieces(request: IncomingMessage, limit: number, take: (piece: Buffer) => unknown): Promise<boolean> {
  if (declaredLength(request) > limit && request.headers.expect !== undefined) return Promise.resolve(false);
  return new Promise((resolve) => {
    let length = 0;
    request.on('data', (piece: Buffer) => {
      length += piece.length;
      if (length <= limit) take(piece);
      else if (length > limit * DRAINED_LIMITS) resolve(false);
    });
    request.on('end', () => resolve(length <= limit));
  });
}

/** What `Content-Length` says; 0 where it says nothing. */
export function declaredLength({ headers }: IncomingMessage): number {
  return Number(headers['content-length'] ?? 0);
}

function joined(pieces: readonly Buffer[]): Buffer {
  const [only] = pieces;
  return pieces.length === 1 && only !== undefined ? only : Buffer.concat(pieces);
}
