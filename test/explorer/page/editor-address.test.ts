import { describe, expect, it } from 'vitest';
import { editorAddress } from '../../../src/explorer/page/editor-address.js';

describe('the address of the query editor', () => {
  it('has the question and its values', () => {
    const { pathname, searchParams } = new URL(editorAddress({ text: 'query { registry { revision } }', variables: { from: 'é&=' } }), 'http://registry');
    expect([pathname, searchParams.get('query'), JSON.parse(searchParams.get('variables') ?? '')]).toEqual(['/graphiql', 'query { registry { revision } }', { from: 'é&=' }]);
  });

  it('has no values where the question has none', () => expect(editorAddress({ text: '{ x }', variables: {} })).not.toContain('variables'));

  it('is that of an empty editor, where the question is longer than a server reads', () => expect(editorAddress({ text: 'x'.repeat(10_000), variables: {} })).toBe('/graphiql'));
});
