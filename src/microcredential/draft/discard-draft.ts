import { refusal } from '../../access/allows.js';
import { done, refused, type Outcome } from '../../access/outcome.js';
import { rememberAct } from '../../access/trail/private-act.store.js';
import { rememberRequest } from '../../ledger/request/remember-request.js';
import type { Database } from '../../platform/database/database.js';
import { conflict } from '../../record/conflict.js';
import type { Principal } from '../../record/principal.js';
import { dropDraft, type StoredDraft } from './draft.store.js';

/** A draft that somebody wants to be rid of, as they have seen it. */
export interface Discarding {
  readonly action: 'microcredentialDiscard' | 'microcredentialWithdraw';
  /** Null where there is none, or it is another body's. */
  readonly draft: StoredDraft | null;
  readonly expectedVersion: number;
}

/** Throws a draft away. What is published stays as it is; of what never was, nothing is left behind. Answers the key of its record. */
export async function discardDraft(database: Pick<Database, 'transact'>, principal: Principal | null, { action, draft, expectedVersion }: Discarding): Promise<Outcome<string>> {
  const barred = refusal(principal, action, draft && { owners: [draft.body], state: 'DRAFT' });
  if (barred !== null || draft === null) return refused(...(barred ? [barred] : []));
  const { key, body, version } = draft;
  const dropped = await database.transact(async (transaction) => {
    if (!(await dropDraft(transaction, key, expectedVersion))) return false;
    // What is answered is the record without its draft, if there is one.
    await rememberRequest(transaction, { kind: 'microcredential', key, version: 0 });
    await rememberAct(transaction, principal, { act: 'DRAFT_DISCARDED', body, subject: key, detail: `version ${expectedVersion}` });
    return true;
  });
  return dropped ? done(key) : refused(conflict(null, key, expectedVersion, version));
}
