import { buildSchema, getNamedType, isInputObjectType, isNonNullType, type GraphQLNamedType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schemaText } from '../../src/schema-text.js';
import type { RunningRegistry } from '../api/running-registry.js';
import { addKey } from './bodies.js';
import { addBodies, CASES, type Case } from './every-mutation.js';
import { runSmallRegistry } from './small-registry.js';

const mutations = buildSchema(schemaText()).getMutationType()?.getFields() ?? {};

/** Paths of what an input may leave out, at any depth of what it says. */
function optionalIn(type: GraphQLNamedType | undefined, said: unknown, at: readonly string[] = []): string[][] {
  if (!isInputObjectType(type) || Array.isArray(said)) return [];
  return Object.values(type.getFields()).flatMap((field) => {
    const path = [...at, field.name];
    const within = (said as Readonly<Record<string, unknown>> | undefined)?.[field.name];
    return [...(isNonNullType(field.type) ? [] : [path]), ...(within === undefined || within === null ? [] : optionalIn(getNamedType(field.type), within, path))];
  });
}

function withNull(said: object, [first = '', ...rest]: readonly string[]): object {
  return { ...said, [first]: rest.length === 0 ? null : withNull((said as Record<string, object>)[first] ?? {}, rest) };
}

interface Answer {
  readonly did: { readonly errors: readonly { readonly message: string }[] };
}

// A registry of its own: what null does to a body, such as taking its country away, is felt by what it does next.
describe('every mutation', () => {
  let running: RunningRegistry;
  let number = 0;

  beforeAll(async () => {
    running = await runSmallRegistry();
    await addBodies(running);
  });
  afterAll(() => running.close());

  it.each(Object.entries(CASES) as [string, Case][])('%s takes null for whatever may be left out, or says why not', async (name, { may: [body = 'college'], input }) => {
    const type = getNamedType(mutations[name]?.args[0]?.type);
    const authorization = `Bearer ${(await addKey(running.registry, body)).text}`;
    for (const path of optionalIn(type, await input(running, (number += 1)))) {
      const asked = withNull(await input(running, (number += 1)), path);
      const { status, data, errors } = await running.reply<Answer>(`mutation ($input: ${type}!) { did: ${name}(input: $input) { errors { message } } }`, { input: asked }, { authorization });
      expect({ path, status, errors, told: data?.did?.errors.every(({ message }) => message !== '') }).toEqual({ path, status: 200, errors: undefined, told: true });
    }
  });
});
