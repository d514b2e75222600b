import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bothWays } from './both-ways.js';
import { ratio, worldSchema } from './world.js';

/** What a resolver or a property may hold, good and bad, now or later. */
type Kind = 'good' | 'null' | 'wrong' | 'error' | 'throws' | 'promise' | 'rejects';

const LEAVES: Readonly<Record<string, unknown>> = {
  id: 'i', name: 'n', mustName: 'm', count: 1, share: 0.5, good: true, colour: 1, ratio: ratio(1, 2), tags: ['t', null], mustTags: ['t'], matrix: [[1], []],
};
const LEAF_NAMES = Object.keys(LEAVES);
const OBJECT_NAMES = ['next', 'mustNext'] as const;
const LIST_NAMES = ['others', 'mustOthers'] as const;

/** A thing whose parts are of the kinds given, one after another; parts are made when they are read. */
function thing(kinds: readonly Kind[], depth: number, next: () => number): unknown {
  const kindOf = (): Kind => kinds[next() % kinds.length] ?? 'good';
  const made: Record<string, unknown> = { kind: 'Thing', __typename: 'Thing' };
  const below = (): unknown => thing(kinds, depth - 1, next);
  for (const name of LEAF_NAMES) define(made, name, kindOf(), () => LEAVES[name]);
  if (depth === 0) return made;
  for (const name of [...OBJECT_NAMES, 'either', 'named']) define(made, name, kindOf(), below);
  for (const name of LIST_NAMES) define(made, name, kindOf(), () => [below(), below()]);
  return made;
}

function define(target: Record<string, unknown>, name: string, kind: Kind, good: () => unknown): void {
  const get: Readonly<Record<Kind, () => unknown>> = {
    good,
    null: () => null,
    wrong: () => ({ not: 'fitting' }),
    error: () => new Error(`error at ${name}`),
    throws: () => {
      throw new Error(`thrown at ${name}`);
    },
    promise: () => Promise.resolve(good()),
    rejects: () => Promise.reject(new Error(`rejected at ${name}`)),
  };
  Object.defineProperty(target, name, { get: get[kind], enumerable: true });
}

const selection: fc.Arbitrary<string> = fc.letrec<{ fields: string; field: string }>((tie) => ({
  fields: fc.array(tie('field'), { minLength: 1, maxLength: 5 }).map((fields) => `{ ${fields.join(' ')} }`),
  field: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(...LEAF_NAMES, '__typename', 'later'),
    fc.tuple(fc.constantFrom(...LEAF_NAMES), fc.constantFrom('$a', '$b')).map(([name, yes]) => `${name} @include(if: ${yes})`),
    fc.constantFrom('...F', '...F @skip(if: $a)', 'asked(must: $n)'),
    fc.tuple(fc.constantFrom(...OBJECT_NAMES, ...LIST_NAMES), tie('fields')).map(([name, fields]) => `${name} ${fields}`),
    tie('fields').map((fields) => `either { __typename ... on Thing ${fields} }`),
    tie('fields').map((fields) => `named { name ... on Thing ${fields} }`),
    tie('fields').map((fields) => `... on Thing @skip(if: $b) ${fields}`),
  ),
})).fields;

const question = fc.record({ fields: selection, a: fc.boolean(), b: fc.boolean(), n: fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }) });
const worldOf = (...kinds: Kind[]): fc.Arbitrary<readonly Kind[]> => fc.array(fc.constantFrom(...kinds), { minLength: 1, maxLength: 40 });

async function answers(kinds: readonly Kind[], { fields, ...variables }: { fields: string; a: boolean; b: boolean; n: number | undefined }) {
  const text = `query ($a: Boolean!, $b: Boolean!, $n: Int) { one: number(of: 1) @include(if: $a) two: number(of: 2) @include(if: $b) thing { ...F ... on Thing ${fields} } }
    fragment F on Thing { id next { mustName ...G } } fragment G on Thing { count asked(must: $n) }`;
  const root = () => {
    let count = 0;
    return thing(kinds, 3, () => count++);
  };
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined));
  return bothWays(worldSchema({ thing: root }), text, given);
}

describe('a planned operation of any document', () => {
  it('answers letter by letter as graphql-js where everything is there at once', async () => {
    await fc.assert(
      fc.asyncProperty(worldOf('good', 'good', 'good', 'null', 'wrong', 'error', 'throws'), question, async (world, asked) => {
        const { reference, planned } = await answers(world, asked);
        expect(planned).toEqual([reference, reference]);
      }),
      { numRuns: 150 },
    );
  });

  it('answers with the same data where some of it comes later', async () => {
    await fc.assert(
      fc.asyncProperty(worldOf('good', 'good', 'promise', 'promise', 'null', 'rejects', 'throws'), question, async (world, asked) => {
        // Which of several errors below one place is told of depends on which comes first, which is free.
        const { reference, planned } = await answers(world, asked);
        const data = planned.map((text) => JSON.stringify((JSON.parse(text) as { data: unknown }).data));
        expect(data).toEqual([reference, reference].map((text) => JSON.stringify((JSON.parse(text) as { data: unknown }).data)));
      }),
      { numRuns: 150 },
    );
  });
});
