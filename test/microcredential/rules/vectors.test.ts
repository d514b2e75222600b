import { describe, expect, it } from 'vitest';
import { convertCredits } from '../../../src/core/credit/index.js';
import { derivedHours } from '../../../src/microcredential/rules/hours-per-credit.js';
import { judge } from '../../../src/microcredential/rules/table.js';
import { aRecord, factsIn, factsWith, sized } from './seed-facts.js';

type Amount = string | readonly [string, string];

/** Cases of real sources: what V1 says of credits and hours where the body is. */
const HOURS: readonly (readonly [what: string, where: string, system: string, credits: Amount, hours: Amount, outcome: 'ERROR' | 'WARNING' | 'fits'])[] = [
  ['Tartu: 12 to 30 ECTS are 312 to 780 hours, exactly 26 a credit', 'EE', 'ects', ['12', '30'], ['312', '780'], 'fits'],
  ['Utrecht: 3 to 30 EC are 84 to 840 hours, exactly 28 a credit', 'NL', 'ects', ['3', '30'], ['84', '840'], 'fits'],
  ['TalTech: 60 EAP are 1,560 hours, 26 a credit', 'EE', 'ects', '60', '1560', 'fits'],
  ['Austria: 60 are 1,500 hours, 25 a credit', 'AT', 'ects', '60', '1500', 'fits'],
  ['the Netherlands: 60 are 1,680 hours, 28 a credit', 'NL', 'ects', '60', '1680', 'fits'],
  ['TH Lübeck: 5 ECTS with 150 hours, 30 a credit, valid in Germany', 'DE', 'ects', '5', '150', 'fits'],
  ['the same in Austria, where a credit is 25 hours', 'AT', 'ects', '5', '150', 'ERROR'],
  ['Open University: 15 UK credits with 156 hours, 10.4 a credit', 'GB', 'gb-cats', '15', '156', 'WARNING'],
  ['UPV news: 150 hours as 15 ECTS, 10 a credit', 'ES', 'ects', '15', '150', 'ERROR'],
  ['CMF: 100 to 150 hours as 10 to 15 UK credits, 10 a credit', 'GB', 'gb-cats', ['10', '15'], ['100', '150'], 'fits'],
  ['CMF: the same as 4 to 6 ECTS, 25 a credit', 'GB', 'ects', ['4', '6'], ['100', '150'], 'fits'],
  ['Ireland: 5 credits with 100 to 125 hours', 'IE', 'ects', '5', ['100', '125'], 'fits'],
  ['the same elsewhere, below the 25 hours of a credit', 'FR', 'ects', '5', ['100', '125'], 'ERROR'],
  ['the sample of ELM: 2 credits with 60 hours, 30 a credit', 'DE', 'ects', '2', '60', 'fits'],
  ['the example of NextID: 5 credits with 60 hours, 12 a credit', 'DE', 'ects', '5', '60', 'ERROR'],
];

describe('V1, hours for one credit', () => {
  it.each(HOURS)('%s (%s)', (_, where, system, credits, hours, outcome) => {
    const found = judge(sized(system, credits, hours), factsIn(where)).filter(({ rule }) => rule === 'V1_HOURS_PER_CREDIT');
    expect(found.map(({ severity }) => severity)).toEqual(outcome === 'fits' ? [] : [outcome]);
  });

  it('holds for hours that are said to be worked out from the credits too: 140 hours as 14 ECTS credits in Spain', () => {
    const derived = aRecord({ credits: { system: 'ects', value: '14' }, workloadHours: { min: '140', max: '140', basis: 'DERIVED' } });
    const found = judge(derived, factsIn('ES')).filter(({ rule }) => rule === 'V1_HOURS_PER_CREDIT');
    expect(found).toMatchObject([{ severity: 'ERROR', path: ['credits'], found: { hours: ['10', '10'] } }]);
  });

  it('tells both figures of CMF and of the federal text: 50 hours for a US credit against 45', () => {
    const record = aRecord({
      workloadHours: { min: '100', max: '150', basis: 'STATED' }, credits: { system: 'gb-cats', min: '10', max: '15' },
      otherCredits: [{ system: 'us-semester-credit', min: '2', max: '3', basis: 'STATED', source: 0 }], sources: [{ title: 'Common Microcredential Framework', provenance: 'read' }],
    });
    const found = judge(record, factsIn('GB')).filter(({ rule }) => rule === 'V1_HOURS_PER_CREDIT');
    expect(found).toMatchObject([{ severity: 'WARNING', path: ['otherCredits', '0'], found: { hours: ['50', '50'], allowed: ['45', '45'] } }]);
  });
});

describe('V2, hours that are worked out', () => {
  it.each([
    ['EE', '12', { min: '312', max: '312', system: 'ects', jurisdiction: 'EE' }],
    ['IE', '5', { min: '100', max: '125', system: 'ects', jurisdiction: 'IE' }],
    ['FR', '5', { min: '125', max: '150', system: 'ects', jurisdiction: 'FR' }],
    ['JP', '5', { min: '125', max: '150', system: 'ects', jurisdiction: null }],
  ])('follow in %s from %s ECTS credits', (where, credits, hours) => {
    expect(derivedHours(sized('ects', credits, null), factsIn(where))).toEqual(hours);
  });

  it('never give credits: 50 hours of Victoria University of Wellington can be published, and nothing is converted', () => {
    const record = aRecord({ credits: null, workloadHours: { min: '50', max: '50', basis: 'STATED' }, level: { framework: 'nz-nzqcf', code: '7', basis: 'STATED' }, reviewDue: '2028', qualityAssurances: [{ type: 'REGULATOR', body: 'Universities New Zealand' }] });
    expect(derivedHours(record, factsIn('NZ'))).toBeNull();
    expect(judge(record, factsIn('NZ')).filter(({ severity }) => severity === 'ERROR')).toEqual([]);
  });
});

describe('conversions of the vectors', () => {
  const { creditSystems } = factsWith();
  const onBasis = (basis: string, from: string, to: string, value: string) => {
    const { results } = convertCredits(creditSystems, { value, from, to, on: '2026-11-22', admitRecalled: true });
    const first = results.find((one) => one.basis === basis);
    return [first?.min.exact, first?.max.exact];
  };

  it('show both what UK credits are by agreement and by hours', () => {
    expect([onBasis('STATED', 'gb-cats', 'ects', '15'), onBasis('HOURS', 'gb-cats', 'ects', '15')]).toEqual([['15/2', '15/2'], ['5', '6']]);
  });

  it('never make one number of UCTS in ECTS', () => {
    expect(onBasis('STATED', 'ucts', 'ects', '1')).toEqual(['3/2', '8/5']);
  });

  it('have the half of SUNY Canton: 3 of 6 credits in residence', () => {
    const canton = { title: 'A certificate', body: 'SUNY Canton', jurisdiction: 'US', credits: '6', system: 'us-semester-credit', evidence: { title: 'Policy 02-020' } };
    const into = (counted: string) => judge(aRecord({ stackability: { kind: 'STACKABLE', targets: [{ ...canton, counted }] } }), factsIn('US')).filter(({ rule }) => rule === 'V12_RECEIVER_ALLOWS');
    expect(into('3')).toEqual([]);
    expect(into('4')).toMatchObject([{ severity: 'WARNING', found: { kind: 'SHARE_BEYOND', part: '2/3' }, jurisdictionRule: 'us-stacking-canton' }]);
  });
});
