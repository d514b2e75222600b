import { describe, expect, it } from 'vitest';
import { recordJsonLd } from '../../../src/microcredential/page/json-ld/record.json-ld.js';
import type { ShownRecord } from '../../../src/microcredential/page/shown-record.js';
import { anOrganisation, aPlacement, aSize } from '../../storage/records.js';
import type { StatementRecord } from '../../../src/microcredential/statement/statement.record.js';
import { aRecord } from '../rules/seed-facts.js';

const dated = { about: 'nz-invented:orchards', from: '2026', until: '2027-06', evidence: [], note: null, state: 'STANDING' as const };
const NAMES: Readonly<Record<string, string>> = { 'nz-nzqcf': 'NZQCF', eqf: 'EQF', ects: 'ECTS' };

/** A record that says whatever can be said. All of it is invented. */
const RECORD = aRecord({
  id: 'orchards', awardingBody: 'nz-invented', state: 'PUBLISHED', title: { en: 'Healthy orchards' }, purpose: 'For growers.', issuerCountry: 'NZ',
  outcomes: [{ text: 'Finds a pest early.', language: 'en', skills: ['https://data.europa.eu/esco/skill/1', 'https://data.europa.eu/esco/skill/2'] }, { text: 'Chooses what to do.', skills: ['https://data.europa.eu/esco/skill/1'] }],
  credits: { system: 'nz-nzqcf', value: '10' }, level: { framework: 'nz-nzqcf', code: '5', basis: 'STATED' }, workloadHours: { min: '90', max: '100', basis: 'STATED' },
  assessments: [{ type: 'PRACTICAL', method: 'In an orchard.', criteria: 'Every pest is named.', rubric: 'https://example.org/rubric' }], identityVerification: 'SUPERVISED', evidenceTypes: ['PORTFOLIO'], gradingScheme: 'Pass or fail.',
  qualityAssurances: [{ type: 'REGULATOR', body: 'A made-up authority', date: '2026-06', document: 'https://example.org/decision' }], regulated: true,
  prerequisites: 'Botany at school.', recommendedPriorLearning: 'A season of work.', priorLearning: { possible: true, note: 'By interview.' }, access: { kind: 'EMPLOYEES', note: 'Of growers.' },
  fee: { amount: '500', currency: 'NZD', basis: 'STATED' }, validFrom: '2026-09', validTo: '2029', reviewDue: '2028-09-01', expiresAfter: 'P5Y', isoDuration: 'P6W',
  occupations: [{ title: 'Fruit grower', address: 'https://data.europa.eu/esco/occupation/9' }], subjects: [{ scheme: 'ISCED_F', code: '0812' }, { scheme: 'NZSCED', code: '050301' }],
  providers: [{ name: 'A made-up college', jurisdiction: 'NZ-AUK', url: 'https://college.example' }], developer: { name: 'A made-up institute' }, platform: { name: 'A made-up platform', url: 'https://platform.example' },
  standards: ['A made-up standard'], awardFormats: ['PDF'], sources: [{ title: 'A made-up handbook', publisher: 'A made-up press', year: 2026, url: 'https://example.org/handbook', provenance: 'read' }],
  stackability: { kind: 'STACKABLE', parts: ['pests', 'microcredential:nz-other:soil', 'Soil, in words'], sumOfParts: '10', targets: [{ title: 'Certificate in growing', body: 'A made-up polytechnic', jurisdiction: 'NZ', credits: '60', counted: '10', system: 'nz-nzqcf', evidence: { title: 'Regulations', url: 'https://example.org/regulations' } }] },
});

