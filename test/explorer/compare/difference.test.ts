import { describe, expect, it } from 'vitest';
import { differenceOf } from '../../../src/explorer/compare/difference.js';
import type { Told } from '../../../src/explorer/compare/ladders/told.js';

const naming = (...codes: string[]): Told =>
  codes.length === 0
    ? { __typename: 'NoEquivalence', from: { code: '1' }, reason: 'NOT_COMPARED', heldFrom: null, heldUntil: null }
    : {
        __typename: 'Equivalence', from: { code: '1' }, verdict: 'RANGE', hops: 1, force: 'COMPARISON', provenance: 'READ', reversed: false, relationsDisagree: false,
        levels: codes.map((code) => ({ level: { code }, relations: ['SAME'], certain: true })),
      };

describe('two ways of seeing a level', () => {
  it.each([
    [['7'], ['7', '8'], 'FINER'], [['7', '8'], ['8'], 'COARSER'], [['7', '8'], ['8', '7'], 'ALIKE'], [['6', '7'], ['7', '8'], 'PARTLY'],
    [['6'], ['7'], 'APART'], [['6'], [], 'FIRST_ONLY'], [[], ['6'], 'SECOND_ONLY'], [[], [], 'NEITHER'],
  ] as const)('that name %j and %j are %s', (first, second, difference) => {
    expect(differenceOf(naming(...first), naming(...second))).toBe(difference);
  });
});
