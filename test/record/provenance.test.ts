import { describe, expect, it } from 'vitest';
import { recordProvenance } from '../../src/record/provenance.js';

describe('the mark of a record', () => {
  it('is that of its first source and never the best of the list', () => {
    expect(recordProvenance({ sources: [{ provenance: 'recalled' }, { provenance: 'read' }] })).toBe('recalled');
    expect(recordProvenance({ sources: [{ provenance: 'secondary' }] })).toBe('secondary');
  });

  it('is recalled where there is no source', () => {
    expect(recordProvenance({ sources: [] })).toBe('recalled');
  });
});