const STATEMENTS: readonly StatementRecord[] = [
  aPlacement('xx-register', { about: dated.about, levels: ['4', '5'], evidence: [{ title: 'A study', publisher: null, year: 2025, url: null, provenance: 'read' }] }),
  aSize('xx-register', { about: dated.about }),
  { ...dated, kind: 'QUALITY_DECISION', id: 'good', by: 'nz-agency', scope: 'MICROCREDENTIAL', outcome: 'POSITIVE', report: 'https://example.org/report' },
  { ...dated, kind: 'RECOGNITION', id: 'guild', by: 'nz-guild', recogniser: 'PROFESSIONAL_BODY', gives: 'Membership.' },
  { ...dated, kind: 'CO_DESIGN', id: 'with', by: 'nz-invented', with: [{ name: 'Growers of the valley' }], part: 'They set the tasks.' },
  { ...dated, kind: 'AGREEMENT', id: 'counts', by: 'nz-invented', parties: [{ name: 'Ours' }, { name: 'Theirs' }], largerAward: { title: 'Diploma in growing', size: { system: 'ects', value: '60' } }, scope: 'All of it.', cap: { share: '1/2' }, conditions: ['Within five years.'] },
];

const shown = (more: Partial<ShownRecord> = {}): ShownRecord => ({
  key: 'nz-invented:orchards', record: RECORD, version: 2, isVersion: false, recordedAt: '2026-11-22T03:14:15.926Z', statements: [], partKeys: new Set(['nz-invented:pests', 'nz-other:soil']),
  bodies: new Map([['nz-invented', anOrganisation('nz-invented', { name: 'Invented body', country: 'NZ', url: 'https://body.example' })], ['nz-guild', anOrganisation('nz-guild', { name: 'A made-up guild', country: 'NZ' })]]),
  nameOf: (code) => NAMES[code] ?? code, address: 'https://registry.example/microcredentials/nz-invented:orchards', ...more,
});

const asData = (more: Partial<ShownRecord> = {}) => JSON.parse(JSON.stringify(recordJsonLd(shown(more)))) as Record<string, unknown> & { subjectOf: Record<string, unknown>[]; additionalProperty: { name: string; value: unknown }[] };
const ADDRESS = 'https://registry.example/microcredentials/nz-invented:orchards';
const body = { '@type': 'Organization', identifier: 'nz-invented', name: 'Invented body', url: 'https://body.example', address: { '@type': 'PostalAddress', addressCountry: 'NZ' } };

/** The types and properties of schema.org that are used, all of them. */
const TYPES = ['Claim', 'Country', 'Course', 'CourseInstance', 'CreativeWork', 'DefinedTerm', 'DefinedTermSet', 'EducationalOccupationalCredential', 'LearningResource', 'Occupation', 'Offer', 'Organization',
  'PostalAddress', 'PropertyValue', 'QuantitativeValue', 'VirtualLocation'];
const PROPERTIES = ['about', 'abstract', 'additionalProperty', 'address', 'addressCountry', 'addressRegion', 'author', 'citation', 'competencyRequired', 'conditionsOfAccess', 'contributor', 'countryOfOrigin', 'courseMode', 'coursePrerequisites',
  'courseWorkload', 'creativeWorkStatus', 'creator', 'credentialCategory', 'dateModified', 'datePublished', 'description', 'duration', 'educationalCredentialAwarded', 'educationalLevel', 'educationalUse', 'exampleOfWork', 'expires',
  'hasCourseInstance', 'hasPart', 'identifier', 'inDefinedTermSet', 'inLanguage', 'isBasedOn', 'isPartOf', 'learningResourceType', 'location', 'mainEntity', 'maxValue', 'mentions', 'minValue', 'name', 'numberOfCredits', 'offers', 'price',
  'priceCurrency', 'provider', 'publisher', 'recognizedBy', 'sameAs', 'subjectOf', 'teaches', 'temporalCoverage', 'termCode', 'text', 'timeRequired', 'unitCode', 'unitText', 'url', 'validFor', 'validFrom', 'validThrough', 'value',
  'valueReference', 'version', 'workExample'];

