import { describe, expect, it } from 'vitest';
import { convertCredits, type CreditSystemData } from '../../../src/core/credit/index.js';
import { DAY, aCreditSystem, systemsOf } from './a-credit-system.js';
import { outcomeLines } from './outcome-lines.js';

const refused = ['STATED refused NOT_IN_FORCE', 'HOURS refused NOT_IN_FORCE', 'YEAR refused NOT_IN_FORCE'];

function on(day: string, differing: Partial<CreditSystemData>): string[] {
  const systems = systemsOf(aCreditSystem('one', differing), aCreditSystem('two'));
  return outcomeLines(convertCredits(systems, { value: '1', from: 'one', to: 'two', on: day }));
}

describe('days', () => {

  it.each([
    ['2020-12-31', { status: 'DISCONTINUED', validTo: '2020' }, true],
    ['2021-01-01', { status: 'DISCONTINUED', validTo: '2020' }, false],
    ['2019-01-01', { status: 'SUPERSEDED' }, false],
    ['2019-01-01', { status: 'SUPERSEDED', validFrom: '2001', validTo: null }, false],
    ['2019-01-01', { status: 'SUPERSEDED', validTo: '2020-02' }, true],
    ['2020-02-29', { status: 'SUPERSEDED', validTo: '2020-02' }, true],
    ['2020-03-01', { status: 'SUPERSEDED', validTo: '2020-02' }, false],
    ['2026-12-31', { validFrom: '2027' }, false],
    ['2027-01-01', { validFrom: '2027' }, true],
    ['2027-06-15', { validFrom: '2027-06-15', validTo: '2027-06-15' }, true],
    ['2030-01-01', { status: 'ADOPTED_NOT_OPERATIONAL', validFrom: '2027' }, false],
    ['2030-01-01', { status: 'NEVER_ADOPTED' }, false],
    ['2030-01-01', { status: 'IN_DEVELOPMENT' }, false],
  ] as const)('on %s, a system %o may be used: %s', (day, differing, usable) => {
    expect(on(day, differing)).toEqual(usable ? ['HOURS 1..1', 'YEAR 1..1', 'STATED refused NOT_STATED'] : refused);
  });

  it('refuses for the target as for the source, and says why of each', () => {
    const systems = systemsOf(aCreditSystem('one', { validFrom: '2030' }), aCreditSystem('two', { status: 'SUPERSEDED' }));
    expect(convertCredits(systems, { value: '1', from: 'one', to: 'two', on: DAY }).refused[0]!.explanation).toEqual({
      kind: 'NOT_IN_FORCE',
      systems: [
        { system: 'one', cause: 'BEFORE_START', status: 'IN_FORCE', validFrom: '2030', validTo: null },
        { system: 'two', cause: 'ENDED', status: 'SUPERSEDED', validFrom: null, validTo: null },
      ],
    });
  });

  it('admits no system out of force because recalled figures are admitted', () => {
    const systems = systemsOf(aCreditSystem('one', { status: 'IN_DEVELOPMENT' }), aCreditSystem('two'));
    expect(outcomeLines(convertCredits(systems, { value: '1', from: 'one', to: 'two', on: DAY, admitRecalled: true }))).toEqual(refused);
  });
});
