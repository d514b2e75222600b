import { performance } from 'node:perf_hooks';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bodyOf, codesOf, serving, type Served } from './serving.js';

let served: Served;
beforeAll(async () => {
  served = await serving();
});
afterAll(() => served[Symbol.asyncDispose]());

const nested = (depth: number): string => `${'{ sequels '.repeat(depth - 2)}{ id }${' }'.repeat(depth - 2)}`;
const deep = (depth: number): string => `{ book(id: "b1") ${nested(depth)} }`;
const deepByFragments = (depth: number): string => `{ book(id: "b1") { ...F0 } } ${Array.from({ length: depth - 2 }, (_, i) => `fragment F${i} on Book { sequels { ...F${i + 1} } }`).join(' ')} fragment F${depth - 2} on Book { id }`;
const aliases = (count: number, field = 'id'): string => `{ book(id: "b1") { ${Array.from({ length: count }, (_, i) => `a${i}: ${field}`).join(' ')} } }`;
const rootFields = (count: number): string => `{ ${Array.from({ length: count }, (_, i) => (i === 0 ? 'greeting' : `...on Query { today }`)).join(' ')} }`;
const bomb = (steps: number): string => `{ book(id: "b1") { ...F0 } } ${Array.from({ length: steps }, (_, i) => `fragment F${i} on Book { ...F${i + 1} ...F${i + 1} }`).join(' ')} fragment F${steps} on Book { id }`;
const bombOfAliases = (steps: number): string => bomb(steps).replace(/\{ id \}$/, '{ x: id }');
const list = (count: number): string => `{ books(ids: [${'1 '.repeat(count)}]) { id } }`;
const page = (first: number): string => `{ search(first: ${first}) { totalCount } }`;
const ids = (count: number): readonly string[] => Array.from({ length: count }, (_, i) => `b${i}`);
const nestedLists = (depth: number): unknown => Array.from({ length: depth }, () => 0).reduce<unknown>((inner) => ({ within: [inner] }), {});

type Question = string | { readonly query: string; readonly variables?: unknown };

/** Just below each limit, and just above it. */
const ALLOWED: readonly (readonly [string, Question])[] = [
  ['12 levels of fields', deep(12)],
  ['12 levels of fields, by fragments', deepByFragments(12)],
  ['30 aliases', aliases(30)],
  ['10 root fields', rootFields(10)],
  ['1,000 elements in a list', { query: 'query ($ids: [ID!]!) { books(ids: $ids) { id } }', variables: { ids: ids(1000) } }],
  ['a page of 100', page(100)],
  ['the standard introspection query', getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true })],
  ['introspection with aliases', `{ ${Array.from({ length: 9 }, (_, i) => `t${i}: __type(name: "Book") { a: name b: kind c: description d: name }`).join(' ')} }`],
];

const REFUSED: readonly (readonly [string, Question, string])[] = [
  ['13 levels of fields', deep(13), 'TOO_DEEP'],
  ['50 levels of fields', deep(50), 'TOO_DEEP'],
  ['13 levels of fields, by fragments', deepByFragments(13), 'TOO_DEEP'],
  ['31 aliases', aliases(31), 'TOO_MANY_ALIASES'],
  ['31 aliases of __typename', aliases(31, '__typename'), 'TOO_MANY_ALIASES'],
  ['400 aliases', aliases(400), 'TOO_MANY_ALIASES'],
  ['aliases multiplied by fragments', bombOfAliases(6), 'TOO_MANY_ALIASES'],
  ['aliases multiplied beyond any number', bombOfAliases(150), 'TOO_MANY_SELECTIONS'],
  ['11 root fields', rootFields(11), 'TOO_MANY_ROOT_FIELDS'],
  ['a fragment bomb of 2^20', bomb(20), 'TOO_MANY_SELECTIONS'],
  ['a fragment bomb of 2^14', bomb(14), 'TOO_MANY_SELECTIONS'],
  ['2,001 tokens', `{ greeting ${'today '.repeat(1998)} }`, 'TOO_MANY_TOKENS'],
  ['5,000 tokens', `{ ${'greeting '.repeat(5000)} }`, 'TOO_MANY_TOKENS'],
  ['500 operations', Array.from({ length: 500 }, (_, i) => `query Q${i} { greeting }`).join(' '), 'TOO_MANY_TOKENS'],
  ['1,001 elements in a literal', list(1001), 'LIST_TOO_LONG'],
  ['1,001 elements in a variable', { query: 'query ($ids: [ID!]!) { books(ids: $ids) { id } }', variables: { ids: ids(1001) } }, 'LIST_TOO_LONG'],
  ['1,001 elements within a variable', { query: 'query ($f: Filter) { search(filter: $f) { totalCount } }', variables: { f: { within: [{ languages: Array(1001).fill('EN') }] } } }, 'LIST_TOO_LONG'],
  ['1,001 elements in a variable that nobody declared', { query: '{ greeting }', variables: { more: ids(1001) } }, 'LIST_TOO_LONG'],
  ['variables 21 deep', { query: 'query ($f: Filter) { search(filter: $f) { totalCount } }', variables: { f: nestedLists(11) } }, 'TOO_DEEP'],
  ['a page of 101', page(101), 'PAGE_TOO_LARGE'],
  ['a page of 10^9', page(1e9), 'PAGE_TOO_LARGE'],
  ['a page of 101 by a variable', { query: 'query ($n: Int) { search(first: $n) { totalCount } }', variables: { n: 101 } }, 'PAGE_TOO_LARGE'],
  ['a page of 101 by default', 'query ($n: Int = 101) { search(first: $n) { totalCount } }', 'PAGE_TOO_LARGE'],
  ['pages within pages', '{ search(first: 100) { nodes { author { books(first: 100) { author { books(first: 100) { id } } } } } } }', 'TOO_COSTLY'],
  ['pages within pages, by default', '{ search { nodes { author { books { author { books { author { books { id } } } } } } } } }', 'TOO_COSTLY'],
  ['pages within a list', { query: 'query ($ids: [ID!]!) { books(ids: $ids) { author { books(first: 50) { id } } } }', variables: { ids: ids(1000) } }, 'TOO_COSTLY'],
  ['a page that varies', { query: 'query ($n: Int) { search(first: $n) { nodes { author { books(first: $n) { author { books(first: $n) { id } } } } } } }', variables: { n: 90 } }, 'TOO_COSTLY'],
];

