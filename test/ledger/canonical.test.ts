import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/ledger/canonical.js';

describe('the canonical form of a content', () => {
  it('is that of RFC 8785, whatever the content', () =>
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      expect(canonicalJson(value)).toBe(canonicalize(value));
    }), { numRuns: 500 }));

  it.each([[{ 10: 'a', 9: 'b' }], [{ b: 1, a: undefined }], [{ é: 1, z: 2, '€': 3, '😀': 4 }], [{ a: [1e21, 0.000001, -0] }], [{ at: new Date(0) }]])('is that of the library for %j', (value) => {
    expect(canonicalJson(value)).toBe(canonicalize(value));
  });
});
