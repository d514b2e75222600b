import fc from 'fast-check';
import { expect, it } from 'vitest';
import { serving } from './serving.js';

/** What no answer may give away: places in our files, packages, SQL, stacks. */
const INNER = /node_modules|\/src\/|\.ts:|\.js:|\bSELECT\b|\bat [A-Z]\w+\.|graphql-js|apollo|stack/i;

/** Variables by their types, with values that fit. */
const VARIABLES: Readonly<Record<string, readonly [type: string, fitting: unknown]>> = {
  id: ['ID!', 'b1'], ids: ['[ID!]!', ['b1', 'none']], first: ['Int', 3], filter: ['Filter', { languages: ['EN'], within: [] }], kind: ['String!', 'error'], yes: ['Boolean!', true],
};

/** Selections that fit the schema, each asked in many ways. */
const fields = fc.letrec<{ query: string; book: string }>((tie) => {
  const oneOf = (...all: fc.Arbitrary<string>[]): fc.Arbitrary<string> => fc.array(fc.oneof({ depthSize: 'small' }, ...all), { minLength: 1, maxLength: 4 }).map((some) => `{ ${some.join(' ')} }`);
  const around = (head: string, key: 'query' | 'book'): fc.Arbitrary<string> => tie(key).map((below) => `${head} ${below}`);
  return {
    book: oneOf(
      fc.constantFrom('id', 'title', 'pages', '__typename', 'language @include(if: $yes)', 'a: title', 'author { name }', '...F'),
      around('sequels', 'book'), around('author { books(first: $first)', 'book').map((text) => `${text} }`), around('... @skip(if: $yes)', 'book'), around('... on Work', 'book').map(() => '... on Work { id }'),
    ),
    query: oneOf(
      fc.constantFrom('greeting', 'today', 'fault(kind: $kind)', 'a: fault(kind: "rejects")', 'mustFault', '__type(name: "Book") { name fields { name } }'),
      around('one: book(id: $id)', 'book'), around('many: books(ids: $ids)', 'book'), around('page: search(first: $first filter: $filter) { totalCount nodes', 'book').map((text) => `${text} }`),
      around('literal: book(id: 5)', 'book'), around('... on Query', 'query'),
    ),
  };
});

/** Declares what is used, so that most documents are valid. */
function documentOf(query: string, ofFragment: string): string {
  const fragment = query.includes('...F') ? ` fragment F on Book ${ofFragment.replaceAll('...F', 'id')}` : '';
  const used = Object.entries(VARIABLES).filter(([name]) => new RegExp(`\\$${name}\\b`).test(query + fragment));
  const declared = used.map(([name, [type]]) => `$${name}: ${type}`).join(' ');
  return `query Q ${declared === '' ? '' : `(${declared})`} ${query}${fragment}`;
}

const variables = fc.record(Object.fromEntries(Object.entries(VARIABLES).map(([name, [, fitting]]) => [
  name, fc.oneof({ arbitrary: fc.constant(fitting), weight: 3 }, fc.jsonValue()),
])), { requiredKeys: [] });
const question = fc.record({
  query: fc.oneof({ arbitrary: fc.tuple(fields.query, fields.book).map(([query, ofFragment]) => documentOf(query, ofFragment)), weight: 9 }, fc.string()),
  variables: fc.oneof({ arbitrary: variables, weight: 9 }, fc.jsonValue()),
  operationName: fc.option(fc.constantFrom('Q', 'R', '', 5), { nil: undefined, freq: 1 }),
});

it('no question, however wrong, gets a fault of the server or a look inside', async () => {
  await using served = await serving();
  const statuses = new Set<number>();
  await fc.assert(
    fc.asyncProperty(question, async (asked) => {
      for (let time = 0; time < 2; time++) {
        const response = await served.post(asked);
        const text = await response.text();
        statuses.add(response.status);
        expect(response.status, text).toBeLessThan(500);
        expect(text).not.toMatch(INNER);
        JSON.parse(text);
      }
    }),
    { numRuns: 400 },
  );
  expect([...statuses].sort()).toEqual([200, 400]);
});
