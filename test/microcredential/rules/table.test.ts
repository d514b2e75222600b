import { describe, expect, it } from 'vitest';
import type { PartFacts, RuleFacts } from '../../../src/microcredential/rules/facts.js';
import { severity } from '../../../src/microcredential/rules/finding.js';
import { homesOf, seatsOf } from '../../../src/microcredential/rules/applicable.js';
import { judge, PUBLICATION_RULES } from '../../../src/microcredential/rules/table.js';
import { ruleIn, tellIn } from '../../../src/microcredential/rules/words/tell-in.js';
import { aRecord, factsIn, factsWith, sized } from './seed-facts.js';

/** A record that a rule judges, where, and how much what it finds weighs; nothing where it finds nothing. */
type Row = readonly [rule: string, what: string, more: object, where: string | Partial<RuleFacts>, severities: readonly string[]];

const ects = (value: string, hours?: string) => ({ credits: { system: 'ects', value }, workloadHours: hours === undefined ? null : { min: hours, max: hours, basis: 'STATED' } });
const on = (framework: string, code: string) => ({ level: { framework, code, basis: 'STATED' } });
const reviewed = (reviewDue: string, validFrom = '2026-11-22') => ({ reviewDue, validFrom });
const target = (more: object) => ({ stackability: { kind: 'STACKABLE', targets: [{ title: 'A degree', evidence: { title: 'A letter' }, ...more }] } });
const partOf = (credits: string, parts: readonly string[] = []): PartFacts => ({ credits: { system: 'ects', value: credits }, parts });
const whole = (value: string, parts: readonly string[], more: object = {}) => ({ ...ects(value), stackability: { kind: 'STACKABLE', parts, ...more } });
const unaEuropa = { parts: new Map(['3', '2', '2', '2', '1'].map((credits, place) => [`xx-body:p${place}`, partOf(credits)])) };
const UNA = ['p0', 'p1', 'p2', 'p3', 'p4'];

const UNA_BY_KEYS = ['p0', 'xx-body:p1', 'microcredential:xx-body:p2', 'xx-body:p3', ' p4 '];

