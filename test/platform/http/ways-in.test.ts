import { describe, expect, it } from 'vitest';
import { serving, type Served } from './serving.js';

const BOOK = 'query Book($id: ID!, $yes: Boolean = true) { book(id: $id) { title @include(if: $yes) author { name } } }';
const SEARCH = 'query Search($filter: Filter, $first: Int) { search(filter: $filter, first: $first) { totalCount nodes { id language } } }';
const BOOKS = 'query ($ids: [ID!]!) { books(ids: $ids) { __typename id sequels { id } } }';
const FAULT = 'query ($kind: String!) { fault(kind: $kind) other: book(id: "b1") { id } }';

const QUESTIONS: readonly { readonly query: string; readonly variables?: unknown; readonly operationName?: unknown }[] = [
  { query: BOOK, variables: { id: 'b7' } },
  { query: BOOK, variables: { id: 'b7', yes: false }, operationName: 'Book' },
  { query: BOOK, variables: { id: 12 } },
  { query: BOOK, variables: { id: 'none' } },
  { query: BOOK, variables: {} },
  { query: BOOK },
  { query: BOOK, variables: { id: null } },
  { query: BOOK, variables: { id: ['b1'] } },
  { query: BOOK, variables: { id: 'b1', yes: 'no' } },
  { query: BOOK, variables: { id: 'b1', yes: null } },
  { query: BOOK, variables: { id: 'b1', unknown: 1 } },
  { query: BOOK, variables: { id: 'b1' }, operationName: 'Other' },
  { query: BOOK, variables: { id: 'b1' }, operationName: '' },
  { query: BOOK, variables: null, operationName: null },
  { query: BOOK, variables: [] },
  { query: BOOK, variables: 'text' },
  { query: BOOK, variables: { id: 'b1' }, operationName: 1 },
  { query: BOOKS, variables: { ids: ['b1', 'none', 'b2', 'never'] } },
  { query: BOOKS, variables: { ids: Array.from({ length: 1001 }, (_, i) => `b${i}`) } },
  { query: BOOKS, variables: { ids: [null, 1, {}] } },
  { query: SEARCH, variables: { first: 3, filter: { languages: ['EN'], within: [{ languages: ['MI'] }] } } },
  { query: SEARCH, variables: { filter: { languages: ['EN', 'XX'], pages: 'many', other: 1 } } },
  { query: SEARCH, variables: { first: 101 } },
  { query: SEARCH, variables: { first: -1 } },
  { query: SEARCH, variables: { first: 1e9 } },
  { query: SEARCH, variables: { filter: Array.from({ length: 30 }, () => 'within').reduce<unknown>((inner, key) => ({ [key]: [inner] }), {}) } },
  { query: 'query A { greeting } query B { today }', operationName: 'B' },
  { query: 'query A { greeting } query B { today }' },
  { query: 'mutation { rename(id: "b1", title: "new") { id title } }' },
  { query: '{ __schema { queryType { name } } }' },
  ...['error', 'rejects', 'user', 'unlisted', 'wrong-type'].map((kind) => ({ query: FAULT, variables: { kind } })),
  { query: '{ mustFault greeting }' },
];

const MEDIA_TYPES = ['application/json', 'application/graphql-response+json', 'text/html'];

/** The parts of an answer that must not depend on the way; ids of requests are their own. */
async function told(response: Response): Promise<readonly unknown[]> {
  const text = (await response.text()).replace(/"requestId":"[0-9a-f-]{36}"/g, '"requestId":"…"');
  const { headers, status } = response;
  return [status, headers.get('content-type'), headers.get('cache-control'), headers.get('vary'), headers.get('retry-after'), text];
}

async function answersBy({ server }: Served): Promise<string> {
  return server.registry.getSingleMetricAsString('graphql_answers_total');
}

describe('an answer is the same, byte for byte, whichever way it takes', () => {
  it.each(QUESTIONS)('%j', async (question) => {
    for (const accept of MEDIA_TYPES) {
      await using served = await serving();
      const first = await told(await served.post(question, { accept }));
      const again = [await told(await served.post(question, { accept })), await told(await served.post(question, { accept }))];
      expect(again).toEqual([first, first]);
    }
  });

  it('first through Apollo Server, then by the prepared operation, then from the cache', async () => {
    await using served = await serving();
    const ways = ['apollo', 'prepared', 'cache'];
    for (const way of ways) {
      await served.post({ query: BOOK, variables: { id: 'b7' } });
      expect(await answersBy(served)).toContain(`graphql_answers_total{by="${way}"} 1`);
    }
    expect(served.library.calls).toBe(2);
  });

  it('by GET as by POST', async () => {
    await using served = await serving();
    const question = { query: BOOK, variables: { id: 'b7' }, operationName: 'Book' };
    const link = `/graphql?${new URLSearchParams({ ...question, variables: JSON.stringify(question.variables) }).toString()}`;
    const posted = await (await served.post(question)).text();
    for (let i = 0; i < 3; i++) expect(await (await served.fetch(link)).text()).toBe(posted);
  });
});

describe('by GET', () => {
  const link = (query: string, more = ''): string => `/graphql?query=${encodeURIComponent(query)}${more}`;

  it('mutations are refused, known or not', async () => {
    await using served = await serving();
    const query = 'mutation { rename(id: "b1", title: "new") { id } }';
    for (const prepare of [false, true]) {
      if (prepare) await served.post({ query });
      const response = await served.fetch(link(query));
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
    }
  });

  it('a request that carries a cookie needs the header that no other site can send', async () => {
    await using served = await serving();
    await served.fetch(link('{ greeting }'));
    await served.fetch(link('{ greeting }'));
    expect((await served.fetch(link('{ greeting }'), { headers: { cookie: 'a=b' } })).status).toBe(400);
    expect((await served.fetch(link('{ greeting }'), { headers: { cookie: 'a=b', 'apollo-require-preflight': '1' } })).status).toBe(200);
  });

  it.each([
    ['twice the same parameter', link('{ greeting }', '&query=%7B%20today%20%7D'), 400],
    ['variables that are no JSON', link('{ greeting }', '&variables=%7B'), 400],
    ['variables that are no object', link('{ greeting }', '&variables=%5B%5D'), 400],
    ['nothing asked', '/graphql', 400],
    ['a null for variables', link('{ greeting }', '&variables=null'), 400],
  ])('%s', async (_title, path, status) => {
    await using served = await serving();
    await served.fetch(link('{ greeting }'));
    expect((await served.fetch(path)).status).toBe(status);
  });
});
