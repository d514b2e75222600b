import { describe, expect, it } from 'vitest';
import { receiverFindings } from '../../../src/microcredential/rules/receiver-limit.js';
import { claimOf, receiverOf } from '../../../src/microcredential/statement/agreement-claim.js';
import { statementRecord, type StatementOf } from '../../../src/microcredential/statement/statement.record.js';
import { aRecord, factsWith } from '../rules/seed-facts.js';

const COLLEGE = { name: 'A college', organisation: 'xx-body' };
/** Invented bodies where rules of receivers are held. */
const ABROAD = { name: 'A university', organisation: 'a-university' };
const CANTON = { name: 'SUNY Canton', jurisdiction: 'US' };

const agreement = (largerAward: object, given: object = {}): StatementOf<'AGREEMENT'> =>
  statementRecord.parse({
    id: '1', kind: 'AGREEMENT', about: 'xx-body:data', by: 'xx-body', from: '2026', state: 'STANDING', evidence: [], scope: 'All of it.',
    parties: [COLLEGE, ABROAD], largerAward: { title: 'A degree', ...largerAward }, ...given,
  }) as StatementOf<'AGREEMENT'>;

const sized = (value: string, system: string) => ({ size: { value, system } });
const course = (value: string, system = 'in-ncrf') => aRecord({ credits: { system, value } });

const found = (said: StatementOf<'AGREEMENT'>, subject = course('10'), country = 'IN'): string[] => {
  const claim = claimOf(said, subject, new Map([['a-university', { country, region: null }]]));
  return receiverFindings(claim, ['largerAward'], factsWith().jurisdictionRules, '2026-01-01').map(({ severity, jurisdictionRule }) => `${severity} ${jurisdictionRule}`);
};

/** What is agreed, of which course, with whom, and what the rules of the receiver find. */
const ROWS: readonly (readonly [what: string, said: object, given: object, subject: ReturnType<typeof course>, country: string, expected: readonly string[]])[] = [
  ['credit transfer in South Africa, whatever the figures', {}, {}, course('10'), 'ZA', ['WARNING za-no-credit-transfer']],
  ['20 of 30 credits in India', sized('30', 'in-ncrf'), {}, course('20'), 'IN', ['WARNING in-stacking-half', 'NOTICE in-stacking-swayam']],
  ['20 of 30 credits in India, capped at 10', sized('30', 'in-ncrf'), { cap: { credits: '10', system: 'in-ncrf' } }, course('20'), 'IN', []],
  ['a cap of two thirds of 30 credits, of which the course has 5', sized('30', 'in-ncrf'), { cap: { share: '2/3' } }, course('5'), 'IN', []],
  ['a cap of two thirds of 30 credits, where nobody knows the credits of the course', sized('30', 'in-ncrf'), { cap: { share: '2/3' } }, course('5', 'ects'), 'IN', ['WARNING in-stacking-half', 'NOTICE in-stacking-swayam']],
  ['a share of two thirds of an award of unknown size', {}, { cap: { share: '2/3' } }, course('5'), 'IN', ['WARNING in-stacking-half', 'NOTICE in-stacking-swayam']],
  ['nothing that can be reckoned with', {}, {}, course('20'), 'IN', []],
  ['a body that holds to a rule of its own', { ...sized('60', 'us-semester-credit'), body: CANTON }, {}, course('40', 'us-semester-credit'), 'EE', ['WARNING us-stacking-canton']],
  ['another body of that country', { ...sized('60', 'us-semester-credit'), body: { ...CANTON, name: 'Another' } }, {}, course('40', 'us-semester-credit'), 'EE', []],
];

describe('an agreement held against the rules of the receiver', () => {
  it.each(ROWS)('%s', (_, said, given, subject, country, expected) => {
    expect(found(agreement(said, given), subject, country)).toEqual(expected);
  });

  it('has as receiver whoever awards the larger award, else the one party that does not award the microcredential', () => {
    expect(receiverOf(agreement({ body: CANTON }), course('1'))).toEqual(CANTON);
    expect(receiverOf(agreement({}), course('1'))).toEqual(ABROAD);
    expect(receiverOf(agreement({}, { parties: [COLLEGE, ABROAD, CANTON] }), course('1'))).toBeNull();
  });
});
