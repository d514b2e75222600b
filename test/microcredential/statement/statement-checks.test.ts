import { describe, expect, it } from 'vitest';
import { statementMistakes } from '../../../src/microcredential/statement/statement-checks.js';
import { statementWarnings } from '../../../src/microcredential/statement/statement-warnings.js';
import { statementRecord, type StatementRecord } from '../../../src/microcredential/statement/statement.record.js';
import { aRecord, factsIn } from '../rules/seed-facts.js';

const ALIGNMENTS = new Map([['ee-estqf--eqf', { from: 'ee-estqf', to: 'eqf' }], ['ie-nfq--eqf', { from: 'ie-nfq', to: 'eqf' }]]);
const NO_FIELDS: ReadonlySet<string> = new Set();
const EVIDENCE = [{ title: 'A report', provenance: 'read' }];

const aStatement = (said: object): StatementRecord => statementRecord.parse({ id: '1', about: 'xx-body:data', by: 'agency', from: '2024', state: 'STANDING', evidence: EVIDENCE, ...said });
const size = (system: string, value: string, more: object = {}) => ({ kind: 'CREDIT_VALUE', system, value, basis: 'RECOMMENDED', ...more });
const level = (framework: string, ...levels: string[]) => ({ kind: 'LEVEL_PLACEMENT', framework, levels, basis: 'RECOMMENDED' });
const agreement = (...parties: object[]) => ({ kind: 'AGREEMENT', by: 'xx-body', parties, largerAward: { title: 'Diploma' }, scope: 'All of it.' });
const derived = (...derivedBy: string[]) => ({ ...level('ee-estqf', '6'), basis: 'DERIVED', ...(derivedBy.length > 0 && { derivedBy }) });
const hours = (amount: string) => ({ workloadHours: { min: amount, max: amount, basis: 'STATED' } });

const OWN = (value: string, more: object = {}) => size('nz-nzqcf', value, { basis: 'STATED', by: 'xx-body', ...more });
const NZ = { credits: { system: 'nz-nzqcf', value: '10' }, workloadHours: null };

