import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { bothWays, plan } from './both-ways.js';
import { ratio, worldSchema } from './world.js';

const leaf = { id: 7, name: 'leaf', mustName: 'leaf', count: 3, share: 0.5, good: true, colour: 1, ratio: ratio(1, 2), tags: ['a', 'b'], mustTags: [], matrix: [[1], null, [2, 3]] };
const thing = {
  ...leaf,
  next: leaf,
  mustNext: { ...leaf, colour: 'GREEN' },
  others: [leaf, null, { ...leaf, colour: 'BLUE' }],
  mustOthers: [leaf],
  either: { kind: 'Other', other: true, name: 'an other', size: 2 },
  named: { __typename: 'Thing', ...leaf },
  method(this: { name: string }, { times }: { times: number }, context: unknown) {
    return `${this.name.repeat(times)} ${JSON.stringify(context)}`;
  },
};

const rejecting = (message: string): Promise<never> => Promise.reject(new Error(message));
const throwing = (message: string) => (): never => {
  throw new Error(message);
};

interface Case {
  readonly title: string;
  readonly root?: Readonly<Record<string, () => unknown>>;
  readonly text: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
}

/** Made anew for each execution. */
const each = (make: () => unknown): Readonly<Record<string, () => unknown>> => ({ thing: make, mustThing: make, things: make, either: make });
const of = (value: unknown): Readonly<Record<string, () => unknown>> => each(() => value);

const CASES: readonly Case[] = [
  { title: 'plain leaves of every type', text: '{ thing { id name mustName count share good colour ratio tags mustTags matrix } }' },
  { title: 'aliases, __typename and nested objects', text: '{ a: thing { __typename kind: __typename next { n: name m: name } mustNext { colour } } b: mustThing { id } }' },
  { title: 'an alias that is a property of every object', text: '{ thing { __proto__: name constructor: id toString: count then: name } }' },
  { title: 'lists with nulls', text: '{ thing { others { name colour } mustOthers { name } } }' },
  { title: 'methods as fields', text: '{ thing { method other: method(times: 3) } }' },
  { title: 'promised values at every depth', root: of(Promise.resolve({ ...thing, name: Promise.resolve('later'), next: Promise.resolve(leaf), others: Promise.resolve([leaf, Promise.resolve(leaf)]) })), text: '{ thing { name next { name } others { name } later } }' },
  { title: 'things that only have a method "then"', root: of({ ...thing, name: { then: (resolve: (value: string) => void) => resolve('thenable') } }), text: '{ thing { name } }' },
  { title: 'a union by a type resolver', text: '{ thing { either { __typename ... on Other { size } ... on Thing { id } } } }' },
  { title: 'a union by a promised type name', root: of({ ...leaf, kind: Promise.resolve('Thing') }), text: '{ either { ... on Thing { name } } }' },
  { title: 'an interface by __typename', text: '{ thing { named { name ... on Thing { count } } } }' },
  { title: 'an interface by isTypeOf', root: of({ named: { other: true, name: 'x', size: 1 } }), text: '{ thing { named { __typename name ... on Other { size } } } }' },
  { title: 'fragments, named and inline, that overlap', text: '{ thing { ...F ... on Named { name } ...F next { id } } } fragment F on Thing { name next { name ...G } } fragment G on Thing { count }' },
  { title: 'introspection', text: '{ __schema { queryType { name } types { name kind } } __type(name: "Thing") { name fields { name type { kind ofType { name } } } } }' },
  { title: 'nothing at all of an absent source', root: of(undefined), text: '{ thing { name } things { name } }' },
  { title: 'what resolvers are told', text: 'query Q($v: Int) { a: thing { whereAmI others { whereAmI } number: count } number(of: 1) n: number(of: 2) @include(if: true) s: number(of: 3) @skip(if: true) v: thing { asked(must: $v) } }', variables: { v: 4 } },
  { title: 'one of several operations', text: 'query A { thing { name } } query B { thing { id } }', operationName: 'B' },
  { title: 'an unset property of a primitive', root: of('a text'), text: '{ thing { name } }' },
  { title: 'a function as source', root: of(Object.assign(() => undefined, { count: 5 })), text: '{ thing { count } }' },
];

