import type { Reader } from '../../platform/database/reader.js';
import type { Transaction } from '../../platform/database/transaction.js';
import type { RememberedRequestRow } from './remembered-request.entity.js';
import { requestBeingAnswered, type WriteRequest } from './write-request.js';

const DAY_MS = 86_400_000;
/** How long a repetition is known as one. */
export const REMEMBERED_DAYS = 7;

/** What a request has written. */
export interface Written {
  readonly kind: string;
  readonly key: string;
  readonly version: number;
}

/**
 * Remembers what the request that is being answered has written, in the transaction that writes it: a request whose
 * answer was lost is known when it comes again. Only the first thing that a request writes is remembered.
 */
export async function rememberRequest(transaction: Transaction, { kind, key, version }: Written, now = new Date(), request: WriteRequest | undefined = requestBeingAnswered()): Promise<void> {
  if (request === undefined) return;
  const { body, requestKey, sha256 } = request;
  const oldest = new Date(now.getTime() - REMEMBERED_DAYS * DAY_MS).toISOString();
  await transaction.all('delete from remembered_request where body = ? and remembered_at < ?', [body, oldest]);
  await transaction.insert<RememberedRequestRow>('remembered_request', [
    { body, requestKey, sha256, kind, recordKey: key, version, rememberedAt: now.toISOString() },
  ]);
}

/** What a body has asked for under a key before; null where it has not. */
export async function rememberedRequest(reader: Reader, body: string, requestKey: string): Promise<RememberedRequestRow | null> {
  const [row] = await reader.all<RememberedRequestRow>(
    `select body, request_key as "requestKey", sha256, kind, record_key as "recordKey", version, remembered_at as "rememberedAt"
     from remembered_request where body = ? and request_key = ?`, [body, requestKey]);
  return row ?? null;
}
