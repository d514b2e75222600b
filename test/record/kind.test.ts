import { describe, expect, it } from 'vitest';
import { RECORD_KINDS, REFERENCE_KINDS, isRecordKind, isReferenceKind } from '../../src/record/kind.js';

describe('kinds of record', () => {
  it('know themselves and nothing else', () => {
    expect(RECORD_KINDS.every(isRecordKind)).toBe(true);
    expect(['level', 'Framework', ''].some(isRecordKind)).toBe(false);
  });

  it('of reference are all but organisations, microcredentials and proposals', () => {
    expect(RECORD_KINDS.filter((kind) => !isReferenceKind(kind))).toEqual(['organisation', 'microcredential', 'statement', 'proposal']);
    expect(REFERENCE_KINDS.every(isReferenceKind)).toBe(true);
  });
});
