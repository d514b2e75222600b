import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runNearest, runsOf } from '../../src/core/run.js';

describe('runs of days', () => {
  it('join neighbours on which the thing holds', () => {
    expect(runsOf([10, 20, 30], (day) => day >= 10 && day < 30)).toEqual([{ first: 10, last: 29 }]);
  });

  it('are open where the thing held before the first turning day or holds after the last', () => {
    expect(runsOf([10, 20], (day) => day < 10 || day >= 20)).toEqual([
      { first: -Infinity, last: 9 },
      { first: 20, last: Infinity },
    ]);
  });

  it('are one for all days where nothing ever turns', () => {
    expect(runsOf([], () => true)).toEqual([{ first: -Infinity, last: Infinity }]);
  });

  it('hold exactly the days on which the thing holds', () => {
    const turning = fc.uniqueArray(fc.integer({ min: 0, max: 30 })).map((days) => [...days].sort((a, b) => a - b));
    fc.assert(
      fc.property(turning, fc.integer({ min: 0, max: 2 ** 20 }), (days, pattern) => {
        const holds = (day: number): boolean => ((pattern >> days.filter((turn) => turn <= day).length) & 1) === 1;
        const runs = runsOf(days, holds);
        for (let day = -2; day < 33; day++) {
          expect(runs.some(({ first, last }) => first <= day && day <= last)).toBe(holds(day));
        }
      }),
    );
  });

  it('name the last that ended before the day, and else the first to come', () => {
    const runs = [
      { first: 0, last: 4 },
      { first: 10, last: 14 },
      { first: 30, last: 34 },
    ];
    expect(runNearest(runs, 20)).toEqual(runs[1]);
    expect(runNearest(runs.slice(2), 20)).toEqual(runs[2]);
    expect(runNearest([], 20)).toBeUndefined();
  });
});