const asked = (question: Question): unknown => (typeof question === 'string' ? { query: question } : question);

describe('what is within the limits is answered', () => {
  it.each(ALLOWED)('%s', async (_title, question) => {
    const response = await served.post(asked(question));
    expect(await codesOf(response.clone())).toEqual([]);
    expect(response.status).toBe(200);
  });
});

describe('what goes beyond a limit is refused at once, with its code', () => {
  it.each(REFUSED)('%s', async (_title, question, code) => {
    for (const _time of ['unknown', 'known']) {
      const before = performance.now();
      const response = await served.post(asked(question));
      expect(performance.now() - before).toBeLessThan(1_000);
      const { data, errors } = await bodyOf(response);
      expect([response.status, data, new Set(errors?.map(({ extensions }) => extensions['code']))]).toEqual([400, undefined, new Set([code])]);
    }
  });

  it.each([
    ['a cycle', '{ book(id: "b1") { ...A } } fragment A on Book { sequels { ...A } }'],
    ['a cycle of three', '{ book(id: "b1") { ...A } } fragment A on Book { ...B } fragment B on Book { ...C } fragment C on Book { ...A }'],
    ['a cycle without a field', '{ book(id: "b1") { ...A } } fragment A on Book { ...A }'],
  ])('%s of fragments, by validation', async (_title, query) => {
    const response = await served.post({ query });
    expect([response.status, await codesOf(response)]).toEqual([400, ['GRAPHQL_VALIDATION_FAILED']]);
  });

  it('all that is beyond, at once', async () => {
    const codes = await codesOf(await served.post({ query: `{ ${Array.from({ length: 11 }, (_, i) => `b${i}: book(id: "b1") { x: id y: id sequels ${nested(12)} }`).join(' ')} }` }));
    expect([...codes].sort()).toEqual(['TOO_DEEP', 'TOO_MANY_ALIASES', 'TOO_MANY_ROOT_FIELDS']);
  });

  it('every mistake of a document, up to twenty', async () => {
    const some = await bodyOf(await served.post({ query: '{ book(id: "b1") { one two three } }' }));
    expect(some.errors?.map(({ message }) => message)).toHaveLength(3);
    const many = await bodyOf(await served.post({ query: `{ book(id: "b1") { ${Array.from({ length: 300 }, (_, i) => `unknown${i}`).join(' ')} } }` }));
    expect(many.errors).toHaveLength(21);
  });

  it('every mistake of the variables, up to twenty', async () => {
    const { errors } = await bodyOf(await served.post({ query: 'query ($ids: [ID!]!) { books(ids: $ids) { id } }', variables: { ids: Array(300).fill({}) } }));
    expect(errors).toHaveLength(21);
    expect(new Set(errors?.map(({ extensions }) => extensions['code']))).toEqual(new Set(['BAD_USER_INPUT']));
  });
});

it('takes no more from the budget for an operation than it may cost', async () => {
  await using limited = await serving({ rateLimit: 'on', limits: { pointsPerMinute: 1_200 } });
  const page100 = { query: '{ search(first: 100) { nodes { id title } } }' };
  expect((await limited.post(page100)).status).toBe(200);
  const statuses = [];
  for (let i = 0; i < 3; i++) statuses.push((await limited.post({ ...page100, variables: { i } })).status);
  expect(statuses).toEqual([200, 200, 429]);
});

it('stops waiting for an answer after the time of one request', async () => {
  await using slow = await serving({ limits: { executionMs: 30 } });
  const response = await slow.post({ query: '{ waiting }' });
  expect([response.status, await codesOf(response)]).toEqual([422, ['TIME_LIMIT']]);
  slow.library.release();
});
