import type { IncomingMessage } from 'node:http';
import { parseApiKey, type ApiKeyParts } from './api-key-text.js';

/** The session's cookie. A browser takes a name with this beginning only from us, over TLS, for all paths. */
export const SESSION_COOKIE = '__Host-openqf';

/** What a request shows of who asks. */
export type Credentials =
  | { readonly kind: 'none' }
  | { readonly kind: 'key'; readonly key: ApiKeyParts }
  | { readonly kind: 'session'; readonly token: string }
  /** Something that is no credential of ours. */
  | { readonly kind: 'unreadable' };

export type RequestHead = Pick<IncomingMessage, 'method' | 'headers' | 'rawHeaders'>;

const NONE: Credentials = { kind: 'none' };
const UNREADABLE: Credentials = { kind: 'unreadable' };

/** A key comes before a cookie: no other site can make a browser send one. */
export function credentialsOf(request: RequestHead): Credentials {
  const { authorization, cookie } = request.headers;
  if (authorization !== undefined) return keyOf(request, authorization);
  const tokens = cookie === undefined ? [] : cookiesNamed(cookie, SESSION_COOKIE);
  const [token] = tokens;
  if (token === undefined) return NONE;
  return tokens.length === 1 ? { kind: 'session', token } : UNREADABLE;
}

/** The values of all cookies of a name: more than one is nobody's doing but an attacker's. */
export function cookiesNamed(header: string, name: string): string[] {
  return header.split(';').map((part) => part.trim()).filter((part) => part.startsWith(`${name}=`)).map((part) => part.slice(name.length + 1));
}

/** Of a header sent twice, Node would quietly take the first. */
function keyOf({ rawHeaders }: RequestHead, authorization: string): Credentials {
  const sent = rawHeaders.filter((name, place) => place % 2 === 0 && name.toLowerCase() === 'authorization').length;
  const [scheme = '', text = '', ...more] = authorization.split(' ');
  const key = sent === 1 && more.length === 0 && scheme.toLowerCase() === 'bearer' ? parseApiKey(text) : null;
  return key === null ? UNREADABLE : { kind: 'key', key };
}
