import { describe, expect, it } from 'vitest';
import { ordinaryGet, ordinaryPost } from '../../../src/platform/http/graphql-request.js';

describe('an ordinary question by POST', () => {
  it('has a query, and may have variables and a name', () => {
    expect(ordinaryPost({ query: '{ a }' })).toEqual({ query: '{ a }', operationName: undefined, variables: {} });
    expect(ordinaryPost({ query: '{ a }', operationName: 'A', variables: { b: 1 }, extensions: {} })).toEqual({ query: '{ a }', operationName: 'A', variables: { b: 1 } });
    expect(ordinaryPost({ query: '{ a }', operationName: null, variables: null, extensions: null })).toEqual({ query: '{ a }', operationName: undefined, variables: {} });
  });

  it.each([
    null, 'text', [], [{ query: '{ a }' }], {}, { query: '' }, { query: 5 }, { query: '{ a }', variables: '{}' }, { query: '{ a }', variables: [] }, { query: '{ a }', operationName: 5 },
    { query: '{ a }', extensions: 'x' }, { query: '{ a }', extensions: { persistedQuery: {} } },
  ])('is not %j', (body) => {
    expect(ordinaryPost(body)).toBeUndefined();
  });
});

describe('an ordinary question by GET', () => {
  it('has the same parts as parameters', () => {
    const search = `?${new URLSearchParams({ query: '{ a }', operationName: 'A', variables: '{"b":1}', other: 'x' }).toString()}`;
    expect(ordinaryGet(search)).toEqual({ query: '{ a }', operationName: 'A', variables: { b: 1 } });
  });

  it.each(['', '?query=', '?query=a&query=b', '?query=a&variables={', '?query=a&variables=5', '?query=a&variables=null', '?query=a&extensions={"persistedQuery":{}}'])('is not %s', (search) => {
    expect(ordinaryGet(search)).toBeUndefined();
  });
});