const CONDITIONS: readonly Case[] = [true, false].flatMap((yes) => [
  { title: `@include and @skip that are ${yes}`, text: 'query ($yes: Boolean!) { thing { name @include(if: $yes) id @skip(if: $yes) next @include(if: $yes) { name } } }', variables: { yes } },
  { title: `a fragment spread twice, once if ${yes}`, text: 'query ($yes: Boolean!) { thing { ...F @include(if: $yes) ...F @skip(if: $yes) ... @include(if: $yes) { count } } } fragment F on Thing { name }', variables: { yes } },
  { title: `a field selected twice, with conditions that are ${yes}`, text: 'query ($yes: Boolean!) { thing { next { name } next @include(if: $yes) { id count @skip(if: $yes) } } }', variables: { yes } },
  { title: `a condition by default while another is ${yes}`, text: 'query ($yes: Boolean!, $other: Boolean = false) { thing { name @include(if: $yes) @skip(if: $other) } }', variables: { yes } },
  { title: `nothing selected at all unless ${yes}`, text: 'query ($yes: Boolean!) { thing { name @include(if: $yes) } }', variables: { yes } },
]);

const ARGUMENTS: readonly Case[] = [
  { title: 'literals of every kind', text: '{ thing { asked(filter: { colour: RED, ratio: "3/4", words: ["a"], within: { most: 1 } }, must: 5, list: [1, 2]) } }' },
  { title: 'a single value for a list', text: '{ thing { asked(list: 1, filter: { words: "a" }) } }' },
  { title: 'null and absence', text: '{ thing { a: asked(filter: null) b: asked(filter: { colour: null }) c: asked(must: null) } }' },
  { title: 'variables within literals, given', text: 'query ($c: Colour, $w: String!, $n: Int!) { thing { asked(filter: { colour: $c, words: [$w], most: $n }, list: [1, $n]) } }', variables: { c: 'BLUE', w: 'x', n: 9 } },
  { title: 'variables within literals, absent', text: 'query ($c: Colour, $n: Int) { thing { asked(filter: { colour: $c, most: $n }, must: $n) } }' },
  { title: 'an input object as a variable', text: 'query ($f: Filter) { thing { asked(filter: $f) } }', variables: { f: { colour: 'GREEN', ratio: '1/3', within: { words: ['q'] } } } },
  { title: 'defaults of variables', text: 'query ($f: Filter = { ratio: "1/2", most: 3 }, $m: Int = 4) { thing { asked(filter: $f, must: $m) } }' },
  { title: 'null for a variable with a default', text: 'query ($f: Filter = { most: 3 }) { thing { asked(filter: $f) } }', variables: { f: null } },
  { title: 'a null variable where none may be', text: 'query ($m: Int = 4) { thing { name mustAsked(must: $m) } number(of: $m) }', variables: { m: null } },
  { title: 'an absent variable in a list', text: 'query ($n: Int) { number(of: 1) thing { asked(list: [1, 2], must: $n) } }' },
  { title: 'a null condition', text: 'query ($yes: Boolean = true) { thing { name @include(if: $yes) } }', variables: { yes: null } },
];

const WRONG_VARIABLES: readonly Case[] = [
  { f: { colour: 'PINK' } }, { f: { colour: 1 } }, { f: { ratio: 'half' } }, { f: { most: 1.5, unknown: 1 } }, { f: [] }, { f: 'text' }, { m: '4' }, { m: 3e9 }, { m: null },
  { f: { within: { within: { words: [1, null] } } } }, {}, { m: 1, unknown: 2 }, { m: {} }, { m: true }, { m: [1] },
].map((variables) => ({ title: `variables ${JSON.stringify(variables)}`, text: 'query ($f: Filter, $m: Int!) { thing { asked(filter: $f, must: $m) } }', variables }));

