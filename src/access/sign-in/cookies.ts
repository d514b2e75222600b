import type { IncomingMessage } from 'node:http';
import { cookiesNamed, SESSION_COOKIE } from '../credentials.js';
import { SESSION_MS } from '../session.store.js';
import type { Pending } from './identity-provider.js';
import { pathOfOurs } from './path-of-ours.js';

const PENDING_COOKIE = `${SESSION_COOKIE}-sign-in`;
/** How long somebody may take at the identity provider (seconds). */
const PENDING_SECONDS = 600;

/** Not for scripts, over TLS alone, and not along with what other sites cause but for following a link. */
const cookie = (name: string, value: string, seconds: number): string =>
  `${name}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; Secure; SameSite=Lax`;

export const sessionCookie = (token: string): string => cookie(SESSION_COOKIE, token, SESSION_MS / 1000);
export const noSessionCookie = (): string => cookie(SESSION_COOKIE, '', 0);
export const pendingCookie = (pending: Pending): string =>
  cookie(PENDING_COOKIE, Buffer.from(JSON.stringify(pending)).toString('base64url'), PENDING_SECONDS);
export const noPendingCookie = (): string => cookie(PENDING_COOKIE, '', 0);

export const sessionToken = ({ headers }: Pick<IncomingMessage, 'headers'>): string | null => onlyCookie(headers.cookie, SESSION_COOKIE);

/** What the browser was given before it went to the provider; null where it has nothing of the kind. */
export function pendingOf({ headers }: Pick<IncomingMessage, 'headers'>): Pending | null {
  try {
    const pending: unknown = JSON.parse(Buffer.from(onlyCookie(headers.cookie, PENDING_COOKIE) ?? '', 'base64url').toString());
    return isPending(pending) ? pending : null;
  } catch {
    return null;
  }
}

function onlyCookie(header: string | undefined, name: string): string | null {
  const found = cookiesNamed(header ?? '', name);
  return found.length === 1 ? (found[0] ?? null) : null;
}

function isPending(value: unknown): value is Pending {
  if (typeof value !== 'object' || value === null) return false;
  const { state, nonce, verifier, invitation, to } = value as Partial<Record<keyof Pending, unknown>>;
  return [state, nonce, verifier].every((part) => typeof part === 'string' && part !== '')
    && (invitation === null || typeof invitation === 'string')
    && (to === null || (typeof to === 'string' && pathOfOurs(to) === to));
}
