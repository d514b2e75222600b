import type { IncomingMessage } from 'node:http';

export type Body = { readonly kind: 'read'; readonly bytes: Buffer } | { readonly kind: 'too-large' };

/** How much of a body that is too large is taken in and thrown away, as a multiple of the limit, before giving up on the client. */
const DRAINED_LIMITS = 32;

/**
 * The body of a request. One that is larger than `limit` bytes is read to its end without being kept, so that the client
 * hears the answer rather than a broken connection; unless it waits for leave to send it, or it goes on for too long.
 * Where the client goes away before the end there is nobody to answer, and the promise stays as it is. `onPiece` is given
 * each piece of what is kept, as it comes.
 */
export function readBody(request: IncomingMessage, limit: number, onPiece: (piece: Buffer) => unknown = () => {}): Promise<Body> {
  if (declaredLength(request) > limit && request.headers.expect !== undefined) return Promise.resolve({ kind: 'too-large' });
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= limit) {
        chunks.push(chunk);
        onPiece(chunk);
      } else if (length > limit * DRAINED_LIMITS) resolve({ kind: 'too-large' });
    });
    request.on('end', () => resolve(length > limit ? { kind: 'too-large' } : { kind: 'read', bytes: joined(chunks) }));
  });
}

/** What `Content-Length` says; 0 where it says nothing. */
export function declaredLength({ headers }: IncomingMessage): number {
  return Number(headers['content-length'] ?? 0);
}

function joined(chunks: readonly Buffer[]): Buffer {
  const [only] = chunks;
  return chunks.length === 1 && only !== undefined ? only : Buffer.concat(chunks);
}
