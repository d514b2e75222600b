import { describe, expect, it } from 'vitest';
import { convertCredits } from '../../../src/core/credit/index.js';
import { DAY } from './a-credit-system.js';
import { naiveConversion } from './naive-conversion.js';
import { outcomeLines } from './outcome-lines.js';
import { seedCreditSystems } from './seed-credit-systems.js';

const seeds = seedCreditSystems();

describe('every ordered pair of the seeds', () => {
  const systems = [...seeds.values()];
  const asked = [
    { value: '10', jurisdiction: null, on: DAY, admitRecalled: false },
    { value: '2.5', jurisdiction: 'SE', on: DAY, admitRecalled: true },
    { value: '136/3', jurisdiction: 'IE', on: '2019-06-30', admitRecalled: true },
    { value: '7.25', jurisdiction: 'PL', on: '2019-06-30', admitRecalled: false },
  ];

  it.each(asked)('agrees with the naive reading of the rules: %o', (question) => {
    for (const from of systems) {
      for (const to of systems) {
        const lines = outcomeLines(convertCredits(seeds, { ...question, from: from.code, to: to.code }));
        const naive = naiveConversion({ ...question, from, to });
        expect([from.code, to.code, ...lines.sort()]).toEqual([from.code, to.code, ...naive.sort()]);
      }
    }
  });
});
