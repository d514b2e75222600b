import { putDraft, dropDraft } from '../microcredential/draft/draft.store.js';
import type { Transaction } from '../platform/database/transaction.js';
import type { CheckedRow } from './checking/checked-row.js';
import { DraftsOvertaken } from './overtaken-rows.js';
import type { RowStatus } from './rows/row.js';

/** Writes the drafts of some rows of a body; answers what became of each, by key. Throws where somebody has changed any of them since it was checked. */
export async function writeDrafts(transaction: Transaction, rows: readonly CheckedRow[], body: string, now: string): Promise<Map<string, RowStatus>> {
  const became = new Map<string, RowStatus>();
  const overtaken: string[] = [];
  for (const { key, write } of rows) {
    if (key === null || write?.kind !== 'draft') continue;
    const { status, canonical, expectedVersion, baseVersion } = write;
    const content = JSON.parse(canonical) as Readonly<Record<string, unknown>>;
    const stands = status === 'unchanged' || (await putDraft(transaction, { key, body, content, version: expectedVersion, baseVersion, updatedAt: now }));
    if (stands) became.set(key, status);
    else overtaken.push(key);
  }
  if (overtaken.length > 0) throw new DraftsOvertaken(overtaken);
  return became;
}

/** Ends the drafts of what was published. One that somebody has changed since the row was checked stays. */
export async function endDrafts(transaction: Transaction, rows: readonly CheckedRow[]): Promise<void> {
  for (const { key, write } of rows) {
    if (key !== null && write?.kind === 'record' && write.endsDraft !== null) await dropDraft(transaction, key, write.endsDraft);
  }
}
