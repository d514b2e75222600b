import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType, GraphQLInputObjectType, type GraphQLEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { contentToInput } from '../../../../src/explorer/register/form/content-to-input.js';
import { fieldOf } from '../../../../src/explorer/register/form/findings.js';
import { ROW_GROUPS, SINGLE_FIELDS } from '../../../../src/explorer/register/form/form-fields.js';
import { labelOf, optionOf } from '../../../../src/explorer/register/form/form-part.js';
import { inputOf, valuesOf, type Input } from '../../../../src/explorer/register/form/form-values.js';
import { CATALOGUE } from '../../../../src/explorer/words/catalogue.js';
import { Words } from '../../../../src/explorer/words/words.js';
import { candidateOf } from '../../../../src/microcredential/registering/candidate.js';
import { AN_INPUT } from '../../../microcredential/registering/an-input.js';

/** Invented: what the form asks, and what it does not. */
const WHOLE: Input = {
  ...AN_INPUT, offerStatus: 'OFFERED',
  outcomes: [{ text: 'Reads tables.', language: 'en', skills: ['https://example.org/skill'] }, { text: 'Ütleb, mis ei järeldu.', language: 'et', level: { framework: 'ee-estqf', code: '5' } }],
  assessments: [{ type: 'PROJECT', criteria: 'It holds.', rubric: 'https://example.org/rubric' }],
  stackability: { kind: 'STACKABLE', into: 'A diploma', parts: ['reading-1', 'a part in words'], targets: [{ title: 'A diploma', evidence: { title: 'A letter' } }] },
  developer: { name: 'A made-up team', jurisdiction: 'EE' }, gradingScheme: 'Pass or fail',
  providers: [{ name: 'A made-up school' }, { name: 'Another one', url: 'https://example.org/school' }],
  otherCredits: [{ system: 'gb-cats', min: '10', max: '12', basis: 'RECOMMENDED', source: 0 }],
  otherLevels: [{ framework: 'ie-nfq', codes: ['7', '8'], basis: 'RECOMMENDED' }],
  occupations: [{ title: 'Analyst' }], standards: ['A standard, of 2020'], regulated: false, priorLearning: { possible: true, note: 'By portfolio' }, evidenceTypes: ['PORTFOLIO'],
  sources: [{ title: 'A page', provenance: 'READ', year: 2024, via: { title: 'A quotation' } }], source: 0,
};

describe('the form for a microcredential', () => {
  it('gives back what it was filled from, and keeps what it does not ask', () => {
    expect(inputOf(valuesOf(WHOLE))).toEqual({ input: { ...WHOLE, subjects: [], awardFormats: [] }, lacking: [] });
  });

  it('says what has to be chosen or written otherwise, and sends the rest', () => {
    const typed = { ...valuesOf(WHOLE), 'credits.value': 'ten', level: 'the fifth', 'fee.amount': '20', 'assessments.1.method': 'An hour' };
    const { input, lacking } = inputOf(typed);
    expect(lacking).toEqual([
      { field: 'assessments.1.type', what: 'choose' }, { field: 'level', what: 'level' }, { field: 'credits.value', what: 'number' }, { field: 'fee.currency', what: 'choose' },
    ]);
    expect(input).toMatchObject({ id: 'reading-data-1', assessments: [{ type: 'PROJECT' }] });
  });

  it('asks for what a form sent by hand leaves out or makes up', () => {
    const { lacking } = inputOf({ 'title.0.text': 'By hand', 'title.0.language': 'en', mode: 'BY_MAIL', 'outcomeDetails.0.line': '3', 'outcomeDetails.0.skills': 'https://example.org/skill', 'stackability.targets.0.evidence.url': 'https://example.org' });
    expect(lacking).toEqual([
      { field: 'stackability.targets.0.title', what: 'choose' }, { field: 'stackability.targets.0.evidence.title', what: 'choose' },
      { field: 'designation', what: 'choose' }, { field: 'offerStatus', what: 'choose' }, { field: 'mode', what: 'choose' }, { field: 'outcomeDetails.0.line', what: 'line' }, { field: 'stackability.kind', what: 'choose' },
    ]);
  });

  it('takes figures with a comma, and a level from a suggestion', () => {
    const { input } = inputOf({ ...valuesOf({}), 'credits.value': '2,5', 'credits.system': 'ects', level: 'NZQCF 5, New Zealand [nz-nzqcf 5]' });
    expect(input).toMatchObject({ credits: { value: '2.5', system: 'ects' }, level: { framework: 'nz-nzqcf', code: '5' } });
  });

  it('says nothing where nothing was typed', () => {
    expect(inputOf(valuesOf({})).input).toEqual({
      id: '', title: [], designation: 'MICROCREDENTIAL', offerStatus: 'OFFERED', assessments: [], qualityAssurances: [], subjects: [], outcomes: [], awardFormats: [],
      providers: [], otherLevels: [], otherCredits: [], evidenceTypes: [], occupations: [], sources: [],
    });
  });

  it('reads a record back from the form in which it is stored', () => {
    const stored = candidateOf(WHOLE, { awardingBody: 'ee-made-up', state: 'DRAFT' }) as Input;
    expect(contentToInput(stored)).toEqual({ ...WHOLE, level: { ...AN_INPUT.level, basis: 'STATED' }, workload: { minHours: '156', maxHours: '156', basis: 'STATED' } });
  });
});

