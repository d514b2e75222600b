import { describe, expect, it } from 'vitest';
import type { AlignmentData } from '../../../src/core/index.js';
import { aDocument, aFramework, aReferenceFramework, findingsOf, ofKind } from './a-world.js';

const one = aFramework('one', 2);
const two = aFramework('two', 2);
const reference = aReferenceFramework('reference', 2, { jurisdictions: ['one', 'two'] });
const causes = (to: string, differing: Partial<AlignmentData>) =>
  ofKind('ONE_SIDED', findingsOf([one, two, reference], [aDocument('one', to, '1-1 2-2', differing)])).map(({ facts }) => facts.cause);

describe('one-sided documents', () => {
  it.each([
    ['a comparison that one side published', 'two', { basis: 'COMPARISON' }, ['NOT_SYMMETRIC']],
    ['a comparison that both adopted', 'two', { basis: 'COMPARISON', symmetric: true }, []],
    ['a decision of one side', 'two', { basis: 'UNILATERAL' }, ['UNILATERAL']],
    ['a decision of one side about a reference framework that it takes part in', 'reference', { basis: 'UNILATERAL' }, ['UNILATERAL']],
    ['a study', 'two', { basis: 'EXPERT' }, ['NOT_SYMMETRIC']],
    ['a referencing, one-sided by nature', 'reference', { basis: 'REFERENCING' }, []],
    ['a self-certification, one-sided by nature', 'reference', { basis: 'SELF_CERTIFICATION' }, []],
  ] as const)('%s', (_, to, differing, expected) => {
    expect(causes(to, differing)).toEqual(expected);
  });

  it('are none between an old and a new framework of one country, which has one side only', () => {
    const old = aFramework('old', 2, { jurisdictions: ['XX'] });
    const succession = aDocument('old', 'new', '1-1 2-2', { basis: 'UNILATERAL' });
    expect(findingsOf([old, aFramework('new', 2, { jurisdictions: ['XX', 'YY'] })], [succession])).toEqual([]);
  });

  it('touch every answer that rests on them, as a link of a chain too', () => {
    const documents = [aDocument('one', 'two', '1-1 2-2', { basis: 'COMPARISON' }), aDocument('two', 'reference', '1-1 2-2')];
    // one, two and reference see each other by way of it, except two and reference.
    expect(ofKind('ONE_SIDED', findingsOf([one, two, reference], documents)).map(({ touches }) => touches)).toEqual([8]);
  });
});
