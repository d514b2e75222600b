import { GraphQLEnumType, GraphQLFloat, GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLScalarType, GraphQLString, type GraphQLOutputType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { ALL_READ, NOTHING_READ, answerBuilder, canBePlain, leafReader } from '../../../../src/platform/graphql/execution/generated.js';

const Colour = new GraphQLEnumType({ name: 'Colour', values: { RED: {}, GREEN: { value: 2 } } });
const Other = new GraphQLScalarType({ name: 'Other' });

describe('an answer builder', () => {
  it('puts values under keys, in order', () => {
    expect(JSON.stringify(answerBuilder(['b', 'a'])([1, 2]))).toBe('{"b":1,"a":2}');
    expect(answerBuilder([])([])).toEqual({});
  });

  it('makes a property of __proto__ too', () => {
    expect(JSON.stringify(answerBuilder(['__proto__'])([1]))).toBe('{"__proto__":1}');
  });

  it('takes nothing but names of GraphQL into its text', () => {
    expect(() => answerBuilder(['a: process.exit() })//'])).toThrow('is not a GraphQL name');
  });
});

describe('a leaf reader', () => {
  const read = (type: GraphQLOutputType, value: unknown): readonly [number, unknown] => {
    const values: unknown[] = [];
    return [leafReader([{ property: 'x', index: 0, type }])({ x: value }, values), values[0]];
  };

  it.each<readonly [GraphQLOutputType, unknown]>([
    [GraphQLString, 'a'], [GraphQLInt, 5], [GraphQLInt, -(2 ** 31)], [GraphQLFloat, 0.5], [Colour, 'RED'], [GraphQLString, null], [new GraphQLNonNull(GraphQLString), ''],
  ])('of %s takes %j as it is', (type, value) => {
    expect(read(type, value)).toEqual([ALL_READ, value]);
  });

  it.each<readonly [GraphQLOutputType, unknown]>([
    [GraphQLString, 5], [GraphQLInt, 0.5], [GraphQLInt, 2 ** 31], [GraphQLInt, '5'], [GraphQLFloat, Infinity], [Colour, 2], [Colour, 'GREEN'],
    [GraphQLString, () => 'a'], [GraphQLString, new Error('x')], [new GraphQLNonNull(GraphQLString), null],
  ])('of %s leaves %j to be completed', (type, value) => {
    expect(read(type, value)).toEqual([0, value]);
  });

  it('makes null of what is absent', () => {
    expect(read(GraphQLString, undefined)).toEqual([ALL_READ, null]);
  });

  it('stops at a getter that throws', () => {
    const source = {
      get x(): never {
        throw new Error('no');
      },
    };
    expect(leafReader([{ property: 'x', index: 0, type: GraphQLString }])(source, [])).toBe(NOTHING_READ);
  });

  it('is for the built-in scalars and enums only', () => {
    expect([GraphQLString, Colour, new GraphQLNonNull(Colour), Other, new GraphQLList(GraphQLString)].map(canBePlain)).toEqual([true, true, true, false, false]);
  });
});
