import type { Transaction } from '../platform/database/transaction.js';
import { newSecret, secretDigest } from './secret.js';
import type { SessionRow } from './session.entity.js';

/** How long somebody stays signed in (milliseconds): a working day. */
export const SESSION_MS = 12 * 3_600_000;

export interface NewSession {
  readonly person: string;
  readonly organisation: string;
  /** The key that it was made from; null for somebody who signed in. */
  readonly apiKey: string | null;
}

/** Begins a session and gives its token, which is not kept. Sessions that have ended are cleared away meanwhile. */
export async function beginSession(transaction: Transaction, session: NewSession, now: Date): Promise<string> {
  const { text, digest } = newSecret();
  const createdAt = now.toISOString();
  const expiresAt = new Date(now.getTime() + SESSION_MS).toISOString();
  await transaction.all('delete from session where expires_at <= ?', [createdAt]);
  await transaction.insert<SessionRow>('session', [{ tokenSha256: digest, ...session, createdAt, expiresAt }]);
  return text;
}

export async function endSession(transaction: Transaction, token: string): Promise<void> {
  await transaction.all('delete from session where token_sha256 = ?', [secretDigest(token) ?? '']);
}
