import type { RequestHead } from './credentials.js';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a request that acts by cookie was made by a page of ours. Browsers send `Origin` with every request that may
 * change something, and no page can forge it: what has none, or another one, was caused elsewhere.
 */
export function isFromOurPages({ method, headers }: RequestHead, origin: string | null): boolean {
  if (SAFE.has(method ?? '')) return true;
  const sent = headers.origin;
  if (sent === undefined || !URL.canParse(sent)) return false;
  return origin === null ? new URL(sent).host === headers.host : sent === origin;
}
