import { isRecordKind } from './kind.js';
import type { RecordKind } from './kind.js';

/** What a public id names: a record, or a level inside a framework. */
export type PublicReference =
  | { readonly kind: RecordKind; readonly key: string }
  | { readonly kind: 'level'; readonly framework: string; readonly level: string };

/**
 * The permanent id of a record, the same in every store and mirror.
 * `publicId('framework', 'ie-nfq')` -> `framework:ie-nfq`.
 */
export function publicId(kind: RecordKind, key: string): string {
  return `${kind}:${key}`;
}

/** The permanent id of a level. `levelId('ie-nfq', '8')` -> `level:ie-nfq:8`. */
export function levelId(framework: string, level: string): string {
  return `level:${framework}:${level}`;
}

/**
 * What an id names, or null where the text is no id. That the named record exists is not checked.
 * `level:ie-nfq:8` -> `{ kind: 'level', framework: 'ie-nfq', level: '8' }`.
 */
export function parsePublicId(id: string): PublicReference | null {
  if (id.includes('\0')) return null; // PostgreSQL refuses to look for it.
  const [kind, rest] = splitAtColon(id);
  if (kind === 'level') {
    // A framework code holds no colon, so a level code may hold some.
    const [framework, level] = splitAtColon(rest);
    return framework !== '' && level !== '' ? { kind, framework, level } : null;
  }
  return isRecordKind(kind) && rest !== '' ? { kind, key: rest } : null;
}

function splitAtColon(text: string): [before: string, after: string] {
  const colon = text.indexOf(':');
  return colon < 0 ? [text, ''] : [text.slice(0, colon), text.slice(colon + 1)];
}
