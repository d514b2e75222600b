import { describe, expect, it } from 'vitest';
import { microcredentialFileRecord, offerRecord } from '../../src/microcredential/microcredential.record.js';

const least = { id: 'a', title: { en: 'A' }, designation: 'AWARD', status: 'OFFERED', provenance: 'read' };

describe('the record of a microcredential', () => {
  it('is completed with nulls and empty lists', () => {
    expect(offerRecord.parse(least)).toMatchObject({ credits: null, level: null, workloadHours: null, language: [], learningOutcomes: [], missingAnnexI: [] });
  });

  it.each([
    ['a size as one figure', { credits: { system: 'ects', value: '7.5' } }],
    ['a size as a range', { credits: { system: 'ects', min: '6', max: '30' } }],
    ['several levels', { level: { framework: 'eqf', codes: ['5', '6'], basis: 'RECOMMENDED' } }],
    ['hours with a lower end only', { workloadHours: { min: '14', max: null, basis: 'STATED' } }],
    ['hours of which neither end is known', { workloadHours: { min: null, max: null, basis: 'STATED' } }],
    ['parts as words', { stackability: { kind: 'STACKABLE', into: null, parts: 'three courses', sumOfParts: '10' } }],
    ['parts as ids', { stackability: { kind: 'STACKABLE', into: 'a degree', parts: ['b', 'c'] } }],
  ])('may have %s', (_, more) => {
    expect(offerRecord.parse({ ...least, ...more })).toMatchObject(more);
  });

  it('of a file needs an awarding body with a country', () => {
    expect(microcredentialFileRecord.safeParse({ awardingBody: { name: 'X', type: 'NGO' }, records: [], sources: [] }).success).toBe(false);
  });
});