const ROWS: readonly Row[] = [
  ['V3', 'whole credits in Malta', ects('2.5'), 'MT', ['ERROR']],
  ['V3', 'whole credits in New Zealand', { credits: { system: 'nz-nzqcf', value: '7.5' } }, 'NZ', ['ERROR']],
  ['V3', 'halves of ECTS credits elsewhere', ects('2.5'), 'IE', []],
  ['V3', 'tenths of ECTS credits', ects('2.1'), 'IE', ['ERROR']],
  ['V3', 'tenths of Continuing Education Units', { credits: { system: 'us-ceu', value: '2.1' } }, 'US', []],
  ['V3', 'hundredths of them', { credits: { system: 'us-ceu', value: '2.15' } }, 'US', ['ERROR']],
  ['V4', '41 credits in New Zealand', { credits: { system: 'nz-nzqcf', value: '41' } }, 'NZ', ['ERROR']],
  ['V4', '3 credits in New Zealand in 2026', { credits: { system: 'nz-nzqcf', value: '3' } }, 'NZ', []],
  ['V4', '3 credits in New Zealand in 2020', { credits: { system: 'nz-nzqcf', value: '3' } }, { ...factsIn('NZ'), asOf: '2020-06-01' }, ['ERROR']],
  ['V4', '2 credits at a Dutch university during the trial', ects('2'), 'NL', []],
  ['V4', 'the same after the trial', ects('2'), { ...factsIn('NL'), asOf: '2027-05-01' }, ['WARNING']],
  ['V4', 'the same in a Dutch company', ects('2'), { ...factsIn('NL'), body: { name: 'A company', country: 'NL', region: null, type: 'COMPANY' } }, ['WARNING']],
  ['V4', '15 credits in Spain, where law says fewer', ects('15'), 'ES', ['ERROR']],
  ['V4', 'half a credit in Spain, below the plan', ects('0.5'), 'ES', ['WARNING']],
  ['V4', '4 credits in Estonia', ects('4'), 'EE', ['ERROR']],
  ['V4', '10 credits of Tartu, which goes from 12', ects('10'), { ...factsIn('EE'), body: { name: 'University of Tartu', country: 'EE', region: null, type: 'UNIVERSITY' } }, ['NOTICE']],
  ['V4', '30 credits on level 7 in Malta', { ...ects('30'), ...on('mt-mqf', '7') }, 'MT', ['ERROR']],
  ['V4', '30 credits on level 6 in Malta', { ...ects('30'), ...on('mt-mqf', '6') }, 'MT', []],
  ['V4', '60 credits on level 5 in Malta, if it is vocational', { ...ects('60'), ...on('mt-mqf', '5') }, 'MT', ['NOTICE']],
  ['V4', '20 hours without credits in Malta', { credits: null, workloadHours: { min: '20', max: '20', basis: 'STATED' } }, 'MT', ['ERROR']],
  ['V4', 'half an hour in Australia', { credits: null, workloadHours: { min: '0.5', max: '0.5', basis: 'STATED' } }, 'AU', ['WARNING']],
  ['V4', '120 credits in South Africa', { credits: { system: 'za-nqf', value: '120' } }, 'ZA', ['ERROR']],
  ['V5', 'a level that is there', on('ee-estqf', '6'), 'EE', []],
  ['V5', 'a level that is not there', on('ee-estqf', '9'), 'EE', ['ERROR']],
  ['V5', 'an unknown framework', on('ee-nqf', '6'), 'EE', ['ERROR']],
  ['V5', 'a framework that was replaced', on('gb-qcf', '4'), 'GB', ['ERROR']],
  ['V5', 'a level of an outcome that is not there', { outcomes: [{ text: 'Reads.', level: { framework: 'eqf', code: '12' } }] }, 'EE', ['ERROR']],
  ['V6', 'no level in New Zealand', { level: null }, 'NZ', ['ERROR']],
  ['V6', 'no level in Estonia', { level: null }, 'EE', ['NOTICE']],
  ['V6', 'level 7 of the European framework in Croatia', on('eqf', '7'), 'HR', ['ERROR']],
  ['V6', 'level 5 of the European framework in Croatia', on('eqf', '5'), 'HR', []],
  ['V6', 'a level of the European framework alone in Malta, which asks for its own', on('eqf', '7'), 'MT', ['ERROR']],
  ['V6', 'a level of the Maltese framework besides', { ...on('eqf', '7'), otherLevels: [{ framework: 'mt-mqf', code: '7', basis: 'STATED' }] }, 'MT', []],
  ['V6', 'a level of the framework of another country in New Zealand', on('ee-estqf', '6'), 'NZ', ['ERROR']],
  ['V6', 'a Croatian level that an allowed European one follows from', on('hr-croqf', '4.1'), { ...factsIn('HR'), seenFrom: () => ['4'] }, []],
  ['V6', 'a Croatian level that a European one follows from which is not allowed', on('hr-croqf', '7'), { ...factsIn('HR'), seenFrom: () => ['7'] }, ['ERROR']],
  ['V6', 'a level from which no European one follows in Croatia', on('ee-estqf', '4'), 'HR', ['ERROR']],
  ['V6', 'a level in the Netherlands, where the data name no framework', on('eqf', '5'), 'NL', []],
  ['V6', 'a level of the European framework in Ireland, which asks for none', on('eqf', '5'), 'IE', []],
  ['V7', 'a typed European level that disagrees', { otherLevels: [{ framework: 'eqf', code: '5', basis: 'STATED' }] }, { seenFrom: () => ['6'] }, ['WARNING']],
  ['V7', 'a typed European level that follows', { otherLevels: [{ framework: 'eqf', code: '6', basis: 'STATED' }] }, { seenFrom: () => ['6'] }, []],
  ['V22', 'a level that is said to be included, by nobody’s document', { level: { framework: 'ee-estqf', code: '6', basis: 'INCLUDED' } }, 'EE', ['ERROR']],
  ['V22', 'another level that is said to be assured, by nobody’s document', { otherLevels: [{ framework: 'eqf', code: '6', basis: 'QUALITY_ASSURED' }] }, 'EE', ['ERROR']],
  ['V22', 'the same with the document', { level: { framework: 'ee-estqf', code: '6', basis: 'INCLUDED' }, sources: [{ title: 'The register', provenance: 'read' }] }, 'EE', []],
  ['V22', 'a level that was worked out', { level: { framework: 'ee-estqf', code: '6', basis: 'DERIVED' } }, 'EE', []],
  ['V8', 'a project', {}, 'EE', []],
  ['V8', 'attendance only', { assessments: [{ type: 'ATTENDANCE' }] }, 'EE', ['ERROR']],
  ['V8', 'attendance and a quiz', { assessments: [{ type: 'ATTENDANCE' }, { type: 'QUIZ' }] }, 'EE', []],
  ['V8', 'no assessment', { assessments: null }, 'EE', ['ERROR']],
  ['V8', 'assessment in words only', { assessments: [], assessment: 'a test' }, 'EE', ['ERROR']],
  ['V9', 'no quality assurance', { qualityAssurances: [] }, 'EE', ['ERROR']],
  ['V9', 'a provider in Australia that is not regulated, without a statement', { regulated: false }, 'AU', ['ERROR']],
  ['V9', 'the same with a statement', { regulated: false, qualityAssurances: [{ type: 'STATEMENT', statement: 'Who we are, and how we review.' }] }, 'AU', []],
  ['V9', 'a regulated provider in Australia', { regulated: true }, 'AU', []],
  ['V9', 'a provider in Australia that does not say', {}, 'AU', ['WARNING']],
  ['V9', 'no approval in New Zealand', {}, 'NZ', ['WARNING']],
  ['V10', 'a national title in New Zealand', { title: { en: 'National safety' } }, 'NZ', ['ERROR']],
  ['V10', 'a hyphen left out', { title: { en: 'Postgraduate reading' } }, 'NZ', ['ERROR']],
  ['V10', 'two words one after the other', { title: { en: 'Reading New Zealand' } }, 'NZ', ['ERROR']],
  ['V10', 'the two words apart', { title: { en: 'New roads in Zealand' } }, 'NZ', []],
  ['V10', 'a word that only contains one', { title: { en: 'International mastery' } }, 'NZ', []],
  ['V10', 'a protected word with a space of no width inside', { title: { en: 'Nat\u200bional safety' } }, 'NZ', ['ERROR']],
  ['V10', 'a protected word with a soft hyphen inside', { title: { en: 'Dip\u00adloma' } }, 'NZ', ['ERROR']],
  ['V10', 'a protected word that a space of no width parts from another', { title: { en: 'Safety\u200bnational' } }, 'NZ', ['ERROR']],
  ['V10', 'a certificate in Malta', { title: { en: 'Certificates in reading' } }, 'MT', ['ERROR']],
  ['V10', 'a certificate in Estonia', { title: { en: 'Certificate in reading' } }, 'EE', []],
  ['V11', 'Una Europa: 3 + 2 + 2 + 2 + 1 are 10', whole('10', UNA), unaEuropa, []],
  ['V11', 'the same as 12', whole('12', UNA), unaEuropa, ['ERROR']],
  ['V11', 'a stated sum that differs', whole('12', [], { sumOfParts: '10' }), 'EE', ['ERROR']],
  ['V11', 'a part of a part that is the whole', whole('5', ['a']), { parts: new Map([['xx-body:a', partOf('5', ['b'])], ['xx-body:b', partOf('5', ['data'])]]) }, ['ERROR']],
  ['V11', 'parts that are parts of each other, apart from it', whole('5', ['a']), { parts: new Map([['xx-body:a', partOf('5', ['b'])], ['xx-body:b', partOf('5', ['a'])]]) }, []],
  ['V11', 'Una Europa with parts by id, key and permanent id, as 10', whole('10', UNA_BY_KEYS), unaEuropa, []],
  ['V11', 'the same as 12', whole('12', UNA_BY_KEYS), unaEuropa, ['ERROR']],
  ['V11', 'parts of another body, by key and permanent id', whole('5', ['other:a', 'microcredential:other:b']), { parts: new Map([['other:a', partOf('3')], ['other:b', partOf('2')]]) }, []],
  ['V11', 'parts of another body that make less', whole('6', ['other:a', 'microcredential:other:b']), { parts: new Map([['other:a', partOf('3')], ['other:b', partOf('2')]]) }, ['ERROR']],
  ['V11', 'one part twice', whole('5', ['a', 'a']), { parts: new Map([['xx-body:a', partOf('5')]]) }, ['ERROR']],
  ['V11', 'one part twice, in two forms', whole('5', ['a', 'microcredential:xx-body:a']), { parts: new Map([['xx-body:a', partOf('5')]]) }, ['ERROR']],
  ['V11', 'itself as its part, by key', whole('5', ['xx-body:data']), 'EE', ['ERROR']],
  ['V11', 'itself as its part, by permanent id', whole('5', ['microcredential:xx-body:data']), 'EE', ['ERROR']],
  ['V11', 'a part of another body that it is a part of', whole('5', ['other:a']), { parts: new Map([['other:a', partOf('5', ['b'])], ['other:b', partOf('5', ['microcredential:xx-body:data'])]]) }, ['ERROR']],
  ['V11', 'a part of another body with a part of the same id as its own', whole('5', ['other:a']), { parts: new Map([['other:a', partOf('5', ['data'])], ['other:data', partOf('5')]]) }, []],
  ['V11', 'a key that names nothing', whole('5', ['xx-body:a']), 'EE', ['ERROR']],
  ['V11', 'a permanent id that names nothing', whole('5', ['microcredential:other:a']), 'EE', ['ERROR']],
  ['V11', 'words, an id that names nothing and an address', whole('5', ['Module 1: reading', 'reading', 'https://example.org/reading']), 'EE', []],
  ['V11', 'a larger award without evidence', target({ evidence: null }), 'EE', ['ERROR']],
  ['V11', 'a larger award in words', { stackability: { kind: 'STACKABLE', into: 'a degree' } }, 'EE', ['ERROR']],
  ['V12', 'credit transfer in South Africa', target({ jurisdiction: 'ZA' }), 'EE', ['WARNING']],
  ['V12', '20 of 30 credits in India', target({ jurisdiction: 'IN', system: 'in-ncrf', credits: '30', counted: '20' }), 'EE', ['WARNING', 'NOTICE']],
  ['V12', '10 of 30 credits in India', target({ jurisdiction: 'IN', system: 'in-ncrf', credits: '30', counted: '10' }), 'EE', []],
  ['V13', 'no day of review in New Zealand', {}, 'NZ', ['WARNING']],
  ['V13', 'a review after two years', reviewed('2028-11'), 'NZ', []],
  ['V13', 'a review after four years', reviewed('2030-12'), 'NZ', ['WARNING']],
  ['V13', 'a review after a month', reviewed('2026-12'), 'NZ', ['WARNING']],
  ['V13', 'a review that is overdue', reviewed('2026-10'), 'EE', ['WARNING']],
  ['V14', 'ECVET, which is discontinued', { credits: { system: 'ecvet', value: '3' } }, 'EE', ['ERROR']],
  ['V14', 'the former credit of Latvia', { credits: { system: 'lv-kp', value: '3' } }, 'LV', ['ERROR']],
  ['V14', 'an unknown system', { credits: { system: 'etcs', value: '3' } }, 'EE', ['ERROR']],
  ['V15', 'credits of hours taught', { credits: { system: 'us-ceu', value: '1' } }, 'US', ['NOTICE']],
  ['V16', 'a title that the body has published', {}, { otherTitles: [{ key: 'xx-body:old', title: { en: 'reading  DATA!' } }] }, ['ERROR']],
  ['V16', 'the same with a space of no width inside', { title: { en: 'Read\u200bing data' } }, { otherTitles: [{ key: 'xx-body:old', title: { en: 'Reading data' } }] }, ['ERROR']],
  ['V16', 'the same title in another language', {}, { otherTitles: [{ key: 'xx-body:old', title: { et: 'Reading data' } }] }, []],
  ['V17', 'neither source nor address', { url: null }, 'EE', ['ERROR']],
  ['V17', 'a source that is not there', { source: 2 }, 'EE', ['ERROR']],
  ['V17', 'a document that was not read', { sources: [{ title: 'A leaflet', provenance: 'recalled' }] }, 'EE', ['NOTICE']],
  ['V18', 'a range of sizes', { credits: { system: 'ects', min: '6', max: '30' }, workloadHours: null }, 'EE', ['NOTICE']],
  ['V19', 'no outcomes, mode, language, address', { outcomes: null, mode: null, language: [], url: null }, 'EE', ['ERROR', 'ERROR', 'ERROR', 'ERROR']],
  ['V19', 'no size at all', { credits: null, workloadHours: null }, 'EE', ['ERROR']],
  ['V19', 'nobody knows where', {}, { body: null }, ['ERROR']],
  ['V20', 'no word on when people meet', { timing: null }, 'EE', ['NOTICE']],
  ['V21', '0 credits', ects('0'), 'EE', ['ERROR']],
  ['V21', '0.00 credits', ects('0.00'), 'EE', ['ERROR']],
  ['V21', '0 hours', { credits: null, workloadHours: { min: '0', max: '0', basis: 'STATED' } }, 'EE', ['ERROR']],
  ['V21', 'a range of credits from 0', { credits: { system: 'ects', min: '0', max: '5' }, workloadHours: null }, 'EE', ['ERROR']],
  ['V21', 'a second size of 0', { otherCredits: [{ system: 'gb-cats', value: '0', basis: 'STATED', source: 0 }] }, 'EE', ['ERROR']],
  ['V21', 'a tenth of a credit and half an hour', { credits: { system: 'us-ceu', value: '0.1' }, workloadHours: { min: '0.5', max: null, basis: 'STATED' } }, 'US', []],
];

