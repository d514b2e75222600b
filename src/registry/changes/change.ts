import type { EntryWithContent } from '../../ledger/contents.js';
import type { RecordKind } from '../../record/kind.js';
import { bodyOf, isShown } from '../history/history-entry.js';

/** An accepted write as everybody may have it. Replayed in order, changes give every record as it stands. */
export interface ChangeFacts {
  readonly revision: number;
  readonly kind: RecordKind;
  readonly key: string;
  readonly version: number;
  /** Of the content as canonical JSON (RFC 8785); hexadecimal. */
  readonly sha256: string;
  /** Id of the organisation whose word it is; null for the compilers of the seeds. */
  readonly body: string | null;
  readonly recordedAt: string;
  readonly why: string | null;
  /** The whole record; null for a version that is not public. */
  readonly content: unknown;
}

export function changeFrom(entry: EntryWithContent): ChangeFacts {
  const { revision, kind, recordKey, version, sha256, recordedAt, reason, content } = entry;
  const shown = isShown(entry);
  return {
    revision, kind: kind as RecordKind, key: recordKey, version, sha256, body: bodyOf(entry), recordedAt, why: shown ? (reason ?? null) : null, content: shown ? content : null,
  };
}
