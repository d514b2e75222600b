import { describe, expect, it } from 'vitest';
import { aDocument, aFramework, aReferenceFramework, findingsOf, ofKind } from './a-world.js';

const eqf = aReferenceFramework('eqf', 8);
const orderViolations = (levels: number | readonly string[], pairs: string) =>
  ofKind('ORDER_VIOLATION', findingsOf([aFramework('one', levels), eqf], [aDocument('one', 'eqf', pairs, { complete: false })]));

describe('order violations', () => {
  it('names both pairs that cross and the levels they join', () => {
    expect(orderViolations(4, '1-1 2-4 3-3 4-5')).toEqual([
      {
        kind: 'ORDER_VIOLATION',
        severity: 'ERROR',
        alignments: ['one--eqf'],
        levels: [
          { framework: 'eqf', level: '3' },
          { framework: 'eqf', level: '4' },
          { framework: 'one', level: '2' },
          { framework: 'one', level: '3' },
        ],
        // Each of the four levels seen from the other framework.
        touches: 4,
        facts: {
          crossings: {
            total: 1,
            listed: [
              [
                { from: { framework: 'one', level: '2' }, to: { framework: 'eqf', level: '4' } },
                { from: { framework: 'one', level: '3' }, to: { framework: 'eqf', level: '3' } },
              ],
            ],
          },
        },
      },
    ]);
  });

  it('goes by ordinal, never by code', () => {
    expect(orderViolations(['9', '10'], '9-3 10-4')).toEqual([]);
    expect(orderViolations(['9', '10'], '9-4 10-3')).toHaveLength(1);
  });

  it('finds levels that both reach across each other, since bands of rising demand cannot', () => {
    expect(orderViolations(2, '1-1 1-2 2-1 2-2')).toHaveLength(1);
    expect(orderViolations(2, '1-1 1-2 2-2 2-3')).toEqual([]);
  });

  it('holds no order against strands of equal rank', () => {
    const strands = ['5', '6.st', '6.sv', '7.1.st', '7.1.sv', '7.2'];
    expect(orderViolations(strands, '5-5 6.st-6 6.st-7 6.sv-6 7.1.st-7 7.1.st-8 7.1.sv-7 7.2-8')).toEqual([]);
    expect(orderViolations(['6.st', '6.sv', '7.1.st'], '6.st-7 6.sv-6 7.1.st-6')).toHaveLength(1);
  });

  it('lists no more than the first fifty and says how many there are', () => {
    const [violation] = orderViolations(12, Array.from({ length: 12 }, (_, i) => `${i + 1}-${8 - Math.floor(i / 2)}`).join(' '));
    expect(violation!.facts.crossings.listed).toHaveLength(50);
    expect(violation!.facts.crossings.total).toBe(60);
  });
});
