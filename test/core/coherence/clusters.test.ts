import { describe, expect, it } from 'vitest';
import { clusters } from '../../../src/core/coherence/clusters.js';

describe('clusters', () => {
  it('keeps apart what was never joined', () => {
    const { join, find } = clusters<string>();
    join(['a', 'b']);
    join(['c', 'd']);
    expect(find('a')).toBe(find('b'));
    expect(find('a')).not.toBe(find('c'));
    expect(find('e')).toBe('e');
  });

  it('joins what a later breath links, whatever the order', () => {
    const { join, find } = clusters<number>();
    for (let n = 0; n < 1000; n++) join([n, n + 2]);
    expect(find(0)).not.toBe(find(1));
    join([999, 500]);
    expect(new Set(Array.from({ length: 1002 }, (_, n) => find(n))).size).toBe(1);
  });
});
