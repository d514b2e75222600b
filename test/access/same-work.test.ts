import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningRegistry } from '../api/running-registry.js';
import { addKey } from './bodies.js';
import { addBodies, CASES, type Case } from './every-mutation.js';
import { runSmallRegistry } from './small-registry.js';

/** What the server asks whatever it is asked for: where the ledger stands, and when a key was last used. */
const OF_THE_SERVER = /as "referenceRevision"|last_used_at = |^(begin|commit|pragma)/i;

describe('what there is not and what is not for the caller', () => {
  let running: RunningRegistry;
  let number = 0;
  /** A body that has nothing to do with what is asked about, and an editor of the body that has. */
  let rival: string;
  let reader: string;

  beforeAll(async () => {
    running = await runSmallRegistry();
    await addBodies(running);
    rival = (await addKey(running.registry, 'rival')).text;
    reader = (await addKey(running.registry, 'college', { may: 'READER', scopes: ['READ'] })).text;
  });
  afterAll(() => running.close());

  /** The texts of all SQL statements, in order: the same texts take the same kind of work. */
  async function statementsOf(query: string, variables: object, key: string | null): Promise<{ readonly said: string; readonly statements: readonly string[] }> {
    const statements: string[] = [];
    const stop = running.registry.database.onStatement((sql) => statements.push(sql));
    const { text } = await running.reply(query, variables as never, key === null ? {} : { authorization: `Bearer ${key}` }).finally(stop);
    return { said: text, statements: statements.filter((sql) => !OF_THE_SERVER.test(sql)) };
  }

  const told = Object.entries(CASES).flatMap(([name, one]: [string, Case]) => (one.absent ? [[name, one, one.absent] as const] : []));

  it.each(told)('take the same statements to refuse: %s', async (name, { may, input }, absent) => {
    const query = `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { errors { code message path } } }`;
    for (const key of [null, reader, ...(may.includes('rival') ? [] : [rival])]) {
      const forbidden = await statementsOf(query, { input: await input(running, (number += 1)) }, key);
      expect(await statementsOf(query, { input: absent }, key)).toEqual(forbidden);
    }
  });

  it('take the same statements to refuse what is done to a draft of another body, as to no draft', async () => {
    const { written } = await running.registry.lifeServices.drafts.create({ person: 'p', organisation: 'college', roles: ['AWARDING_BODY'], scopes: ['WRITE'] }, { id: 'withheld' } as never);
    for (const [name, more] of [['microcredentialWithdraw', { reason: 'Because.' }], ['microcredentialPublish', {}]] as const) {
      const query = `mutation ($input: ${name === 'microcredentialPublish' ? 'MicrocredentialPublishInput' : 'MicrocredentialWithdrawInput'}!) { ${name}(input: $input) { errors { code message path } } }`;
      const asked = (key: string) => statementsOf(query, { input: { key, expectedVersion: 1, ...more } }, rival);
      expect(await asked('college:nothing')).toEqual(await asked(written?.key ?? ''));
    }
  });

  it.each([
    ['members', 'query($is: String!) { members(organisation: $is) { person } }', 'college', 'nowhere'],
    ['apiKeys', 'query($is: String!) { apiKeys(organisation: $is) { id } }', 'college', 'nowhere'],
    ['auditTrail', 'query($is: String!) { auditTrail(organisation: $is) { totalCount } }', 'college', 'nowhere'],
    ['draft', 'query($is: String!) { draft(key: $is) { content } }', 'college:a-draft', 'college:nothing'],
    ['node', 'query($is: ID!) { node(id: $is) { id } }', 'microcredential:college:a-draft', 'microcredential:college:nothing'],
  ])('take the same statements to be kept back: %s', async (_, query, there, nowhere) => {
    await running.registry.lifeServices.drafts.create({ person: 'p', organisation: 'college', roles: ['AWARDING_BODY'], scopes: ['WRITE'] }, { id: 'a-draft' } as never);
    for (const key of [null, rival]) {
      const forbidden = await statementsOf(query, { is: there }, key);
      expect(await statementsOf(query, { is: nowhere }, key)).toEqual(forbidden);
    }
  });
});
