import { describe, expect, it } from 'vitest';
import { aDocument, aFramework, aReferenceFramework, findingsOf } from './a-world.js';

describe('recalled pairs', () => {
  it('are counted by document, and touch the answers that pass through one of them', () => {
    const frameworks = [aFramework('one', 4), aReferenceFramework('eqf', 4)];
    expect(findingsOf(frameworks, [aDocument('one', 'eqf', '1-1 2-2? 3-3? 4-4')])).toEqual([
      {
        kind: 'RECALLED_PAIRS',
        severity: 'NOTICE',
        alignments: ['one--eqf'],
        levels: [
          { framework: 'one', level: '2' },
          { framework: 'one', level: '3' },
        ],
        touches: 4,
        facts: { recalled: 2, pairs: 4 },
      },
    ]);
  });

  it('rank what more answers rest on first', () => {
    const frameworks = [aFramework('one', 2), aFramework('two', 4), aReferenceFramework('eqf', 4)];
    const documents = [aDocument('one', 'eqf', '1-1? 2-2'), aDocument('two', 'eqf', '1-1? 2-2? 3-3? 4-4?')];
    expect(findingsOf(frameworks, documents).map(({ alignments, touches }) => [...alignments, touches])).toEqual([
      ['two--eqf', 12],
      ['one--eqf', 4],
    ]);
  });
});
