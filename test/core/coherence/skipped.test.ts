import { describe, expect, it } from 'vitest';
import { aDocument, aFramework, aReferenceFramework, findingsOf, ofKind } from './a-world.js';

const eqf = aReferenceFramework('eqf', 8);
const runs = (pairs: string, unmapped = { from: [] as string[], to: [] as string[] }) =>
  ofKind('SKIPPED_LEVEL', findingsOf([aFramework('one', 8), eqf], [aDocument('one', 'eqf', pairs, { unmapped })])).map(({ facts }) => facts);

describe('skipped levels', () => {
  it('are found on either side', () => {
    expect(runs('1-1 2-2 4-3 5-5')).toEqual([
      { framework: 'eqf', runs: [{ below: '3', skipped: ['4'], above: '5' }] },
      { framework: 'one', runs: [{ below: '2', skipped: ['3'], above: '4' }] },
    ]);
  });

  it('come in runs, without the levels that are left out on purpose', () => {
    expect(runs('1-1 2-6', { from: [], to: ['3'] })).toEqual([{ framework: 'eqf', runs: [{ below: '1', skipped: ['2', '4', '5'], above: '6' }] }]);
    expect(runs('1-1 2-3', { from: [], to: ['2'] })).toEqual([]);
  });

  it('lie between paired levels, never below or above them all', () => {
    expect(runs('4-5 5-6')).toEqual([]);
  });
});
