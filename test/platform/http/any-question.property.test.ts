import fc from 'fast-check';
import { expect, it } from 'vitest';
import { serving } from './serving.js';

/** What no answer may give away: places in our files, packages, SQL, stacks. */
const INNER = /node_modules|\/src\/|\.ts:|\.js:|\bSELECT\b|\bat [A-Z]\w+\.|graphql-js|apollo|stack/i;

const NAMES = ['book', 'books', 'search', 'greeting', 'fault', 'mustFault', 'nodes', 'id', 'title', 'pages', 'author', 'sequels', 'totalCount', '__typename', '__schema', '__type', 'types', 'unknown', 'constructor', '__proto__'];
const name = fc.constantFrom(...NAMES);
const value = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('1', '-1', '1.5', '1e400', 'true', 'null', 'EN', 'XX', '"b1"', '"\\u0000"', '"""block"""', '$a', '$b', '$missing', '[]', '{}', '99999999999999999999'),
    fc.array(tie('value'), { maxLength: 3 }).map((all) => `[${all.join(' ')}]`),
    fc.array(fc.tuple(fc.constantFrom('languages', 'within', 'pages', 'other'), tie('value')), { maxLength: 2 }).map((all) => `{${all.map(([key, one]) => `${key}: ${one}`).join(' ')}}`),
  ),
})).value;
const argument = fc.tuple(fc.constantFrom('id', 'ids', 'first', 'after', 'text', 'filter', 'kind', 'name', 'other'), value).map(([key, one]) => `${key}: ${one}`);
const selection = fc.letrec<{ fields: string }>((tie) => ({
  fields: fc.array(
    fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      name,
      fc.tuple(name, fc.array(argument, { minLength: 1, maxLength: 2 })).map(([field, all]) => `${field}(${all.join(' ')})`),
      fc.tuple(fc.constantFrom('book(id: "b1")', 'books(ids: $a)', 'search(first: $b)', 'nodes', 'author', 'sequels', '... on Book', '... on Work', '...', 'x: book(id: $a)'), tie('fields')).map(([field, below]) => `${field} ${below}`),
      fc.constantFrom('...F', '... F @include(if: $a)', 'title @skip(if: $b)', 'fault(kind: "error")', 'greeting @unknown'),
    ),
    { minLength: 1, maxLength: 3 },
  ).map((all) => `{ ${all.join(' ')} }`),
})).fields;

const type = fc.constantFrom('ID', 'ID!', '[ID!]!', 'Int', 'Int!', 'Boolean!', 'String', 'Filter', '[Filter!]', 'Unknown', 'Book');
const document = fc.tuple(fc.constantFrom('query', 'query Q', 'mutation', 'subscription', ''), type, type, selection, selection).map(
  ([kind, a, b, fields, ofFragment]) => `${kind === '' ? '' : `${kind} ($a: ${a}, $b: ${b})`} ${fields} fragment F on Book ${ofFragment}`,
);
const question = fc.record({
  query: fc.oneof({ arbitrary: document, weight: 9 }, fc.string()),
  variables: fc.option(fc.oneof(fc.dictionary(fc.constantFrom('a', 'b', 'c', '__proto__'), fc.jsonValue()), fc.jsonValue()), { nil: undefined }),
  operationName: fc.option(fc.constantFrom('Q', 'R', '', 5), { nil: undefined }),
});

it('no question, however wrong, gets a fault of the server or a look inside', async () => {
  await using served = await serving();
  await fc.assert(
    fc.asyncProperty(question, async (asked) => {
      for (let time = 0; time < 2; time++) {
        const response = await served.post(asked);
        const text = await response.text();
        expect(response.status, text).toBeLessThan(500);
        expect(text).not.toMatch(INNER);
        JSON.parse(text);
      }
    }),
    { numRuns: 400 },
  );
});
