import { graphql, type ExecutionResult } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contextOf } from '../../src/cli/context.js';
import { createGraphqlSchema } from '../../src/graphql-schema.js';
import { RuleEffectService } from '../../src/microcredential/foretold/rule-effect.service.js';
import { MicrocredentialLoader } from '../../src/microcredential/microcredential.loader.js';
import type { Principal } from '../../src/record/principal.js';
import { anOffer, anOrganisation, writeOffer, writeOrganisation } from '../storage/records.js';
import { runRegistry, type RunningRegistry } from './running-registry.js';
import { FIRST, withSeeds } from './small-worlds.js';

const TODAY = '2026-11-22';
const operator = (person: string): Principal => ({ person, organisation: 'registry', roles: ['REGISTRY_OPERATOR'], scopes: ['READ', 'WRITE'] });

let running: RunningRegistry;
let ask: <Data>(source: string, principal?: Principal | null, variables?: Record<string, unknown>) => Promise<Data>;

/** Invented: three published in Ireland, of 5, 10 and 20 credits; one that waits, one that was withdrawn, and one elsewhere. */
const sized = (awardingBody: string, id: string, value: string, state = 'PUBLISHED') =>
  writeOffer(anOffer(awardingBody, id, { state, credits: { system: 'ects', value, min: null, max: null, basis: 'STATED' } as never, title: { en: `Course ${awardingBody} ${id}` } }));

beforeAll(async () => {
  running = await withSeeds(FIRST, runRegistry);
  const { ledger, references } = running.registry;
  const bodies = [['ie-college', 'IE'], ['ee-college', 'EE']] as const;
  await ledger.accept([
    ...bodies.map(([key, country]) => writeOrganisation(anOrganisation(key, { country }))),
    sized('ie-college', 'a', '5'), sized('ie-college', 'b', '10'), sized('ie-college', 'c', '20', 'SUSPENDED'), sized('ie-college', 'd', '20', 'OBSERVED'),
    sized('ie-college', 'e', '20', 'WITHDRAWN'), sized('ee-college', 'a', '20'),
  ], { actor: 'seed' });
  await references.refresh();
  const schema = createGraphqlSchema(running.registry);
  ask = async <Data>(source: string, principal: Principal | null = null, variables: Record<string, unknown> = {}) => {
    const { data, errors } = (await graphql({ schema, source, variableValues: variables, contextValue: contextOf(['en'], TODAY, principal) })) as ExecutionResult<Data>;
    expect(errors).toBeUndefined();
    return data as Data;
  };
});
afterAll(() => running.close());

const EFFECT = `microcredentialEffect { asOf concerned lookedAt madeWrong warned putRight
  examples { microcredential { id } newFindings { severity message jurisdictionRule { code } } settledFindings { message } } }`;

async function proposed(given: object = {}): Promise<string> {
  const record = { code: 'ie-small', jurisdiction: 'IE', kind: 'SIZE', force: 'LAW', says: 'At most 5 credits.', size: { system: 'ects', max: '5' }, provenance: 'recalled', ...given };
  const { rulePropose: { proposal, errors } } = await ask<{ rulePropose: { proposal: { key: string }; errors: object[] } }>(
    'mutation($input: RecordProposeInput!) { rulePropose(input: $input) { proposal { key } errors { message } } }', operator('ann'), { input: { record, expectedVersion: 0, why: 'Invented.' } });
  expect(errors).toEqual([]);
  return proposal.key;
}

const effectOf = async (key: string): Promise<unknown> =>
  (await ask<{ proposal: { microcredentialEffect: unknown } }>(`query($key: String!) { proposal(key: $key) { ${EFFECT} } }`, null, { key })).proposal.microcredentialEffect;

describe('the effect of a proposed rule on what is published', () => {
  it('counts and names the published microcredentials of its jurisdiction that would be wrong, and stores nothing', async () => {
    const head = (): number => running.registry.references.head().revision;
    const key = await proposed();
    const before = head();
    expect(await effectOf(key)).toMatchObject({
      asOf: TODAY, concerned: 3, lookedAt: 3, madeWrong: 2, warned: 0, putRight: 0,
      examples: ['b', 'c'].map((id) => ({
        microcredential: { id: `microcredential:ie-college:${id}` }, settledFindings: [],
        newFindings: [{ severity: 'ERROR', message: expect.stringContaining('at most 5 are allowed'), jurisdictionRule: { code: 'ie-small' } }],
      })),
    });
    expect(head()).toBe(before);
  });

  it('warns of a policy, and of a rule that holds everywhere looks everywhere', async () => {
    expect(await effectOf(await proposed({ code: 'ie-policy', force: 'POLICY' }))).toMatchObject({ madeWrong: 0, warned: 2 });
    expect(await effectOf(await proposed({ code: 'everywhere-small', jurisdiction: null }))).toMatchObject({ concerned: 4, madeWrong: 3 });
  });

  it('looks at no more than so many, and says how many it looked at', async () => {
    const { registry: { references, organisations, microcredentials, database, proposals } } = running;
    const effects = new RuleEffectService({ references, organisations, microcredentials, loader: new MicrocredentialLoader(database) }, 2);
    const stored = await proposals.store.byKey(await proposed({ code: 'ie-bounded' }));
    expect(stored && (await effects.of(stored, TODAY))).toMatchObject({ concerned: 3, lookedAt: 2, madeWrong: 1 });
  });

  it('is nothing for what is no rule, and for what has been decided on', async () => {
    const key = await proposed({ code: 'ie-decided' });
    await ask('mutation($input: ProposalDecideInput!) { proposalWithdraw(input: $input) { errors { message } } }', operator('ann'), { input: { key, expectedVersion: 1 } });
    expect(await effectOf(key)).toBeNull();
  });
});
