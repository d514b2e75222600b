import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Page } from '../../../src/platform/connection/connection.type.js';
import { pageOfList } from '../../../src/platform/connection/page-of-list.js';

const key = (node: string): string => node;

function walk(list: readonly string[], size: number): string[] {
  const seen: string[] = [];
  let after: string | null = null;
  for (;;) {
    const { nodes, pageInfo }: Page<string> = pageOfList(list, key, { first: size, after });
    seen.push(...nodes);
    if (!pageInfo.hasNextPage) return seen;
    after = pageInfo.endCursor;
  }
}

describe('a page of a list', () => {
  it('leads through the whole list, each element once and in order, whatever the size of the pages', () => {
    const lists = fc.uniqueArray(fc.string(), { maxLength: 40 });
    fc.assert(fc.property(lists, fc.integer({ min: 1, max: 12 }), (list, size) => { expect(walk(list, size)).toEqual(list); }));
  });

  it('is empty with a size of 0, and still counts', () => {
    expect(pageOfList(['a', 'b'], key, { first: 0 })).toEqual({
      nodes: [],
      totalCount: 2,
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  it.each(['', 'nonsense', Buffer.from('k:gone').toString('base64url')])('refuses the cursor %j unless it is one of the list', (after) => {
    if (after === '') expect(pageOfList(['a'], key, { after }).nodes).toEqual(['a']);
    else expect(() => pageOfList(['a'], key, { after })).toThrow('no cursor of this list');
  });

  it.each([-1, 101])('refuses a size of %d', (first) => {
    expect(() => pageOfList(['a'], key, { first })).toThrow('`first` is');
  });
});
