import { describe, expect, it } from 'vitest';
import { variableShape } from '../../../src/platform/graphql/variable-shape.js';

const LIMITS = { listElements: 3, variableDepth: 3 };

describe('the shape of variables', () => {
  it.each<readonly [Record<string, unknown>, string]>([
    [{}, ''],
    [{ first: 20, search: 'any text', yes: true, none: null }, 'first=20,search=~,yes=true,none=null,'],
    [{ ids: ['a', 'b'] }, 'ids=[2/2],'],
    [{ pairs: [['a'], ['b', 'c']] }, 'pairs=[2/5],'],
    [{ filter: { words: ['a', 'b'], within: { words: ['c'] } } }, 'filter={3},'],
  ])('of %j is %s', (variables, shape) => {
    expect(variableShape(variables, LIMITS)).toBe(shape);
  });

  it('is refused where a list is too long, at any depth', () => {
    for (const value of [[1, 2, 3, 4], { a: [1, 2, 3, 4] }, [[1, 2, 3, 4]]]) {
      expect(() => variableShape({ value }, LIMITS)).toThrow('Variable "$value" has a list of 4 elements; at most 3 are read. Ask in several requests.');
    }
  });

  it('is refused where values are nested too deep', () => {
    expect(variableShape({ value: [[[]]] }, LIMITS)).toBe('value=[1/2],');
    expect(() => variableShape({ value: [[[[]]]] }, LIMITS)).toThrow('nested deeper than 3 levels');
  });
});