const found = (rule: string, more: object, where: Row[3]) =>
  judge(aRecord(more), typeof where === 'string' ? factsIn(where) : factsWith(where)).filter((finding) => finding.rule.startsWith(`${rule}_`));

describe('the rules on what can be published', () => {
  it.each(ROWS)('%s: %s', (rule, _what, more, where, severities) => {
    expect(found(rule, more, where).map((finding) => finding.severity)).toEqual(severities);
  });

  it('find nothing at all in a record that says everything', () => {
    expect(judge(aRecord(), factsIn('EE'))).toEqual([]);
  });

  it('have a case each that they find fault with', () => {
    const faulted = new Set(ROWS.filter(([, , , , severities]) => severities.length > 0).map(([rule]) => rule));
    const numbers = PUBLICATION_RULES.map(({ name }) => name.slice(0, name.indexOf('_')));
    // V1 and V2 have theirs among the vectors.
    expect(numbers.filter((number) => !['V1', 'V2'].includes(number))).toEqual(numbers.filter((number) => faulted.has(number)));
  });

  it('have names of their own, a severity, words and a source', () => {
    expect(new Set(PUBLICATION_RULES.map(({ name }) => name)).size).toBe(PUBLICATION_RULES.length);
    for (const { name, severity: weight, says, source } of PUBLICATION_RULES) {
      expect(name).toMatch(/^V\d+_[A-Z_]+$/);
      expect(Object.keys(severity.descriptions)).toContain(weight);
      expect([says, source].every((words) => words.endsWith('.'))).toBe(true);
    }
  });

  it('say where, what, and which rule of a jurisdiction', () => {
    expect(found('V4', { credits: { system: 'nz-nzqcf', value: '41' } }, 'NZ')).toEqual([
      {
        rule: 'V4_SIZE_BOUNDS', severity: 'ERROR', path: ['credits'], jurisdictionRule: 'nz-size-2022',
        found: {
          kind: 'SIZE_BEYOND', amount: '41', system: 'nz-nzqcf', bound: 'max', limit: '40', jurisdiction: 'NZ', says: 'Up to 40 credits. The rules of 2022 state no least size.', condition: null,
        },
      },
    ]);
  });

  it('give the same findings for the same record and facts', () => {
    expect(judge(sized('ects', '5', '60'), factsIn('MT'))).toEqual(judge(sized('ects', '5', '60'), factsIn('MT')));
  });
});

