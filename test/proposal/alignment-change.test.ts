import { describe, expect, it } from 'vitest';
import { alignmentRecord, type AlignmentRecord } from '../../src/alignment/alignment.record.js';
import { acceptedAlignment, assertedAlignment, withdrawnAlignment } from '../../src/proposal/alignment-change.js';
import { aDocument } from './a-registry.js';

const record = (given: object = {}): AlignmentRecord => alignmentRecord.parse({ symmetric: false, ...aDocument('ie-nfq', 'eqf'), ...given });
const SIDES = { authorities: ['ie', 'eu'], asserter: 'ie' } as const;

describe('an alignment that a body proposes', () => {
  it('is its own statement, and one-sided', () => {
    const { symmetric: _, ...proposed } = record();
    expect(assertedAlignment(proposed, null, 'ie')).toMatchObject({ assertedBy: 'ie', symmetric: false });
  });

  it('stays the statement of whoever made it, when another body corrects it', () => {
    expect(assertedAlignment(record({ complete: false }), record({ assertedBy: 'ie' }), 'operator').assertedBy).toBe('ie');
  });

  it.each([
    ['another pair', { pairs: [{ from: '1', to: '1', relation: 'BEST_FIT' }] }],
    ['another relation', { pairs: ['1', '2', '3'].map((level) => ({ from: level, to: level, relation: 'PARTIAL' })) }],
    ['a level left out', { unmapped: { to: ['3'] } }],
    ['another authority', { basis: 'AGREEMENT' }],
  ])('loses what the other side accepted with %s', (_, given) => {
    const standing = record({ symmetric: true, assertedBy: 'ie', acceptedBy: [{ body: 'eu', on: '2025-01-01' }] });
    expect(assertedAlignment(record(given), standing, 'ie')).toMatchObject({ symmetric: false });
    expect(assertedAlignment(record(given), standing, 'ie')).not.toHaveProperty('acceptedBy', [{ body: 'eu', on: '2025-01-01' }]);
  });

  it('keeps that with other dates, sources or notes', () => {
    const standing = record({ symmetric: true, assertedBy: 'ie', acceptedBy: [{ body: 'eu', on: '2025-01-01' }] });
    expect(assertedAlignment(record({ validTo: '2030', notes: 'Until 2030.' }), standing, 'ie')).toMatchObject({ symmetric: true, acceptedBy: [{ body: 'eu', on: '2025-01-01' }], validTo: '2030' });
  });
});

describe('the acceptance of an alignment', () => {
  it('makes it a statement of both sides once both have signed', () => {
    expect(acceptedAlignment(record({ assertedBy: 'ie' }), 'eu', '2026-11-22', SIDES)).toMatchObject({ symmetric: true, acceptedBy: [{ body: 'eu', on: '2026-11-22' }] });
  });

  it('by one side leaves what a third party asserts one-sided', () => {
    const third = { ...SIDES, asserter: 'a-study' };
    const once = acceptedAlignment(record(), 'eu', '2026-11-22', third);
    expect(once.symmetric).toBe(false);
    expect(acceptedAlignment(once, 'ie', '2026-11-23', third)).toMatchObject({ symmetric: true, acceptedBy: [{ body: 'eu' }, { body: 'ie' }] });
  });

  it('cannot make a statement of two sides where one has no authority', () => {
    expect(acceptedAlignment(record(), 'eu', '2026-11-22', { authorities: [null, 'eu'], asserter: null }).symmetric).toBe(false);
  });
});

describe('the withdrawal of an alignment', () => {
  it('leaves everything that it said', () => {
    const before = record();
    expect(withdrawnAlignment(before, '2026-11-22', 'Misread.')).toEqual({ ...before, withdrawn: { on: '2026-11-22', reason: 'Misread.' } });
  });
});
