import { describe, expect, it } from 'vitest';
import { findingDifference, type Finding } from '../../../src/core/coherence/index.js';

const oneSided = (document: string, touches: number, cause: 'UNILATERAL' | 'NOT_SYMMETRIC' = 'UNILATERAL'): Finding => ({
  kind: 'ONE_SIDED', severity: 'NOTICE', alignments: [document], levels: [], touches, facts: { cause, frameworks: ['a', 'b'] },
});

describe('the difference between two audits', () => {
  it('tells what one of them alone finds, and leaves out what both find', () => {
    const difference = findingDifference([oneSided('x', 3), oneSided('y', 1)], [oneSided('y', 1), oneSided('z', 2)]);
    expect(difference).toEqual({ appearing: [oneSided('z', 2)], disappearing: [oneSided('x', 3)] });
  });

  it('takes a finding for the same one when it only touches more answers', () => {
    expect(findingDifference([oneSided('x', 3)], [oneSided('x', 30)])).toEqual({ appearing: [], disappearing: [] });
  });

  it('tells a finding whose facts have changed on both sides', () => {
    const [before, after] = [oneSided('x', 3), oneSided('x', 3, 'NOT_SYMMETRIC')];
    expect(findingDifference([before], [after])).toEqual({ appearing: [after], disappearing: [before] });
  });
});
