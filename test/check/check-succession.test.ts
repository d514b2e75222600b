import { expect, it } from 'vitest';
import { rings } from '../../src/check/check-succession.js';

it.each([
  ['nothing', {}, []],
  ['a line', { c: 'b', b: 'a' }, []],
  ['two documents that replace the same', { c: 'a', b: 'a' }, []],
  ['a document that replaces itself', { a: 'a' }, [['a']]],
  ['a ring of two', { a: 'b', b: 'a' }, [['a', 'b']]],
  ['a ring with a line into it', { x: 'y', y: 'a', a: 'b', b: 'c', c: 'a' }, [['a', 'b', 'c']]],
  ['two rings', { a: 'b', b: 'a', c: 'd', d: 'c' }, [['a', 'b'], ['c', 'd']]],
])('finds the rings of %s', (_, supersedes, expected) => {
  expect(rings(new Map(Object.entries(supersedes)))).toEqual(expected);
});

it('follows a line of a hundred thousand documents once', () => {
  const line = Array.from({ length: 100_000 }, (_, index) => [`d${index}`, `d${index + 1}`] as const);
  expect(rings(new Map(line))).toEqual([]);
  expect(rings(new Map([...line, ['d100000', 'd0'] as const]))).toHaveLength(1);
});
