/** The kinds of record that the registry holds. A record's identity is its kind and its key. */
export const RECORD_KINDS = [
  'framework',
  'alignment',
  'credit-system',
  'country',
  'rule',
  'organisation',
  'microcredential',
  'statement',
  'proposal',
] as const;

export type RecordKind = (typeof RECORD_KINDS)[number];

/** The kinds that answers about levels and credits rest on; all of them together fit in memory. */
export const REFERENCE_KINDS = ['framework', 'alignment', 'credit-system', 'country', 'rule'] as const satisfies readonly RecordKind[];

export type ReferenceKind = (typeof REFERENCE_KINDS)[number];

export function isRecordKind(text: string): text is RecordKind {
  return (RECORD_KINDS as readonly string[]).includes(text);
}

export function isReferenceKind(kind: RecordKind): kind is ReferenceKind {
  return (REFERENCE_KINDS as readonly RecordKind[]).includes(kind);
}
