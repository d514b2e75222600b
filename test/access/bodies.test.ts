import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningRegistry } from '../api/running-registry.js';
import { addBody, addKey } from './bodies.js';
import { runSmallRegistry } from './small-registry.js';

interface Errors {
  readonly errors: readonly { readonly code: string; readonly path: readonly string[]; readonly message: string; readonly currentVersion?: number }[];
}

describe('bodies, their members and their keys', () => {
  let running: RunningRegistry;
  const keys: Record<string, string> = {};

  beforeAll(async () => {
    running = await runSmallRegistry();
    await addBody(running.registry, 'operator', ['REGISTRY_OPERATOR']);
    for (const body of ['college', 'rival']) await addBody(running.registry, body, ['AWARDING_BODY']);
    for (const body of ['operator', 'college', 'rival']) keys[body] = (await addKey(running.registry, body)).text;
    keys['reader'] = (await addKey(running.registry, 'college', { may: 'READER' })).text;
  });

  afterAll(() => running.close());

  const as = (who: string | null): Readonly<Record<string, string>> => (who === null ? {} : { authorization: `Bearer ${keys[who]}` });
  const reply = <Data>(who: string | null, query: string, variables: Readonly<Record<string, unknown>> = {}) => running.reply<Data>(query, variables, as(who));
  const did = async <Data>(who: string, query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> =>
    (await running.ask<{ did: Data }>(query, variables, as(who))).did;

  it('`viewer` says whom a key speaks for, and null to anybody', async () => {
    const question = '{ viewer { person organisation { key name } roles scopes } }';
    expect((await reply(null, question)).data).toEqual({ viewer: null });
    expect((await reply('reader', question)).data).toEqual({
      viewer: { person: expect.any(String), organisation: { key: 'college', name: 'Invented body college' }, roles: ['AWARDING_BODY'], scopes: ['READ'] },
    });
  });

  it.each([
    ['members', '{ person right }', ['college', 'reader', 'operator']],
    ['apiKeys', '{ prefix scopes revokedAt }', ['college', 'operator']],
  ])('`%s` are shown to whom the table says, and to others as if there were no such body', async (field, selection, allowed) => {
    const ask = (who: string | null, organisation: string) => reply<Record<string, unknown[]>>(who, `query ($organisation: String!) { ${field}(organisation: $organisation) ${selection} }`, { organisation });
    for (const who of allowed) expect((await ask(who, 'college')).data[field]?.length).toBeGreaterThan(1);
    const { text } = await ask(null, 'nowhere');
    expect(text).toContain('"code":"NOT_FOUND"');
    for (const who of [null, 'college', 'reader', 'rival', 'operator'].filter((one) => one === null || !allowed.includes(one))) {
      expect((await ask(who, 'college')).text).toBe(text);
    }
    expect((await ask('rival', 'college')).text).toBe((await ask('rival', 'nowhere')).text);
  });

  it('no answer has the secret of a key but that of its making', async () => {
    const { secret } = await did<{ secret: string }>('college', 'mutation { did: apiKeyCreate(input: { scopes: [READ] }) { secret } }');
    const { text } = await reply('college', '{ apiKeys { id prefix person scopes createdAt expiresAt lastUsedAt revokedAt } }');
    expect(text).toContain(secret.split('_')[1]);
    expect(text).not.toContain(secret.split('_').slice(2).join('_'));
  });

  it('a key or an invitation that is asked for again under one idempotency key is told of, and its secret is not', async () => {
    const key = () => did<{ secret: string | null; apiKey: { id: string } }>('college', 'mutation { did: apiKeyCreate(input: { scopes: [READ], idempotencyKey: "a-key" }) { secret apiKey { id } } }');
    const [made, again] = [await key(), await key()];
    expect([typeof made.secret, again.secret]).toEqual(['string', null]);
    expect(again.apiKey).toEqual(made.apiKey);
    const add = () => did<{ invitation: string | null; member: { person: string } }>(
      'college', 'mutation { did: organisationMemberAdd(input: { organisation: "college", right: READER, idempotencyKey: "a-member" }) { invitation member { person } } }');
    const [added, once] = [await add(), await add()];
    expect([typeof added.invitation, once.invitation]).toEqual(['string', null]);
    expect(once.member).toEqual(added.member);
  });

  it('a key is good until the end of its last day, and not beyond two years', async () => {
    const create = (expiresOn: string) => did<Errors & { apiKey: { expiresAt: string } | null }>(
      'college', 'mutation ($expiresOn: Date) { did: apiKeyCreate(input: { scopes: [READ], expiresOn: $expiresOn }) { apiKey { expiresAt } errors { code path message } } }', { expiresOn });
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    expect(await create(tomorrow)).toEqual({ apiKey: { expiresAt: `${tomorrow}T23:59:59.999Z` }, errors: [] });
    for (const day of ['2020-01-01', '2999-01-01']) {
      expect(await create(day)).toMatchObject({ apiKey: null, errors: [{ code: 'INVALID', path: ['input', 'expiresOn'], message: expect.stringContaining(`found ${day}`) }] });
    }
  });

  it('a key that is revoked is not taken from then on', async () => {
    const { key, text } = await addKey(running.registry, 'college');
    keys['lost'] = text;
    expect(await reply('lost', '{ viewer { person } }')).toMatchObject({ status: 200 });
    await did('college', 'mutation ($id: ID!) { did: apiKeyRevoke(input: { id: $id }) { errors { code } } }', { id: key.id });
    expect(await reply('lost', '{ viewer { person } }')).toMatchObject({ status: 401 });
    expect(await reply('lost', '{ registry { revision } }')).toMatchObject({ status: 401 });
  });

  it('whoever is removed has no key that goes on, not even after being added again', async () => {
    const { key, text } = await addKey(running.registry, 'college', { may: 'EDITOR' });
    keys['leaver'] = text;
    await did('college', 'mutation ($person: ID!) { did: organisationMemberRemove(input: { organisation: "college", person: $person }) { errors { code } } }', { person: key.person });
    await addKey(running.registry, 'college', { person: key.person });
    expect(await reply('leaver', '{ viewer { person } }')).toMatchObject({ status: 401 });
  });

  it('two administrators who remove each other leave one', async () => {
    await addBody(running.registry, 'pair', ['PROVIDER']);
    const [one, other] = [await addKey(running.registry, 'pair'), await addKey(running.registry, 'pair')];
    const remove = (who: string, whom: string) =>
      running.registry.membershipService.remove({ person: who, organisation: 'pair', roles: ['PROVIDER'], scopes: ['MANAGE'] }, 'pair', whom);
    const outcomes = await Promise.all([remove(one.key.person, other.key.person), remove(other.key.person, one.key.person)]);
    expect(outcomes.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(['WRONG_STATE']);
  });

  it('all mistakes of a body are told at once, and nothing is stored', async () => {
    const { revision } = running.registry.references.head();
    const { organisation, errors } = await did<Errors & { organisation: unknown }>(
      'operator', 'mutation { did: organisationCreate(input: { key: "No Key", name: " ", country: "EE-37", roles: [] }) { organisation { key } errors { code path message } } }');
    expect(organisation).toBeNull();
    expect(errors.map(({ path }) => path.join('.')).toSorted()).toEqual(['input.country', 'input.key', 'input.name', 'input.roles']);
    expect(errors.find(({ path }) => path.includes('key'))?.message).toBe('Expected a code of lower-case letters, digits and single hyphens, such as ie-nfq; found "No Key".');
    expect((await running.registry.ledger.head()).revision).toBe(revision);
  });

  it('a body is made once, and changed on top of the version that was read', async () => {
    const create = () => did<Errors>('operator', 'mutation { did: organisationCreate(input: { key: "ee-new", name: "Invented", roles: [PROVIDER] }) { errors { code ... on VersionConflictError { currentVersion } } } }');
    expect(await create()).toEqual({ errors: [] });
    expect(await create()).toEqual({ errors: [{ code: 'CONFLICT', currentVersion: 1 }] });
    const rename = (expectedVersion: number) => did<Errors & { organisation: unknown }>(
      'operator', 'mutation ($expectedVersion: Int!) { did: organisationUpdate(input: { key: "ee-new", expectedVersion: $expectedVersion, name: "Renamed" }) { organisation { name roles } errors { code ... on VersionConflictError { currentVersion } } } }', { expectedVersion });
    expect(await rename(1)).toEqual({ organisation: { name: 'Renamed', roles: ['PROVIDER'] }, errors: [] });
    expect(await rename(1)).toEqual({ organisation: null, errors: [{ code: 'CONFLICT', currentVersion: 2 }] });
    expect((await running.registry.ledger.history('organisation', 'ee-new')).map(({ actor }) => actor)).toEqual(['organisation:operator', 'organisation:operator']);
  });

  it('a body is told of with which body said it, and why', async () => {
    for (const input of ['organisationCreate(input: { key: "ee-why", name: "Invented", roles: [PROVIDER], why: "It has asked for it." })', 'organisationUpdate(input: { key: "ee-why", expectedVersion: 1, name: "Renamed", why: "The law of 2026 renames it." })']) {
      expect(await did<Errors>('operator', `mutation { did: ${input} { errors { code } } }`)).toEqual({ errors: [] });
    }
    const { organisation } = await running.ask<{ organisation: object }>('{ organisation(key: "ee-why") { name notes history { version body why changedFields } } }');
    expect(organisation).toEqual({ name: 'Renamed', notes: null, history: [
      { version: 1, body: 'organisation:operator', why: 'It has asked for it.', changedFields: [] },
      { version: 2, body: 'organisation:operator', why: 'The law of 2026 renames it.', changedFields: ['name'] },
    ] });
  });

  it('a body does not give itself a role', async () => {
    const update = (roles: string) => did<Errors>('college', `mutation { did: organisationUpdate(input: { key: "college", expectedVersion: 1, roles: [${roles}] }) { errors { code path } } }`);
    expect(await update('AWARDING_BODY, REGISTRY_OPERATOR')).toEqual({ errors: [{ code: 'NOT_FOUND', path: ['input', 'roles'] }] });
    expect(await update('AWARDING_BODY')).toEqual({ errors: [] });
  });

  it('a body does not say by whose rules it is judged; its operator does', async () => {
    await addBody(running.registry, 'settled', ['AWARDING_BODY']);
    keys['settled'] = (await addKey(running.registry, 'settled')).text;
    const update = (who: string, expectedVersion: number, values: object) =>
      did<Errors & { organisation: object | null }>(
        who, 'mutation ($input: OrganisationUpdateInput!) { did: organisationUpdate(input: $input) { organisation { name country region type } errors { code path } } }',
        { input: { key: 'settled', expectedVersion, ...values } });
    const elsewhere = { country: 'DE', region: 'DE-BY', type: 'COMPANY' };
    const refused = ['country', 'region', 'type'].map((field) => ({ code: 'NOT_FOUND', path: ['input', field] }));
    expect(await update('settled', 1, { ...elsewhere, name: 'Elsewhere' })).toEqual({ organisation: null, errors: refused });
    expect(await update('settled', 1, { country: null })).toEqual({ organisation: null, errors: refused.slice(0, 1) });
    const same = { country: 'EE', region: null, type: null, name: 'Renamed' };
    expect(await update('settled', 1, same)).toEqual({ organisation: same, errors: [] });
    expect(await update('operator', 2, elsewhere)).toEqual({ organisation: { ...elsewhere, name: 'Renamed' }, errors: [] });
  });

  it.each([
    [{ issuer: 'https://idp.example' }, ['input', 'subject']],
    [{ subject: 'mari' }, ['input', 'issuer']],
    [{ issuer: 'idp', subject: 'mari' }, ['input', 'issuer']],
    [{ issuer: 'https://idp.example', subject: 'm\u0000' }, ['input', 'subject']],
  ])('a member is not added by %j', async (who, path) => {
    const { errors } = await did<Errors>('college', 'mutation ($input: OrganisationMemberAddInput!) { did: organisationMemberAdd(input: $input) { errors { code path } } }', { input: { organisation: 'college', right: 'READER', ...who } });
    expect(errors).toEqual([{ code: 'INVALID', path }]);
  });

  it('a person is added to a body once', async () => {
    const add = () => did<Errors>('college', 'mutation { did: organisationMemberAdd(input: { organisation: "college", right: READER, issuer: "https://idp.example", subject: "mari" }) { errors { code path } } }');
    expect(await add()).toEqual({ errors: [] });
    expect(await add()).toEqual({ errors: [{ code: 'WRONG_STATE', path: ['input', 'subject'] }] });
  });
});
