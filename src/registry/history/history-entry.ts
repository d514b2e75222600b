import { isDeepStrictEqual } from 'node:util';
import type { EntryWithContent } from '../../ledger/contents.js';
import { SEED_ACTOR } from '../../ledger/write.js';
import { isPublic } from '../../microcredential/visibility.js';

/** One version of a record, and what it changed. */
export interface HistoryFacts {
  readonly version: number;
  readonly revision: number;
  /** Id of the organisation whose word it is; null for the compilers of the seeds. */
  readonly body: string | null;
  readonly recordedAt: string;
  readonly why: string | null;
  readonly changedFields: readonly string[];
  readonly sha256: string;
}

const fieldsOf = (content: unknown): Readonly<Record<string, unknown>> => (typeof content === 'object' && content !== null ? { ...content } : {});

/** Names of the fields at the top of a record in which two versions differ, in the order of the alphabet. */
export function changedFields(before: unknown, after: unknown): string[] {
  const [first, second] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...Object.keys(first), ...Object.keys(second)])].filter((field) => !isDeepStrictEqual(first[field], second[field])).sort();
}

/** The body behind an entry, as others know it. */
export const bodyOf = ({ actor }: { readonly actor: string }): string | null => (actor === SEED_ACTOR ? null : actor);

/** Whether a version may be shown to everybody: of a microcredential, nothing from before it was published. */
export const isShown = ({ kind, content }: Pick<EntryWithContent, 'kind' | 'content'>): boolean =>
  kind !== 'microcredential' || isPublic(String(fieldsOf(content)['state']));

/** The history of one record, oldest first, from all its entries: each against the version that was shown before it. */
export function historyFrom(entries: readonly EntryWithContent[]): HistoryFacts[] {
  const shown = entries.filter(isShown);
  return shown.map((entry, place) => {
    const before = shown[place - 1];
    const { version, revision, recordedAt, reason, sha256, content } = entry;
    return { version, revision, body: bodyOf(entry), recordedAt, why: reason ?? null, changedFields: before ? changedFields(before.content, content) : [], sha256 };
  });
}
