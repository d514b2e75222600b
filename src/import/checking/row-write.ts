import { canonicalJson, prepare, type PreparedWrite } from '../../ledger/canonical.js';
import type { StoredDraft } from '../../microcredential/draft/draft.store.js';
import { readCandidate } from '../../microcredential/registering/read-input.js';
import type { DraftContent } from '../rows/read-row.js';
import type { StandingRecord } from '../rows/state-problem.js';
import type { DraftWrite, RecordWrite } from './checked-row.js';

/** How a record and the draft of it stand; either may not be there. */
export interface Standing {
  readonly record: StandingRecord | undefined;
  readonly draft: StoredDraft | undefined;
}

/** What is written of a row that asks for a record. Pure. */
export function recordWrite({ key, canonical, sha256 }: PreparedWrite, isPublished: boolean, { record, draft }: Standing): RecordWrite {
  const expectedVersion = record?.version ?? 0;
  const follows = isPublished && draft?.baseVersion === expectedVersion;
  // A draft of what was never published before has nothing left to follow; any other ends where it says just this.
  const ends = follows && (expectedVersion === 0 || asPublished(key, draft.content)?.sha256 === sha256);
  return { kind: 'record', canonical, sha256, expectedVersion, endsDraft: ends ? draft.version : null };
}

/** What is written of a row that asks for a draft. What says nothing that is not there already is unchanged. Pure. */
export function draftWrite(key: string, content: DraftContent, { record, draft }: Standing): DraftWrite {
  const canonical = canonicalJson(content) ?? '{}';
  const over = { kind: 'draft', canonical, expectedVersion: draft?.version ?? 0, baseVersion: draft?.baseVersion ?? record?.version ?? 0 } as const;
  if (draft) return { ...over, status: canonicalJson(draft.content) === canonical ? 'unchanged' : 'changed' };
  const isPublished = record?.state === 'PUBLISHED' && asPublished(key, content)?.sha256 === record.sha256;
  return { ...over, status: isPublished ? 'unchanged' : 'created' };
}

/** A draft as it would be published; null where its form does not allow that. */
function asPublished(key: string, content: StoredDraft['content']): PreparedWrite | null {
  const { record } = readCandidate({ ...content, state: 'PUBLISHED' });
  return record && prepare({ kind: 'microcredential', key, content: record });
}