const FAULTS: readonly Case[] = [
  { title: 'a resolver that throws', root: { thing: throwing('boom') }, text: '{ thing { name } number(of: 1) }' },
  { title: 'a resolver that rejects', root: { thing: () => rejecting('boom') }, text: '{ thing { name } number(of: 1) }' },
  { title: 'an error as value', root: of({ ...thing, name: new Error('not so'), next: new Error('nor so') }), text: '{ thing { id name next { name } } }' },
  { title: 'errors within a list', root: each(() => [leaf, new Error('second'), rejecting('third'), Promise.resolve(new Error('fourth')), leaf]), text: '{ things { name } }' },
  { title: 'null where none may be', root: of({ name: 'x', next: { mustName: null, id: 1 } }), text: '{ thing { name next { id mustName } } }' },
  { title: 'null up to the root', root: of(null), text: '{ number(of: 1) mustThing { name } }' },
  { title: 'null through lists and objects', root: of({ mustOthers: [leaf, null], mustTags: ['a', null], others: [{ mustName: null }, leaf] }), text: '{ a: thing { mustOthers { name } } b: thing { mustTags } c: thing { others { mustName } } }' },
  { title: 'a promised null where none may be', root: of({ next: { mustName: Promise.resolve(null) } }), text: '{ thing { next { mustName } } }' },
  { title: 'leaves that cannot be written', root: of({ ...thing, count: 'x', good: 'y', colour: 99, ratio: 5, tags: 'abc', share: NaN, name: { a: 1 } }), text: '{ thing { count good colour ratio tags share name } }' },
  { title: 'leaves that are written otherwise than they are', root: of({ ...thing, id: 5, name: 6, mustName: true, count: '7', share: '0.25', good: 1, count2: 0 }), text: '{ thing { id name mustName count share good } }' },
  { title: 'a getter that throws', root: of({ id: 1, get name() { return throwing('in the getter')(); } }), text: '{ thing { id name } }' },
  { title: 'a method that throws', root: of({ method: throwing('in the method') }), text: '{ thing { method } }' },
  { title: 'an unknown type name', root: of({ kind: 'Nobody' }), text: '{ either { ... on Thing { name } } }' },
  { title: 'no type name', root: of({}), text: '{ either { ... on Thing { name } } }' },
  { title: 'a type that is not a member', root: of({ kind: 'Query' }), text: '{ either { __typename } }' },
  { title: 'a type that is not an object', root: of({ kind: 'Colour' }), text: '{ either { __typename } }' },
  { title: 'a value that isTypeOf denies', root: of({ kind: 'Other' }), text: '{ either { __typename } }' },
  { title: 'a thrown text', root: { thing: () => { throw 'just text'; } }, text: '{ thing { name } }' },
];

const TITLES: readonly (readonly [string, readonly Case[]])[] = [
  ['values', CASES], ['conditions', CONDITIONS], ['arguments', ARGUMENTS], ['wrong variables', WRONG_VARIABLES], ['faults', FAULTS],
];

describe.each(TITLES)('a planned operation answers as graphql-js does: %s', (_group, cases) => {
  it.each(cases)('$title', async ({ root, text, variables, operationName }) => {
    const { reference, planned } = await bothWays(worldSchema(root ?? of(thing)), text, variables, operationName);
    expect(planned[0]).toBe(reference);
    expect(planned[1]).toBe(reference);
  });
});

describe('a planned operation', () => {
  it('leaves no rejection unhandled when a field fails while others are under way', async () => {
    const root = each(() => ({ next: { later: 1, mustNext: rejecting('late'), mustName: null } }));
    const { reference, planned } = await bothWays(worldSchema(root), '{ thing { next { mustNext { id } mustName } } }');
    expect(planned).toEqual([reference, reference]);
  });

  it('answers for each combination of conditions, however many there are', async () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const text = `query (${names.map((name) => `$${name}: Boolean!`).join(' ')}) { thing { ${names.map((name) => `${name}: name @include(if: $${name})`).join(' ')} } }`;
    const operation = plan(worldSchema(of(thing)), parse(text));
    for (let bits = 0; bits < 32; bits++) {
      const chosen = names.filter((_name, i) => (bits & (1 << i)) !== 0);
      const variables = Object.fromEntries(names.map((name) => [name, chosen.includes(name)]));
      const { data } = await operation.execute(variables, undefined, variables);
      expect(Object.keys((data as { thing: object }).thing)).toEqual(chosen);
    }
  });

  it('gives mistakes in arguments the code of a mistake', async () => {
    const operation = plan(worldSchema(of(thing)), parse('query ($m: Int = 4) { number(of: $m) }'));
    const { errors } = await operation.execute({ m: null }, undefined, { m: null });
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT']);
  });
});