describe('where a record is at home', () => {
  it.each<readonly [what: string, body: string | null, more: object, homes: readonly string[], seats: readonly string[]]>([
    ['its body’s country', 'NZ', {}, ['NZ'], ['NZ']],
    ['the same where it states that country', 'NZ', { issuerCountry: 'NZ' }, ['NZ'], ['NZ']],
    ['that of its body before that which it states', 'NZ', { issuerCountry: 'DE' }, ['NZ', 'DE'], ['NZ', 'DE']],
    ['the part of a country that it states', 'BE', { issuerCountry: 'BE', issuerRegion: 'BE-VLG' }, ['BE-VLG', 'BE'], ['BE-VLG']],
    ['the part of the country of its body, which stating the country does not undo', 'BE-VLG', { issuerCountry: 'BE' }, ['BE-VLG', 'BE'], ['BE-VLG']],
    ['both parts of a country', 'BE-WAL', { issuerCountry: 'BE', issuerRegion: 'BE-VLG' }, ['BE-WAL', 'BE-VLG', 'BE'], ['BE-WAL', 'BE-VLG']],
    ['what it states alone, where its body has no country', null, { issuerCountry: 'DE', issuerRegion: 'DE-BY' }, ['DE-BY', 'DE'], ['DE-BY']],
    ['nowhere', null, {}, [], []],
  ])('is %s', (_what, body, more, homes, seats) => {
    const facts = body === null ? factsWith({ body: { name: 'A body', country: null, region: null, type: 'UNIVERSITY' } }) : factsIn(body);
    expect([homesOf(aRecord(more), facts), seatsOf(aRecord(more), facts)]).toEqual([homes, seats]);
  });

  const big = { credits: { system: 'nz-nzqcf', value: '41' } };
  const codes = (rule: string, more: object, where: string) => found(rule, more, where).map(({ jurisdictionRule }) => jurisdictionRule);

  it('is not for the body to choose: the rules of the country it is registered in hold whatever it states', () => {
    expect(codes('V4', { ...big, issuerCountry: 'DE' }, 'NZ')).toEqual(['nz-size-2022']);
    expect(codes('V10', { title: { en: 'National safety' }, issuerCountry: 'DE' }, 'NZ')).toHaveLength(1);
    expect(found('V6', { level: null, issuerCountry: 'DE' }, 'NZ').map(({ severity: weight }) => weight)).toEqual(['ERROR']);
  });

  it('has the rules of both countries, each once', () => {
    expect(codes('V4', { ...big, issuerCountry: 'NZ' }, 'DE')).toEqual(['nz-size-2022']);
    expect(codes('V4', { ...big, issuerCountry: 'NZ' }, 'NZ')).toEqual(['nz-size-2022']);
    const both = { title: { en: 'National certificate' }, issuerCountry: 'MT' };
    expect(found('V10', both, 'NZ').map(({ found: one }) => 'word' in one && one.word)).toEqual(['national', 'certificate']);
  });

  it('has the hours of the body’s own country first', () => {
    const hours = (where: string, issuerCountry: string) => found('V2', { ...ects('1'), issuerCountry }, where).map(({ found: one }) => 'hours' in one && one.hours);
    expect([hours('NL', 'AT'), hours('AT', 'NL'), hours('NZ', 'NL')]).toEqual([[['28', '28']], [['25', '25']], [['28', '28']]]);
  });

  it('has the rules of the receivers of both countries, where the receiver’s is not told', () => {
    expect(found('V12', { ...target({}), issuerCountry: 'EE' }, 'ZA')).toHaveLength(1);
  });
});

