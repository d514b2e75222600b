import { describe, expect, it } from 'vitest';
import { chainView, pairsUsed, partsAt } from '../../../../src/explorer/ask/level/chain-view.js';
import { chain, document, step } from './chains.js';

const START = { code: '6', framework: { code: 'a', acronym: 'A', scope: 'NATIONAL' as const } };
const waysOf = (...steps: Parameters<typeof chain>[0]) => chainView(START, chain(steps));

describe('the places that a chain comes by', () => {
  it('are one more than its documents, read either way', () => {
    const { places } = waysOf(step('a', 'eqf', ['6']), step('b', 'eqf', ['7', '8'], { reversed: true }));
    expect(places.map(({ code, levels, regional }) => [code, levels.join(), regional])).toEqual([['a', '6', false], ['eqf', '6', true], ['b', '7,8', false]]);
  });

  it('have no level where the chain has ended', () => {
    expect(waysOf(step('a', 'b', [], { gap: true })).places.at(-1)).toMatchObject({ code: 'b', levels: [] });
  });
});

describe('where a chain parts from another', () => {
  const deciding = waysOf(step('a', 'eqf', ['6']), step('b', 'eqf', ['7']));

  it.each([
    ['at its first document', waysOf(step('a', 'c', ['1']), step('c', 'b', ['7'])), 0],
    ['after what they share', waysOf(step('a', 'eqf', ['6']), step('c', 'eqf', ['6']), step('c', 'b', ['7'])), 1],
    ['nowhere', deciding, null],
  ])('is %s', (_, other, place) => expect(partsAt(other, deciding)).toBe(place));
});

it('shows the pairs that lead on, in the direction of the chain', () => {
  const pair = (from: string, to: string) => ({ relation: 'BEST_FIT' as const, provenance: 'READ' as const, pinpoint: null, from: { code: from }, to: { code: to } });
  const [near, far] = waysOf(step('b', 'a', ['7', '8'], { reversed: true })).places;
  expect(pairsUsed(document('b--a', null, null, [pair('7', '6'), pair('8', '6'), pair('9', '7')]), near!, far!).map(({ near: one, far: other }) => `${one} ${other}`)).toEqual(['6 7', '6 8']);
});