/** Every place in the input of a microcredential where a value stands: `stackability.targets.evidence.url`. */
function placesIn(type: GraphQLInputObjectType, before = ''): string[] {
  return Object.values(type.getFields()).flatMap(({ name, type: inner }) => {
    const named = getNamedType(inner);
    return named instanceof GraphQLInputObjectType ? placesIn(named, `${before}${name}.`) : [`${before}${name}`];
  });
}

describe('every field of the interface', () => {
  const schema = buildSchema(readFileSync(new URL('../../../../schema/schema.graphql', import.meta.url), 'utf8'));
  const places = placesIn(schema.getType('MicrocredentialInput') as GraphQLInputObjectType);
  /** What is typed in a field of another name: a level by its codes, outcomes line by line. */
  const ELSEWHERE: Readonly<Record<string, string>> = {
    'level.framework': 'level', 'level.code': 'level', 'level.codes': 'level', 'level.basis': 'levelBasis',
    'otherLevels.framework': 'otherLevels.level', 'otherLevels.code': 'otherLevels.level', 'otherLevels.codes': 'otherLevels.level',
    'outcomes.text': 'outcomes', 'outcomes.language': 'outcomesLanguage', 'outcomes.skills': 'outcomeDetails.skills',
    'outcomes.level.framework': 'outcomeDetails.level', 'outcomes.level.code': 'outcomeDetails.level',
  };
  const asked = [...SINGLE_FIELDS.map(({ name }) => name), ...ROW_GROUPS.flatMap(({ rows, fields }) => fields.map(({ name }) => `${rows}.${name}`))];

  it('can be written in the form', () => {
    expect(places.length).toBeGreaterThan(90);
    expect(places.filter((place) => !asked.includes(ELSEWHERE[place] ?? place))).toEqual([]);
  });

  it('has a label, and every choice its words', () => {
    const words = new Words('en', CATALOGUE['en']!);
    expect(asked.filter((name) => labelOf(words, name) === name)).toEqual([]);
    const choices = [...SINGLE_FIELDS, ...ROW_GROUPS.flatMap(({ rows, fields }) => fields.map((field) => ({ ...field, name: `${rows}.${field.name}` })))];
    expect(choices.flatMap(({ name, kind, options = [] }) => (kind === 'select' || kind === 'checks' ? options.filter((option) => optionOf(words, name, option) === option).map((option) => `${name} ${option}`) : []))).toEqual([]);
  });

  it('offers every value that the interface has, and no other', () => {
    const choices = [...SINGLE_FIELDS, ...ROW_GROUPS.flatMap(({ rows, fields }) => fields.map((field) => ({ ...field, name: `${rows}.${field.name}` })))].filter(({ kind }) => kind === 'select' || kind === 'checks');
    const valuesAt = (place: string): string[] => {
      const type = place.split('.').reduce<GraphQLInputObjectType | GraphQLEnumType>((within, step) => getNamedType((within as GraphQLInputObjectType).getFields()[step]!.type) as GraphQLEnumType, schema.getType('MicrocredentialInput') as GraphQLInputObjectType);
      return (type as GraphQLEnumType).getValues().map(({ name }) => name);
    };
    for (const { name, options = [] } of choices) expect([name, [...options].sort()]).toEqual([name, valuesAt(name === 'levelBasis' ? 'level.basis' : name).sort()]);
  });
});

describe('the field of a mistake', () => {
  const values = { ...valuesOf(WHOLE), 'assessments.0.type': '', 'assessments.0.criteria': '', 'assessments.0.rubric': '', 'assessments.2.type': 'QUIZ' };

  it.each([
    [['input', 'credits', 'value'], 'credits.value'],
    [['input', 'credits'], 'credits.value'],
    [['input', 'microcredential', 'level', 'code'], 'level'],
    [['input', 'title', 'et'], 'title.1.text'],
    [['input', 'outcomes', '1', 'text'], 'outcomes'],
    // The first row says nothing, so that the first of the input is the third of the form.
    [['input', 'assessments', '0', 'type'], 'assessments.2.type'],
    [['input'], null],
    [['input', 'developer', 'name'], 'developer.name'],
    [['input', 'stackability', 'targets', '0', 'evidence'], 'stackability.targets.0.evidence.title'],
    [['input', 'otherLevels', '0', 'code'], 'otherLevels.0.level'],
    [['input', 'nobody'], null],
  ])('%j is %s', (path, field) => {
    expect(fieldOf(path, values)).toBe(field);
  });
});