describe('what rules have found', () => {
  const [over] = found('V4', { credits: { system: 'nz-nzqcf', value: '41' } }, 'NZ');

  it.each([
    ['en', '41 credits of nz-nzqcf; at most 40 are allowed. NZ: Up to 40 credits. The rules of 2022 state no least size.'],
    ['fr', '41 crédits de nz-nzqcf ; 40 au plus sont admis. NZ : « Up to 40 credits. The rules of 2022 state no least size. »'],
  ] as const)('is told in the language asked for, %s; what a jurisdiction says stays as it says it', (language, message) => {
    expect(over && tellIn(language, over.found)).toEqual({ message, fix: null });
  });

  const all = ROWS.flatMap(([rule, , more, where]) => found(rule, more, where).map((finding) => finding.found));

  it.each(['en', 'fr'] as const)('is told in whole sentences without a hole in %s', (language) => {
    for (const { message, fix } of all.map((one) => tellIn(language, one))) {
      expect(message).toMatch(/[.»]$/);
      expect(`${message} ${fix ?? ''}`).not.toMatch(/undefined|NaN|\[object| {2}|\bnull\b/);
    }
  });

  it('has no English sentence left in French', () => {
    expect(all.filter((one) => tellIn('fr', one).message === tellIn('en', one).message)).toEqual([]);
    for (const rule of PUBLICATION_RULES) expect([ruleIn('fr', rule).says === rule.says, ruleIn('fr', rule).source === rule.source]).toEqual([false, false]);
  });
});
