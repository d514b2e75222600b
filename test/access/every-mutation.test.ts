import { buildSchema, getNamedType, type GraphQLInputObjectType, type GraphQLNamedType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { revokeKey } from '../../src/access/api-key.store.js';
import { schemaText } from '../../src/schema-text.js';
import type { Reply, RunningRegistry } from '../api/running-registry.js';
import { addKey, EARLIER } from './bodies.js';
import { addBodies, BODIES, CASES, type Body, type Case } from './every-mutation.js';
import { runSmallRegistry } from './small-registry.js';

const mutations = Object.values(buildSchema(schemaText()).getMutationType()?.getFields() ?? {});

const inputOf = (name: string): GraphQLNamedType | undefined => getNamedType(mutations.find((mutation) => mutation.name === name)?.args[0]?.type);
const isRepeatable = (name: string): boolean => 'idempotencyKey' in (inputOf(name) as GraphQLInputObjectType).getFields();

/** Where in a value there are objects, but for the value itself. */
function objectsIn(value: unknown, at: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  const within = Object.entries(value).flatMap(([key, inner]) => objectsIn(inner, [...at, key]));
  return at.length === 0 || Array.isArray(value) ? within : [[...at], ...within];
}

/** The same value with a key that nobody knows in the object at a place. */
function withExtra(value: object, path: readonly string[]): object {
  const copy = structuredClone(value);
  const object = path.reduce<Record<string, unknown>>((inner, key) => inner[key] as Record<string, unknown>, copy as Record<string, unknown>);
  object['owner'] = 'operator';
  return copy;
}

interface Answer {
  readonly did: { readonly errors: readonly { readonly code: string; readonly message: string; readonly path: readonly string[] }[] };
}

const NOTHING_THERE = {
  code: 'NOT_FOUND',
  message: 'There is nothing of that name that you may see or write. What is private is for members of the body, with a key or signed in.',
  path: ['input'],
};

describe('every mutation, for everybody', () => {
  let running: RunningRegistry;
  let number = 0;
  const keys = {} as Record<Body | 'expired' | 'revoked' | 'reader', string>;

  beforeAll(async () => {
    running = await runSmallRegistry();
    await addBodies(running);
    for (const body of Object.keys(BODIES) as Body[]) keys[body] = (await addKey(running.registry, body)).text;
    keys.expired = (await addKey(running.registry, 'college', { expiresAt: EARLIER })).text;
    keys.reader = (await addKey(running.registry, 'college', { scopes: ['READ'] })).text;
    const revoked = await addKey(running.registry, 'college');
    await running.registry.database.transact((transaction) => revokeKey(transaction, revoked.key.id, EARLIER));
    keys.revoked = revoked.text;
  });

  afterAll(() => running.close());

  const attempt = (name: string, input: object, key: string | null): Promise<Reply<Answer>> => {
    const query = `mutation ($input: ${inputOf(name)}!) { did: ${name}(input: $input) { errors { __typename code message path } } }`;
    return running.reply<Answer>(query, { input }, key === null ? {} : { authorization: `Bearer ${key}` });
  };

  const rowsOf = (table: string): Promise<unknown[]> => running.registry.database.reader.all(`select * from ${table}`);
  /** Keys but for their last use, which every attempt is. */
  const KEYS = '(select id, scopes, expires_at, revoked_at from api_key) as each_key';
  const everything = async (): Promise<string> =>
    JSON.stringify(await Promise.all(['ledger', 'organisation', 'person', 'member', 'invitation', 'session', 'proposal_act', 'private_act', 'draft', KEYS].map(rowsOf)));

  it('is tried', () => {
    expect(mutations.map(({ name }) => name).filter((name) => !Object.hasOwn(CASES, name))).toEqual([]);
  });

  it('can be sent again under its idempotency key', () => {
    expect(mutations.map(({ name }) => name).filter((name) => !isRepeatable(name))).toEqual([]);
  });

  describe.each(Object.entries(CASES) as [string, Case][])('%s', (name, { may, notNow = [], input, absent }) => {
    const others = (Object.keys(BODIES) as Body[]).filter((body) => !may.includes(body) && !notNow.includes(body));

    it.each(may)('is for %s', async (body) => {
      const { status, data, errors } = await attempt(name, await input(running, (number += 1)), keys[body]);
      expect({ status, errors, mistakes: data.did?.errors }).toEqual({ status: 200, errors: undefined, mistakes: [] });
    });

    if (notNow.length > 0) it('is not for whoever has to wait until it stands otherwise', async () => {
      for (const body of notNow) {
        const { data } = await attempt(name, await input(running, (number += 1)), keys[body]);
        expect(data.did?.errors.map(({ code }) => code)).toEqual(['WRONG_STATE']);
      }
    });

    it('is for nobody else, and changes nothing', async () => {
      for (const key of [null, keys.reader, ...others.map((body) => keys[body])]) {
        const asked = await input(running, (number += 1));
        const before = await everything();
        const { text } = await attempt(name, asked, key);
        expect(JSON.parse(text)).toEqual({ data: { did: { errors: [{ __typename: 'InputError', ...NOTHING_THERE }] } } });
        expect(await everything()).toBe(before);
      }
    });

    it('is carried out once under one idempotency key', async () => {
      const [body] = may;
      const asked = { ...(await input(running, (number += 1))), idempotencyKey: `request-${number}` };
      expect((await attempt(name, asked, keys[body as Body])).data.did?.errors).toEqual([]);
      const after = await everything();
      expect((await attempt(name, asked, keys[body as Body])).data.did?.errors).toEqual([]);
      expect(await everything()).toBe(after);
    });

    it('is not for a key that has expired or is revoked', async () => {
      for (const key of [keys.expired, keys.revoked]) {
        const { status, errors } = await attempt(name, await input(running, (number += 1)), key);
        expect({ status, codes: errors?.map(({ extensions }) => extensions.code) }).toEqual({ status: 401, codes: ['UNAUTHENTICATED'] });
      }
    });

    if (absent) it('says of what there is not what it says of what is not for the caller', async () => {
      const forbidden = await attempt(name, await input(running, (number += 1)), may.includes('rival') ? null : keys.rival);
      for (const key of [null, keys.rival, keys.college]) expect((await attempt(name, absent ?? {}, key)).text).toBe(forbidden.text);
    });

    it.each(['owner', 'owners', 'id', 'status', 'state', 'revision', 'version', 'actor', 'principal', 'scope', 'approvedBy', '__proto__', 'constructor'])(
      'takes no key "%s" that it does not know',
      async (extra) => {
        const asked = await input(running, (number += 1));
        if (Object.hasOwn(asked, extra)) return;
        const before = await everything();
        const { status, errors } = await attempt(name, Object.fromEntries([...Object.entries(asked), [extra, 'operator']]), keys.operator);
        expect({ status, codes: errors?.map(({ extensions }) => extensions.code) }).toEqual({ status: 400, codes: ['BAD_USER_INPUT'] });
        expect(await everything()).toBe(before);
      },
    );

    it('takes no such key deeper within, either', async () => {
      for (const path of objectsIn(await input(running, (number += 1)))) {
        const asked = await input(running, (number += 1));
        const before = await everything();
        const { data, errors = [] } = await attempt(name, withExtra(asked, path), keys[may[0] as Body]);
        expect({ path, refused: errors.length > 0 || (data.did?.errors.length ?? 0) > 0 }).toEqual({ path, refused: true });
        expect(await everything()).toBe(before);
      }
    });
  });
});
