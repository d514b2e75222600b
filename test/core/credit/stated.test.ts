import { describe, expect, it } from 'vitest';
import { convertCredits, type StatedRatioData } from '../../../src/core/credit/index.js';
import { DAY, aCreditSystem, systemsOf } from './a-credit-system.js';
import { outcomeLines } from './outcome-lines.js';

const aRatio = (to: string, ratio: string, basis: StatedRatioData['basis']): StatedRatioData => ({ to, ratio, basis, source: 0 });

describe('standing of statements', () => {
  it('gives each statement its own result, the stronger first and those of the source before those read backwards', () => {
    const one = aCreditSystem('one', {
      conversions: [aRatio('two', '3', 'CONVENTION'), aRatio('two', '2', 'AGREED'), aRatio('two', '9', 'DERIVED')],
    });
    const two = aCreditSystem('two', {
      conversions: [aRatio('one', '1/4', 'REGULATION'), aRatio('one', '1/2', 'AGREED'), aRatio('one', '1/5', 'OFFICIAL')],
    });
    expect(outcomeLines(convertCredits(systemsOf(one, two), { value: '1', from: 'one', to: 'two', on: DAY })).slice(0, 5)).toEqual([
      'STATED AGREED 2..2',
      'STATED AGREED reversed 2..2',
      'STATED OFFICIAL reversed 5..5',
      'STATED REGULATION reversed 4..4',
      'STATED CONVENTION 3..3',
    ]);
  });

  it('withholds the recalled one of several statements alone', () => {
    const sources = [{ provenance: 'read' }, { provenance: 'recalled' }] as const;
    const conversions = [
      { to: 'two', ratio: '2', basis: 'AGREED', source: 1 },
      { to: 'two', ratio: '3', basis: 'CONVENTION', source: 0 },
    ] as const;
    const systems = systemsOf(aCreditSystem('one', { sources, conversions }), aCreditSystem('two'));
    const conversion = convertCredits(systems, { value: '1', from: 'one', to: 'two', on: DAY });
    expect(outcomeLines(conversion)).toEqual(['STATED CONVENTION 3..3', 'HOURS 1..1', 'YEAR 1..1', 'STATED refused RECALLED']);
    expect(conversion.refused[0]!.explanation).toEqual({
      kind: 'RECALLED',
      withheld: { kind: 'STATED', one: 'one', other: 'two', min: '2', max: '2' },
      sources: [{ system: 'one', index: 1 }],
    });
  });
});
