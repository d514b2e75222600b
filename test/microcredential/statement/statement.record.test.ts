import { describe, expect, it } from 'vitest';
import { ownersOf, statementKey, statementRecord } from '../../../src/microcredential/statement/statement.record.js';

const BASE = { id: '1', about: 'ee-one:a', by: 'agency', from: '2024', state: 'STANDING' };
const VALUE = { ...BASE, kind: 'CREDIT_VALUE', system: 'ects', value: '2.5', basis: 'RECOMMENDED' };
const AGREEMENT = { ...BASE, kind: 'AGREEMENT', parties: [{ name: 'One', organisation: 'ee-one' }, { name: 'Another' }], largerAward: { title: 'A degree' }, scope: 'All.' };

describe('a statement as it is kept', () => {
  it('has every list and every open end, so that one statement has one content', () => {
    expect(statementRecord.parse(VALUE)).toEqual({ ...VALUE, until: null, evidence: [], note: null });
    expect(statementRecord.parse(statementRecord.parse(AGREEMENT))).toEqual({ ...AGREEMENT, until: null, evidence: [], note: null, conditions: [] });
  });

  it.each([
    ['a range of sizes, which is no value', { ...VALUE, value: undefined, min: '2', max: '3' }],
    ['a fraction of a credit', { ...VALUE, value: '5/2' }],
    ['no credits', { ...VALUE, value: '0' }],
    ['a kind that there is not', { ...VALUE, kind: 'OPINION' }],
    ['a key that is none', { ...VALUE, about: 'ee-one' }],
    ['a key that the form does not have', { ...VALUE, owner: 'another' }],
    ['a day that is none', { ...VALUE, from: '2024-02-30' }],
    ['an agreement with oneself', { ...AGREEMENT, parties: [{ name: 'One' }] }],
  ])('is not %s', (_, content) => {
    expect(statementRecord.safeParse(content).success).toBe(false);
  });

  it('is known by its body and its own id, and belongs to its body; an agreement to its parties too', () => {
    expect(statementKey(statementRecord.parse(VALUE))).toBe('agency:1');
    expect(ownersOf(statementRecord.parse(VALUE))).toEqual(['agency']);
    expect(ownersOf(statementRecord.parse(AGREEMENT))).toEqual(['agency', 'ee-one']);
  });
});
