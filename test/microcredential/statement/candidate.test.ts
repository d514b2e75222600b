import { describe, expect, it } from 'vitest';
import { candidateOf, inputPath } from '../../../src/microcredential/statement/candidate.js';

const SAYING = { by: 'agency', about: 'ee-one:a' } as const;
const value = (more: object = {}) => candidateOf({ from: '2024', creditSystem: 'ects', value: '3', basis: 'RECOMMENDED', ...more }, { kind: 'CREDIT_VALUE', ...SAYING });
const design = (more: object = {}) => candidateOf({ from: '2024', with: [{ name: 'Works' }], part: 'Tasks.', ...more }, { kind: 'CO_DESIGN', ...SAYING });

describe('the statement that an input would make', () => {
  it('has the names of records, who says it, and nothing that the writer cannot say', () => {
    expect(value({ id: 'mine', state: 'ENDED', ended: { on: '2024-01-01' }, by: 'another', version: 7 })).toEqual({
      id: 'mine', kind: 'CREDIT_VALUE', by: 'agency', about: 'ee-one:a', from: '2024', until: null, state: 'STANDING', system: 'ects', value: '3', basis: 'RECOMMENDED',
    });
  });

  it('says the same with null as with nothing, at whatever depth', () => {
    expect(design({ note: null, until: null, evidence: null, with: [{ name: 'Works', url: null }] })).toEqual(design());
  });

  it('has an id of what it says: the same again, and another for what is said otherwise', () => {
    expect(design()['id']).toMatch(/^[0-9a-f]{16}$/);
    expect(design({ note: 'More words.' })['id']).toBe(design()['id']);
    for (const more of [{ from: '2025' }, { until: '2026' }, { part: 'The rubric.' }]) expect(design(more)['id']).not.toBe(design()['id']);
  });

  it('of a credit value has the same id for another figure, and another for another system, day or basis', () => {
    expect(value({ value: '4' })['id']).toBe(value()['id']);
    for (const more of [{ creditSystem: 'gb-cats' }, { from: '2025' }, { basis: 'STATED' }]) expect(value(more)['id']).not.toBe(value()['id']);
  });

  it.each([
    [['about'], 'microcredential'],
    [['cap', 'system'], 'cap.creditSystem'],
    [['largerAward', 'size', 'value'], 'largerAward.credits'],
    [['largerAward', 'size', 'system'], 'largerAward.creditSystem'],
    [['with', 0, 'name'], 'with.0.name'],
  ])('is told of by the places of the input: %j', (at, place) => {
    expect(inputPath(at).join('.')).toBe(`input.${place}`);
  });
});
