import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addBody, addKey } from '../access/bodies.js';
import { runSmallRegistry } from '../access/small-registry.js';
import type { RunningRegistry } from './running-registry.js';

let running: RunningRegistry;
const keys: Record<string, string> = {};

beforeAll(async () => {
  running = await runSmallRegistry();
  const { registry } = running;
  await addBody(registry, 'ee-college', ['AWARDING_BODY']);
  await addBody(registry, 'ee-rival', ['AWARDING_BODY']);
  await addBody(registry, 'operator', ['REGISTRY_OPERATOR']);
  for (const body of ['ee-college', 'ee-rival', 'operator']) keys[body] = (await addKey(registry, body)).text;
  keys['editor'] = (await addKey(registry, 'ee-college', { may: 'EDITOR', scopes: ['READ', 'WRITE'] })).text;
});
afterAll(() => running.close());

const as = (who: string | null): Readonly<Record<string, string>> => (who === null ? {} : { authorization: `Bearer ${keys[who]}` });

interface Act { number: number; act: string; organisation: string; person: string | null; actingFor: string | null; subject: string; detail: string | null; actedAt: string }
interface Trail { auditTrail: { nodes: Act[]; totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string | null } } | null }

const ASKED = 'query($organisation: String, $first: Int, $after: String) { auditTrail(organisation: $organisation, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { number actedAt act organisation person actingFor subject detail } } }';
const trail = async (who: string | null, variables: object = {}) => running.reply<Trail>(ASKED, variables as never, as(who));

async function did(who: string, name: string, input: object, selection: string): Promise<Record<string, unknown>> {
  const query = `mutation($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { did: ${name}(input: $input) { ${selection} errors { message } } }`;
  const { did: answer } = await running.ask<{ did: Record<string, unknown> }>(query, { input }, as(who));
  expect(answer['errors']).toEqual([]);
  return answer;
}

describe('the trail of what is done in private matters', () => {
  it('tells who let in and removed members, made and revoked keys, and wrote and gave up drafts, and no secret', async () => {
    const { member, invitation } = await did('ee-college', 'organisationMemberAdd', { organisation: 'ee-college', right: 'READER' }, 'member { person } invitation') as { member: { person: string }; invitation: string };
    await did('ee-college', 'organisationMemberRemove', { organisation: 'ee-college', person: member.person }, 'member { person }');
    const { apiKey, secret } = await did('ee-college', 'apiKeyCreate', { scopes: ['READ'] }, 'apiKey { id person } secret') as { apiKey: { id: string; person: string }; secret: string };
    await did('operator', 'apiKeyRevoke', { id: apiKey.id }, 'apiKey { id }');
    await did('operator', 'apiKeyRevoke', { id: apiKey.id }, 'apiKey { id }');
    const microcredential = { id: 'draft', designation: 'MICROCREDENTIAL', title: [{ language: 'en', text: 'A very private title' }] };
    await did('editor', 'microcredentialCreate', { microcredential, idempotencyKey: 'once' }, 'draft { key }');
    await did('editor', 'microcredentialCreate', { microcredential, idempotencyKey: 'once' }, 'draft { key }');
    await did('editor', 'microcredentialWithdraw', { key: 'ee-college:draft', expectedVersion: 1, reason: 'Not needed.' }, 'microcredential { key }');
    const { data, text } = await trail('ee-college');
    expect(data.auditTrail?.nodes.map(({ act, subject, detail, actingFor }) => [act, subject, detail, actingFor])).toEqual([
      ['DRAFT_DISCARDED', 'ee-college:draft', 'version 1', 'ee-college'],
      ['DRAFT_WRITTEN', 'ee-college:draft', 'version 1', 'ee-college'],
      ['API_KEY_REVOKED', apiKey.id, null, 'operator'],
      ['API_KEY_MADE', apiKey.id, 'READ', 'ee-college'],
      ['MEMBER_REMOVED', member.person, null, 'ee-college'],
      ['MEMBER_INVITED', member.person, 'READER', 'ee-college'],
    ]);
    expect(data.auditTrail?.nodes.at(-1)).toMatchObject({ person: apiKey.person, organisation: 'ee-college', actedAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/) });
    for (const hidden of [invitation, secret, 'A very private title']) expect(text).not.toContain(hidden);
  });

  it('is read page by page, each act once', async () => {
    const numbers: number[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { data }: { data: Trail } = await trail('ee-college', { first: 4, after });
      numbers.push(...(data.auditTrail?.nodes.map(({ number }) => number) ?? []));
      [after, more] = [data.auditTrail?.pageInfo.endCursor ?? null, data.auditTrail?.pageInfo.hasNextPage ?? false];
      expect(data.auditTrail?.totalCount).toBe(6);
    }
    expect(numbers).toEqual([6, 5, 4, 3, 2, 1]);
    expect((await trail('ee-college', { after: 'MQ' })).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('is for administrators of the body and for the operator, and is not there for anybody else', async () => {
    expect((await trail('operator', { organisation: 'ee-college' })).data.auditTrail?.totalCount).toBe(6);
    expect((await trail('ee-rival')).data.auditTrail?.totalCount).toBe(0);
    const refusals = [await trail(null, { organisation: 'ee-college' }), await trail('ee-rival', { organisation: 'ee-college' }), await trail('ee-rival', { organisation: 'nowhere' }), await trail('editor')];
    expect(new Set(refusals.map(({ errors }) => errors?.[0]?.message)).size).toBe(1);
    for (const { data, errors } of refusals) expect([data.auditTrail, errors?.[0]?.extensions.code]).toEqual([null, 'NOT_FOUND']);
  });
});