/** What is said of a course somewhere, on a day, and which rules or fields it offends. */
const ROWS: readonly (readonly [what: string, said: object, course: object, where: string, asOf: string, found: readonly string[]])[] = [
  ['credits that fit the hours', size('ects', '5'), hours('130'), 'EE', '2026-01-01', []],
  ['credits a little off the hours, which the awarding body would only be warned of', size('ects', '5'), hours('125'), 'EE', '2026-01-01', []],
  ['credits far off the hours (V1)', size('ects', '15'), hours('150'), 'EE', '2026-01-01', ['V1_HOURS_PER_CREDIT value']],
  ['credits where no hours are known', size('ects', '15'), { workloadHours: null }, 'EE', '2026-01-01', []],
  ['half a credit in Malta (V3)', size('ects', '2.5'), { workloadHours: null }, 'MT', '2026-01-01', ['V3_CREDIT_STEP value']],
  ['points of a system that has ended (V14)', size('ecvet', '5'), { workloadHours: null }, 'EE', '2026-01-01', ['V14_CREDIT_SYSTEM_IN_FORCE creditSystem']],
  ['points of it while it was in force', size('ecvet', '5'), { workloadHours: null }, 'EE', '2015-01-01', []],
  ['levels that are there', level('ee-estqf', '5', '6'), {}, 'EE', '2026-01-01', []],
  ['a level that is not there (V5)', level('ee-estqf', '6', '9'), {}, 'EE', '2026-01-01', ['V5_LEVEL_EXISTS levels']],
  ['a framework that was replaced (V5)', level('gb-qcf', '4'), {}, 'GB', '2026-01-01', ['V5_LEVEL_EXISTS framework']],
  ['a framework before it was adopted (V5)', level('ee-estqf', '6'), {}, 'EE', '1999-01-01', ['V5_LEVEL_EXISTS framework']],
  ['a level that was worked out by an alignment of its framework', derived('ee-estqf--eqf'), {}, 'EE', '2026-01-01', []],
  ['a level that was worked out by nobody knows what', derived(), {}, 'EE', '2026-01-01', ['undefined derivedBy']],
  ['a level that was worked out by an alignment of other frameworks alone', derived('ie-nfq--eqf'), {}, 'EE', '2026-01-01', ['undefined derivedBy']],
  ['a level that was worked out by an alignment that there is not', derived('ee-estqf--eqf', 'xx--eqf'), {}, 'EE', '2026-01-01', ['undefined derivedBy.1']],
  ['what others say without evidence (V17)', size('ects', '5', { evidence: [] }), hours('130'), 'EE', '2026-01-01', ['V17_SOURCED evidence']],
  ['what the awarding body says itself', size('ects', '5', { evidence: [], by: 'xx-body' }), hours('130'), 'EE', '2026-01-01', []],
  ['an agreement that its awarding body tells of without a document (V17)', { ...agreement({ name: 'A body' }, { name: 'A receiver' }), evidence: [] }, {}, 'EE', '2026-01-01', ['V17_SOURCED evidence']],
  ['an agreement of bodies that differ', agreement({ name: 'A body' }, { name: 'A receiver' }), {}, 'EE', '2026-01-01', []],
  ['an agreement of one body with itself, by its key', agreement({ name: 'A body', organisation: 'x' }, { name: 'Another name', organisation: 'x' }), {}, 'EE', '2026-01-01', ['undefined parties.1']],
  ['an agreement of one body with itself, by its name', agreement({ name: 'A body', organisation: 'x' }, { name: 'A Body' }, { name: 'A receiver' }), {}, 'EE', '2026-01-01', ['undefined parties.1']],
  ['hours worked out from the credits of the record, which say nothing against those of others', size('gb-cats', '20'), { workloadHours: { min: '130', max: '130', basis: 'DERIVED' } }, 'EE', '2026-01-01', []],
  ['40 times its size by the awarding body in New Zealand (V4)', OWN('400'), NZ, 'NZ', '2026-01-01', ['V4_SIZE_BOUNDS value']],
  ['the same from before there was a rule, and still standing (V4)', OWN('400', { from: '2010' }), NZ, 'NZ', '2010-01-01', ['V4_SIZE_BOUNDS value']],
  ['the same for a time before there was a rule', OWN('400', { from: '2010', until: '2011' }), NZ, 'NZ', '2010-01-01', []],
  ['the same as worked out by the awarding body (V4)', OWN('400', { basis: 'DERIVED' }), NZ, 'NZ', '2026-01-01', ['V4_SIZE_BOUNDS value']],
  ['the same recommended by another', size('nz-nzqcf', '400'), NZ, 'NZ', '2026-01-01', []],
  ['a size within the bounds by the awarding body', OWN('12'), NZ, 'NZ', '2026-01-01', []],
  ['parts of a credit by the awarding body (V3), told once', OWN('7.5'), NZ, 'NZ', '2026-01-01', ['V3_CREDIT_STEP value']],
  ['a size of the awarding body that hours do not bear out, which it says are worked out (V1)', size('ects', '14', { basis: 'STATED', by: 'xx-body' }), { workloadHours: { min: '140', max: '140', basis: 'DERIVED' } }, 'ES', '2026-01-01', ['V1_HOURS_PER_CREDIT value']],
  ['a size of the awarding body beyond the bounds of its level in Malta (V4)', size('ects', '30', { basis: 'STATED', by: 'xx-body' }), { workloadHours: null, level: { framework: 'mt-mqf', code: '7', basis: 'STATED' } }, 'MT', '2026-01-01', ['V4_SIZE_BOUNDS value']],
  ['a size of the awarding body in another system, where hours of the record are beyond the bounds', size('gb-cats', '2', { basis: 'STATED', by: 'xx-body' }), hours('20'), 'MT', '2026-01-01', []],
  ['a decision with a report', { kind: 'QUALITY_DECISION', scope: 'PROGRAMME', outcome: 'POSITIVE', evidence: [], report: 'https://example.org/report' }, {}, 'EE', '2026-01-01', []],
];

it.each<readonly [what: string, said: object, own: string, found: readonly unknown[]]>([
  ['a European level beside a national one from which another follows', level('eqf', '5'), '6', [{ rule: 'V7_REGIONAL_LEVEL_FOLLOWS', severity: 'WARNING', path: ['levels'], found: { levels: ['5'], follows: ['6'] } }]],
  ['the European level that follows', level('eqf', '6'), '6', []],
  ['another national level', level('ie-nfq', '7'), '6', []],
])('%s is warned of, or not', (_, said, code, found) => {
  const subject = aRecord({ level: { framework: 'ee-estqf', code, basis: 'STATED' } });
  expect(statementWarnings(aStatement(said), { subject, rules: factsIn('EE', { seenFrom: () => ['6'] }) })).toMatchObject(found);
});

describe('what is said of a microcredential', () => {
  it.each(ROWS)('%s', (_, said, course, where, asOf, found) => {
    const facts = { subject: aRecord(course), rules: factsIn(where, { asOf }), today: '2026-11-22', organisations: new Set(['x']), alignments: ALIGNMENTS };
    const mistakes = statementMistakes(aStatement(said), facts, NO_FIELDS);
    expect(mistakes.map(({ rule, path }) => `${rule} ${path.slice(1).join('.')}`)).toEqual(found);
  });

  it('is not judged where a field has not its form: that is told of already', () => {
    const facts = { subject: aRecord(), rules: factsIn('EE'), today: '2026-11-22', organisations: new Set<string>(), alignments: ALIGNMENTS };
    expect(statementMistakes(aStatement(level('xx', '1')), facts, new Set(['framework']))).toEqual([]);
  });
});