describe('a record as JSON-LD', () => {
  it('says who awards it and where, and does not call that recognition', () => {
    const { provider, recognizedBy, countryOfOrigin } = asData();
    expect([provider, recognizedBy, countryOfOrigin]).toEqual([[body], undefined, { '@type': 'Country', identifier: 'NZ' }]);
    expect(asData({ record: { ...RECORD, issuerCountry: undefined } })).toMatchObject({ countryOfOrigin: { identifier: 'NZ' } });
  });

  it('says what has to be shown for it, how that is assessed, and which ESCO skills it comes to', () => {
    const { competencyRequired, subjectOf: [course] } = asData();
    const outcomes = [{ '@language': 'en', '@value': 'Finds a pest early.' }, 'Chooses what to do.'];
    const skill = (number: number) => ({ '@type': 'DefinedTerm', '@id': `https://data.europa.eu/esco/skill/${number}`, inDefinedTermSet: { name: 'ESCO' } });
    expect(competencyRequired).toMatchObject([...outcomes, skill(1), skill(2)]);
    expect(course).toMatchObject({
      '@type': 'Course', teaches: outcomes,
      hasPart: [{ '@type': 'LearningResource', learningResourceType: 'assessment', educationalUse: 'PRACTICAL', description: 'In an orchard.', competencyRequired: 'Every pest is named.', citation: { url: 'https://example.org/rubric' } }],
    });
  });

  it('says who may take it, who teaches it where, for how much and until when', () => {
    expect(asData().subjectOf[0]).toMatchObject({
      provider: [{ '@type': 'Organization', name: 'A made-up college', url: 'https://college.example', address: { addressCountry: 'NZ', addressRegion: 'NZ-AUK' } }],
      coursePrerequisites: 'Botany at school.', conditionsOfAccess: 'For employees of certain employers. Of growers.',
      offers: { '@type': 'Offer', price: '500', priceCurrency: 'NZD', validFrom: '2026-09', validThrough: '2029' },
      hasCourseInstance: { '@type': 'CourseInstance', courseMode: ['online', 'asynchronous'], courseWorkload: '90 to 100 hours', duration: 'P6W', location: { '@type': 'VirtualLocation', name: 'A made-up platform' } },
      numberOfCredits: [{ '@type': 'QuantitativeValue', value: '10', unitCode: 'nz-nzqcf', unitText: 'NZQCF' }],
    });
    expect(asData()).toMatchObject({ creator: { name: 'A made-up institute' }, validFor: 'P5Y', expires: '2029' });
  });

  it('says what it is about, for which occupations, and what it is built on', () => {
    expect(asData()).toMatchObject({
      description: 'For growers.',
      about: [
        { '@type': 'DefinedTerm', termCode: '0812', inDefinedTermSet: { name: 'ISCED-F 2013' } }, { '@type': 'DefinedTerm', termCode: '050301', inDefinedTermSet: { name: 'NZSCED' } },
        { '@type': 'Occupation', name: 'Fruit grower', sameAs: 'https://data.europa.eu/esco/occupation/9' },
      ],
      isBasedOn: [{ name: 'A made-up standard' }], citation: [{ name: 'A made-up handbook', url: 'https://example.org/handbook' }],
    });
  });

  it('says what it counts towards and what it is made of, records by their address', () => {
    expect(asData()).toMatchObject({
      isPartOf: [{ name: 'Certificate in growing', provider: { name: 'A made-up polytechnic', address: { addressCountry: 'NZ' } }, citation: { url: 'https://example.org/regulations' }, additionalProperty: [{ name: 'credits', value: '60' }, { name: 'creditsCounted', value: '10', unitCode: 'nz-nzqcf' }] }],
      hasPart: [{ '@id': 'https://registry.example/microcredentials/nz-invented:pests' }, { '@id': 'https://registry.example/microcredentials/nz-other:soil' }, { name: 'Soil, in words' }],
    });
  });

  it('says under their own names what schema.org has no term for', () => {
    const { additionalProperty } = asData();
    expect(additionalProperty.map(({ name, value }) => [name, value])).toEqual([
      ['qualityAssurance', 'REGULATOR'], ['regulated', true], ['identityVerification', 'SUPERVISED'], ['evidenceType', 'PORTFOLIO'], ['gradingScheme', 'Pass or fail.'], ['recommendedPriorLearning', 'A season of work.'],
      ['priorLearning', true], ['reviewDue', '2028-09-01'], ['stackability', 'STACKABLE'], ['sumOfParts', '10'], ['awardFormat', 'PDF'],
    ]);
    expect(additionalProperty[0]).toMatchObject({ url: 'https://example.org/decision', valueReference: [{ name: 'body', value: 'A made-up authority' }, { name: 'date', value: '2026-06' }] });
  });

  it('says what others say of it, with who and when, and who recognises it', () => {
    const { recognizedBy, contributor, subjectOf: [, ...claims] } = asData({ statements: STATEMENTS });
    expect(recognizedBy).toMatchObject([{ identifier: 'nz-agency' }, { identifier: 'nz-guild', name: 'A made-up guild' }]);
    expect(contributor).toEqual([{ '@type': 'Organization', name: 'Growers of the valley' }]);
    expect(claims).toMatchObject([
      { '@type': 'Claim', author: { identifier: 'xx-register' }, temporalCoverage: '2024-01-01/..', about: { '@id': ADDRESS }, citation: [{ name: 'A study' }], additionalProperty: [{ name: 'basis', value: 'RECOMMENDED' }], mainEntity: [{ termCode: '4', inDefinedTermSet: { name: 'EQF' } }, { termCode: '5' }] },
      { mainEntity: { '@type': 'QuantitativeValue', value: '3', unitText: 'ECTS' } },
      { author: { identifier: 'nz-agency' }, temporalCoverage: '2026-01-01/2027-06-30', url: 'https://example.org/report', additionalProperty: [{ name: 'outcome', value: 'POSITIVE' }, { name: 'scope', value: 'MICROCREDENTIAL' }] },
      { author: { name: 'A made-up guild' }, text: 'Membership.' },
      { text: 'They set the tasks.' },
      { text: 'All of it. Within five years.', contributor: [{ name: 'Ours' }, { name: 'Theirs' }], mainEntity: { name: 'Diploma in growing', additionalProperty: [{ name: 'credits', value: '60' }] }, additionalProperty: [{ name: 'cap', value: '1/2' }] },
    ]);
  });

  it('names nobody as recognising what they have taken back', () => {
    const taken = { ...dated, kind: 'QUALITY_DECISION', id: 'taken', by: 'nz-agency', from: '2026-05', scope: 'MICROCREDENTIAL', outcome: 'WITHDRAWN', report: null } as const;
    expect(asData({ statements: [...STATEMENTS.slice(2, 3), taken] }).recognizedBy).toBeUndefined();
  });

  it('is another thing at the address of a version than at that of the record, and each names the other', () => {
    const [record, version] = [asData(), asData({ isVersion: true })];
    expect(record).toMatchObject({ '@id': ADDRESS, version: 2, workExample: { '@id': `${ADDRESS}/v2` } });
    expect(version).toMatchObject({ '@id': `${ADDRESS}/v2`, version: 2, exampleOfWork: { '@id': ADDRESS } });
    expect([record.exampleOfWork, version.workExample]).toEqual([undefined, undefined]);
    expect(version.subjectOf[0]).toMatchObject({ educationalCredentialAwarded: { '@id': `${ADDRESS}/v2` } });
  });

  it('has no terms but those of schema.org, and nothing empty', () => {
    const walk = (value: unknown): void => {
      expect(value === null || (Array.isArray(value) && value.length === 0)).toBe(false);
      if (Array.isArray(value)) return value.forEach(walk);
      if (typeof value !== 'object') return;
      for (const [key, within] of Object.entries(value as object)) {
        if (key === '@type') expect(TYPES).toContain(within);
        else if (!key.startsWith('@')) expect(PROPERTIES).toContain(key);
        walk(within);
      }
    };
    walk(asData({ statements: STATEMENTS }));
  });
});
