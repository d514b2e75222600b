import { describe, expect, it } from 'vitest';
import { contentToInput } from '../../../../src/explorer/register/form/content-to-input.js';
import { fieldOf } from '../../../../src/explorer/register/form/findings.js';
import { inputOf, valuesOf, type Input } from '../../../../src/explorer/register/form/form-values.js';
import { candidateOf } from '../../../../src/microcredential/registering/candidate.js';
import { AN_INPUT } from '../../../microcredential/registering/an-input.js';

/** Invented: what the form asks, and what it does not. */
const WHOLE: Input = {
  ...AN_INPUT, offerStatus: 'OFFERED',
  outcomes: [{ text: 'Reads tables.', language: 'en', skills: ['https://example.org/skill'] }, { text: 'Says what does not follow.', language: 'en' }],
  assessments: [{ type: 'PROJECT', criteria: 'It holds.', rubric: 'https://example.org/rubric' }],
  stackability: { kind: 'STACKABLE', into: 'A diploma', targets: [{ title: 'A diploma' }] },
  developer: { name: 'A made-up team' }, gradingScheme: 'Pass or fail',
  sources: [{ title: 'A page', provenance: 'READ' }],
};

describe('the form for a microcredential', () => {
  it('gives back what it was filled from, and keeps what it does not ask', () => {
    expect(inputOf(valuesOf(WHOLE), WHOLE)).toEqual({ input: { ...WHOLE, subjects: [], awardFormats: [] }, lacking: [] });
  });

  it('says what has to be chosen or written otherwise, and sends the rest', () => {
    const typed = { ...valuesOf(WHOLE), 'credits.value': 'ten', level: 'the fifth', 'fee.amount': '20', 'assessments.1.method': 'An hour' };
    const { input, lacking } = inputOf(typed, WHOLE);
    expect(lacking).toEqual([
      { field: 'assessments.1.type', what: 'choose' }, { field: 'level', what: 'level' }, { field: 'credits.value', what: 'number' }, { field: 'fee.currency', what: 'choose' },
    ]);
    expect(input).toMatchObject({ id: 'reading-data-1', assessments: [{ type: 'PROJECT' }] });
  });

  it('takes figures with a comma, and a level from a suggestion', () => {
    const { input } = inputOf({ ...valuesOf({}), 'credits.value': '2,5', 'credits.system': 'ects', level: 'NZQCF 5, New Zealand [nz-nzqcf 5]' }, {});
    expect(input).toMatchObject({ credits: { value: '2.5', system: 'ects' }, level: { framework: 'nz-nzqcf', code: '5' } });
  });

  it('says nothing where nothing was typed', () => {
    expect(inputOf(valuesOf({}), {}).input).toEqual({ id: '', title: [], designation: 'MICROCREDENTIAL', offerStatus: 'OFFERED', assessments: [], qualityAssurances: [], subjects: [], outcomes: [], awardFormats: [] });
  });

  it('reads a record back from the form in which it is stored', () => {
    const stored = candidateOf(WHOLE, { awardingBody: 'ee-made-up', state: 'DRAFT' }) as Input;
    expect(contentToInput(stored)).toEqual({ ...WHOLE, level: { ...AN_INPUT.level, basis: 'STATED' }, workload: { minHours: '156', maxHours: '156', basis: 'STATED' } });
  });
});

describe('the field of a mistake', () => {
  const values = { ...valuesOf(WHOLE), 'assessments.0.type': '', 'assessments.0.criteria': '', 'assessments.2.type': 'QUIZ' };

  it.each([
    [['input', 'credits', 'value'], 'credits.value'],
    [['input', 'credits'], 'credits.value'],
    [['input', 'microcredential', 'level', 'code'], 'level'],
    [['input', 'title', 'et'], 'title.1.text'],
    [['input', 'outcomes', '1', 'text'], 'outcomes'],
    // The first row says nothing, so that the first of the input is the third of the form.
    [['input', 'assessments', '0', 'type'], 'assessments.2.type'],
    [['input'], null],
    [['input', 'developer', 'name'], null],
  ])('%j is %s', (path, field) => {
    expect(fieldOf(path, values)).toBe(field);
  });
});
