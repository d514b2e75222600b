import { GraphQLError, buildSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../../src/platform/graphql/limits.js';
import { operationCost } from '../../../src/platform/graphql/operation-cost.js';
import { RequestErrors } from '../../../src/platform/graphql/user-error.js';

const schema = buildSchema(`
  type Query { one: Thing page(first: Int, last: Int, filter: Filter): [Thing] many(ids: [ID!], more: [ID!]): [Thing] must(n: Int!): Thing cheap: Thing dear: Thing worked(n: Int): Thing }
  type Thing { id: ID page(first: Int): [Thing] one: Thing }
  input Filter { words: [String] within: Filter }
`);
const fields = schema.getQueryType()?.getFields();
Object.assign(fields?.['cheap'] ?? {}, { extensions: { complexity: 0 } });
Object.assign(fields?.['dear'] ?? {}, { extensions: { complexity: 50 } });
Object.assign(fields?.['worked'] ?? {}, { extensions: { complexity: ({ args, childComplexity }: { args: { n: number }; childComplexity: number }) => args.n * childComplexity } });

const cost = (text: string, variables: Record<string, unknown> = {}, operationName?: string): number => operationCost(schema, parse(text), operationName, variables, DEFAULT_LIMITS);

type Row = readonly [text: string, points: number, variables?: Record<string, unknown>];
const rows = (all: readonly Row[]) => all.map(([text, points, variables]) => [text, points, variables] as const);

describe('an operation costs', () => {
  it.each<readonly [string, number, Record<string, unknown> | undefined]>(rows([
    ['{ one { id } }', 2],
    ['{ __typename one { __typename id } }', 2],
    ['{ __schema { types { name fields { name } } } }', 0],
    ['{ page(first: 10) { id } }', 11],
    ['{ page(last: 10) { id } }', 11],
    ['{ page { id } }', 21],
    ['{ page(first: 0) { id } }', 1],
    ['{ page(first: -5) { id } }', 1],
    ['query ($n: Int) { page(first: $n) { id } }', 31, { n: 30 }],
    ['query ($n: Int = 5) { page(first: $n) { id } }', 6],
    ['{ page(first: 10) { page(first: 10) { id } } }', 111],
    ['{ many(ids: ["a", "b", "c"]) { id one { id } } }', 13],
    ['query ($ids: [ID!]) { many(ids: $ids) { id } }', 9, { ids: ['a', 'b', 'c', 'd'] }],
    ['{ many(ids: ["a", "b"], more: ["c", "d"]) { id } }', 9],
    ['{ page(first: 10, filter: { words: ["a", "b"], within: { words: ["c"] } }) { id } }', 14],
    ['{ cheap { id } dear { id } worked(n: 7) { id } }', 1 + 51 + 7],
    ['query ($yes: Boolean!) { one @include(if: $yes) { id } page @skip(if: $yes) { id } }', 2, { yes: true }],
    ['query ($n: Int = 1) { must(n: $n) { id } one { id } }', 2, { n: null }],
    ['{ ...F ...F } fragment F on Query { one { id } }', 4],
  ]))('%s: %i points', (text, points, variables) => {
    expect(cost(text, variables)).toBe(points);
  });

  it('what the operation asked for costs, whatever else the document has', () => {
    expect(cost('query A { one { id } } query B { page(first: 100) { id } }', {}, 'A')).toBe(2);
  });
});

describe('an operation is refused', () => {
  it('where it may cost too much', () => {
    expect(() => cost('{ page(first: 100) { page(first: 100) { page(first: 3) { id } } } }')).toThrow('The operation may cost 40101 points; one request is given 20000.');
  });

  it('where fragments unfold beyond counting', () => {
    const bomb = Array.from({ length: 30 }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`).join(' ');
    expect(() => cost(`{ ...F0 } ${bomb} fragment F30 on Query { one { id } }`)).toThrow(GraphQLError);
  });

  it('for every page that is too large, told together', () => {
    expect(() => cost('{ a: page(first: 101) { id } b: page(last: 5000) { id } }')).toThrow(RequestErrors);
    expect(() => cost('{ a: page(first: 101) { id } b: page(last: 5000) { id } }')).toThrow(/`first` is 101, [^]*`last` is 5000, /);
  });
});
