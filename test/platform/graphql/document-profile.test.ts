import { Kind, parse, type FragmentDefinitionNode, type OperationDefinitionNode } from 'graphql';
import { expect, it } from 'vitest';
import { profileOf, type Profile } from '../../../src/platform/graphql/document-profile.js';

function measured(text: string): Profile {
  const { definitions } = parse(text);
  const fragments = definitions.filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION);
  return profileOf(definitions[0] as OperationDefinitionNode, (name) => fragments.find((fragment) => fragment.name.value === name));
}

it.each<readonly [string, number, number, number]>([
  ['{ a }', 1, 0, 1],
  ['{ a { b } c: a { b } }', 2, 1, 2],
  ['{ a { ... on B { b: c { d } } } }', 3, 1, 1],
  ['{ ...F x: a } fragment F on Q { y: a { z: b } c }', 2, 3, 3],
  ['{ a { ...F } b { ...F } } fragment F on Q { x: c }', 2, 2, 2],
  ['{ a: __typename b: __typename }', 1, 2, 2],
  ['{ __schema { a: types { b: fields { c: type { name } } } } }', 1, 0, 1],
  ['{ __type(name: "A") { a: name } }', 1, 0, 1],
  ['{ ...Unknown }', 0, 0, 0],
])('%s is %i deep, with %i aliases and %i root fields', (text, depth, aliases, rootFields) => {
  expect(measured(text)).toEqual({ depth, aliases, rootFields });
});

it('measures what unfolds beyond all bounds in no time', () => {
  const text = `{ ...F0 } ${Array.from({ length: 400 }, (_, i) => `fragment F${i} on Q { ...F${i + 1} ...F${i + 1} }`).join(' ')} fragment F400 on Q { x: a }`;
  expect(measured(text).aliases).toBe(2 ** 400);
});
