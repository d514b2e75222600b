import type { RecordKind } from '../kind.js';

/** What has a name that somebody may have mistyped. */
export type NamedKind = RecordKind | 'level';
