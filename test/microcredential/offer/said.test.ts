import { describe, expect, it } from 'vitest';
import { awardingBodiesOf, iscedField, outcomeTexts, placementsOf } from '../../../src/microcredential/offer/said.js';
import { offerRecord } from '../../../src/microcredential/microcredential.record.js';

const least = { id: 'a', title: { en: 'A' }, designation: 'AWARD', status: 'OFFERED', provenance: 'read' };
const said = (more: object) => ({ ...offerRecord.parse({ ...least, ...more }), awardingBody: 'ee-ut', sources: [] });
const EQF_5 = { framework: 'eqf', code: '5', basis: 'STATED' };
const ESTQF_5 = { framework: 'ee-estqf', code: '5', basis: 'INCLUDED' };

describe('what awarding bodies say', () => {
  it('names the first body first, and every body once', () => {
    expect(awardingBodiesOf({ ...said({}), otherAwardingBodies: ['ee-taltech', 'ee-ut'] })).toEqual(['ee-ut', 'ee-taltech']);
  });

  it('has levels on several frameworks', () => {
    expect(placementsOf(said({ level: ESTQF_5, otherLevels: [EQF_5] }))).toEqual([ESTQF_5, EQF_5]);
    expect(placementsOf(said({}))).toEqual([]);
  });

  it('has outcomes one by one before those of the compilers', () => {
    expect(outcomeTexts(said({ learningOutcomes: ['reads'], outcomes: [{ text: 'writes' }] }))).toEqual(['writes']);
    expect(outcomeTexts(said({ learningOutcomes: ['reads'] }))).toEqual(['reads']);
  });

  it('is found by its ISCED-F code only', () => {
    expect(iscedField(said({ subjects: [{ scheme: 'NZSCED', code: '020113' }, { scheme: 'ISCED_F', code: '0613' }] }))).toBe('0613');
    expect(iscedField(said({ subjects: [{ scheme: 'NZSCED', code: '020113' }] }))).toBeNull();
  });
});
