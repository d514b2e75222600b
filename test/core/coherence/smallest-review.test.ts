import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_SETS, minimal, smallestReview } from '../../../src/core/coherence/smallest-review.js';

const families = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 4 }), { maxLength: 14 });

/** All choices from ten members, tried one by one. */
const fewestNeeded = (sets: readonly (readonly number[])[]): number => {
  let fewest = 10;
  for (let choice = 0; choice < 1 << 10; choice++) {
    const size = choice.toString(2).replaceAll('0', '').length;
    if (size < fewest && sets.every((set) => set.some((member) => (choice >> member) & 1))) fewest = size;
  }
  return fewest;
};

describe('smallestReview', () => {
  it('hits every set with as few members as trying all choices does', () => {
    fc.assert(
      fc.property(families, (sets) => {
        const { chosen, smallest } = smallestReview(sets);
        expect(smallest).toBe(true);
        expect(sets.every((set) => set.some((member) => chosen.includes(member)))).toBe(true);
        expect(chosen).toHaveLength(fewestNeeded(sets));
      }),
    );
  });

  it('does better than taking the most frequent member each time', () => {
    const sets = [['a', 'x'], ['a', 'y'], ['b', 'x'], ['b', 'z'], ['c', 'y'], ['c', 'z'], ['x', 'a'], ['y', 'c'], ['z', 'b']];
    expect(smallestReview(sets).chosen).toHaveLength(3);
  });

  it('prefers, of choices equally small, the member that its sets name first', () => {
    expect(smallestReview([['suspect', 'witness']])).toEqual({ chosen: ['suspect'], smallest: true });
    expect(smallestReview([['suspect', 'other'], ['suspect', 'third'], ['third', 'other', 'suspect']]).chosen).toEqual(['suspect']);
  });

  it('needs nothing where nothing is charged', () => {
    expect(smallestReview([])).toEqual({ chosen: [], smallest: true });
  });

  it('says so when there is too much to search, and still hits every set', () => {
    const sets = Array.from({ length: MOST_SETS + 1 }, (_, i) => [`a${i}`, `b${i % 40}`]);
    const { chosen, smallest } = smallestReview(sets);
    expect(smallest).toBe(false);
    expect(sets.every((set) => set.some((member) => chosen.includes(member)))).toBe(true);
  });
});

describe('minimal', () => {
  it('leaves out what holds another set, and repetitions', () => {
    expect(minimal([['a', 'b', 'c'], ['b'], ['a', 'c'], ['c', 'a']], (set) => set)).toEqual([['b'], ['a', 'c']]);
  });

  it('changes nothing in how many members are needed', () => {
    fc.assert(
      fc.property(families, (sets) => {
        expect(smallestReview(minimal(sets, (set) => set)).chosen).toHaveLength(smallestReview(sets).chosen.length);
      }),
    );
  });
});
