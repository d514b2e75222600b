import { describe, expect, it } from 'vitest';
import { holdsIn, holdsOn, withoutReplaced } from '../../src/jurisdiction-rule/rules-in-force.js';

describe('a rule of a jurisdiction', () => {
  it.each([
    ['2025-04-30', false],
    ['2025-05-01', true],
    ['2027-04-30', true],
    ['2027-05-01', false],
  ])('that is dated holds on its days only: %s', (day, holds) => {
    expect(holdsOn({ validFrom: '2025-05', validTo: '2027-04-30' }, day)).toBe(holds);
  });

  it('without dates holds on every day', () => {
    expect(holdsOn({ validFrom: null, validTo: null }, '1999-01-01')).toBe(true);
  });

  it.each([
    ['BE', 'BE', true],
    ['BE', 'BE-VLG', true],
    ['BE-VLG', 'BE', false],
    ['BE-VLG', 'BE-WAL', false],
    [null, 'JP', true],
  ])('of %s holds in %s: %s', (jurisdiction, where, holds) => {
    expect(holdsIn({ jurisdiction }, where)).toBe(holds);
  });

  it('stands in the place of the one that it names', () => {
    const rules = [{ code: 'nl-size', insteadOf: null }, { code: 'nl-size-trial', insteadOf: 'nl-size' }, { code: 'nl-level', insteadOf: null }];
    expect(withoutReplaced(rules).map(({ code }) => code)).toEqual(['nl-size-trial', 'nl-level']);
  });
});
