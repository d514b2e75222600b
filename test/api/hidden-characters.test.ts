import {
  buildSchema, getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType, isScalarType, type GraphQLInputType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schemaText } from '../../src/schema-text.js';
import { AN_INPUT } from '../microcredential/registering/an-input.js';
import { runSmallRegistry } from '../access/small-registry.js';
import type { RunningRegistry } from './running-registry.js';

const mutations = Object.values(buildSchema(schemaText()).getMutationType()?.getFields() ?? {});

/** Scalars that take any text; the others have a form that has no such character. */
const FREE = ['String', 'ID', 'Json'];
const SOUND: Readonly<Record<string, unknown>> = { Int: 1, Boolean: true, Date: '2026-01-01', PartialDate: '2026', Decimal: '1', Url: 'https://example.org/', JurisdictionCode: 'IE', LanguageTag: 'en' };
const TURNED = 'Data \u202eanalysis';

/** A value with such a character in every free text, and the places of these. */
function turned(type: GraphQLInputType, at: readonly string[], depth: number): { readonly value: unknown; readonly places: readonly string[] } {
  if (isNonNullType(type)) return turned(type.ofType as GraphQLInputType, at, depth);
  if (isListType(type)) {
    const { value, places } = turned(type.ofType as GraphQLInputType, [...at, '0'], depth);
    return { value: [value], places };
  }
  if (isEnumType(type)) return { value: type.getValues()[0]?.name, places: [] };
  if (isScalarType(type)) {
    if (type.name === 'Json') return { value: { name: { en: TURNED } }, places: [[...at, 'name', 'en'].join('.')] };
    return FREE.includes(type.name) ? { value: TURNED, places: [at.join('.')] } : { value: SOUND[type.name], places: [] };
  }
  const fields = Object.values(type.getFields()).filter((field) => depth < 4 || isNonNullType(field.type));
  const parts = fields.map((field) => ({ name: field.name, ...turned(field.type, [...at, field.name], depth + 1) }));
  return { value: Object.fromEntries(parts.map(({ name, value }) => [name, value])), places: parts.flatMap(({ places }) => places) };
}

let running: RunningRegistry;
beforeAll(async () => {
  running = await runSmallRegistry();
});
afterAll(() => running.close());

describe('characters that turn the direction of a text', () => {
  it.each(mutations.map((mutation) => [mutation.name, mutation] as const))('are refused in every text of %s, with place, found and expected', async (name, { args }) => {
    const type = args[0]?.type;
    if (!type || !isInputObjectType(getNamedType(type))) throw new Error(`${name} takes no input object.`);
    const { value, places } = turned(type, ['input'], 0);
    // Such as of a key, of which everything is a word of a closed set or a day.
    if (places.length === 0) return;
    const query = `mutation ($input: ${String(type)}) { did: ${name}(input: $input) { errors { code message path fix } } }`;
    const { status, data, errors } = await running.reply<{ did: { errors: { path: string[] }[] } }>(query, { input: value } as never);
    expect({ status, errors }).toEqual({ status: 200, errors: undefined });
    expect(data.did.errors.map(({ path }) => path.join('.')).toSorted()).toEqual(places.length > 20 ? expect.any(Array) : [...places].toSorted());
    expect(data.did.errors.length).toBe(Math.min(places.length, 20));
    for (const error of data.did.errors) {
      expect(error).toMatchObject({
        code: 'INVALID', fix: 'Take it out.', message: 'Found the invisible character U+202E; expected text without control characters and without characters that turn its direction.',
      });
    }
  });

  it('are told by a dry run together with every other mistake', async () => {
    const input = { ...AN_INPUT, title: [{ language: 'en', text: TURNED }], url: 'https://example.org/\u2066a', outcomes: [{ text: ' ' }] };
    const query = 'query ($input: MicrocredentialInput!) { microcredentialValidate(input: $input, awardingBody: "nobody") { publishable mistakes { message path } } }';
    const { microcredentialValidate: { publishable, mistakes } } = await running.ask<{ microcredentialValidate: { publishable: boolean; mistakes: { message: string; path: string[] }[] } }>(query, { input } as never);
    expect(publishable).toBe(false);
    expect(mistakes.map(({ path, message }) => `${path.join('.')}: ${/U\+\w+|not empty/.exec(message)?.[0]}`)).toEqual(
      expect.arrayContaining([expect.stringMatching(/title.*: U\+202E$/), expect.stringMatching(/url: U\+2066$/), expect.stringMatching(/outcomes\.0\.text: not empty$/)]));
  });
});
