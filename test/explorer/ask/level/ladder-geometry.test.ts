import { expect, it } from 'vitest';
import { band, ladderHeight, rungs } from '../../../../src/explorer/ask/level/ladder-geometry.js';

it('draws the lowest level at the bottom, and no two upon each other', () => {
  const height = ladderHeight(3, 12);
  for (const codes of [['a', 'b', 'c'], Array.from({ length: 12 }, (_, place) => String(place))]) {
    const drawn = rungs(codes, height);
    expect(drawn[0]!.top + drawn[0]!.height).toBeCloseTo(height);
    expect(drawn.at(-1)!.top).toBeGreaterThanOrEqual(-0.001);
    for (const [place, rung] of drawn.slice(1).entries()) expect(rung.top + rung.height).toBeLessThan(drawn[place]!.top);
  }
});

it('leads a band from one level to the other', () => {
  expect(band({ code: '8', top: 0, height: 26 }, { code: '7', top: 30, height: 26 }, 0, 100)).toBe('M0 3C50 3 50 33 100 33V53C50 53 50 23 0 23Z');
});
