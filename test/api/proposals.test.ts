import { graphql, type ExecutionResult } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contextOf } from '../../src/cli/context.js';
import { createGraphqlSchema } from '../../src/graphql-schema.js';
import { SEED_ACTOR } from '../../src/ledger/write.js';
import type { Principal } from '../../src/record/principal.js';
import { runRegistry, type RunningRegistry } from './running-registry.js';
import { FIRST, withSeeds } from './small-worlds.js';

const TODAY = '2026-11-22';

const operator = (person: string): Principal => ({ person, organisation: 'registry', roles: ['REGISTRY_OPERATOR'], scopes: ['READ', 'WRITE'] });
const authority = (person: string): Principal => ({ ...operator(person), organisation: 'fr-authority', roles: ['FRAMEWORK_AUTHORITY'] });

/** An alignment is put forward by the authority of one of its sides, so one of them needs one. */
async function giveAuthority({ registry: { ledger, references } }: RunningRegistry): Promise<void> {
  const [standing] = await ledger.contentAt('framework', ['fr-cncp']);
  const content = { ...(standing?.content as object), authorityOrganisation: 'fr-authority' };
  await ledger.accept([{ kind: 'framework', key: 'fr-cncp', content }], { actor: SEED_ACTOR });
  await references.refresh();
}

let running: RunningRegistry;
let ask: <Data>(source: string, principal?: Principal | null, variables?: Record<string, unknown>) => Promise<Data>;

beforeAll(async () => {
  running = await withSeeds(FIRST, runRegistry);
  await giveAuthority(running);
  const schema = createGraphqlSchema(running.registry);
  ask = async <Data>(source: string, principal: Principal | null = null, variables: Record<string, unknown> = {}) => {
    const { data, errors } = (await graphql({ schema, source, variableValues: variables, contextValue: contextOf(['en'], TODAY, principal) })) as ExecutionResult<Data>;
    expect(errors).toBeUndefined();
    return data as Data;
  };
});
afterAll(() => running.close());

interface Payload {
  readonly proposal: { readonly key: string; readonly version: number; readonly state: string } | null;
  readonly errors: readonly { readonly code: string; readonly path: readonly string[]; readonly message: string; readonly rule?: string; readonly currentVersion?: number }[];
}

const PAYLOAD = '{ proposal { key version state } errors { code path message fix ... on VersionConflictError { currentVersion } ... on RuleError { rule } } }';
const SOURCE = { title: 'A comparison', publisher: 'Two ministries', year: 2024, pinpoint: 'Table 1', provenance: 'READ' };
const PAIRS = [{ from: '3', to: '2', relation: 'BEST_FIT' }, { from: '2', to: '1', relation: 'BEST_FIT' }, { from: '1', to: '1', relation: 'PARTIAL' }];
const ALIGNMENT = { from: 'fr-cncp', to: 'ie-nfq', basis: 'COMPARISON', standing: 'ENDORSED', complete: true, pairs: PAIRS, sources: [SOURCE] };

const propose = async (given: object = {}, principal: Principal | null = authority('ann')): Promise<Payload> =>
  (await ask<{ alignmentPropose: Payload }>(`mutation($input: AlignmentProposeInput!) { alignmentPropose(input: $input) ${PAYLOAD} }`, principal, {
    input: { key: 'fr-cncp--ie-nfq', alignment: ALIGNMENT, expectedVersion: 0, why: 'Both ministries have published it.', ...given },
  })).alignmentPropose;

const decide = async (mutation: string, input: object, principal: Principal | null): Promise<Payload> =>
  (await ask<Record<string, Payload>>(`mutation($input: ProposalDecideInput!) { word: ${mutation}(input: $input) ${PAYLOAD} }`, principal, { input }))['word'] as Payload;

interface Effect {
  readonly proposal: { readonly effect: {
    readonly compared: number; readonly changed: number; readonly changes: readonly { kind: string; answers: number }[];
    readonly examples: readonly { kind: string; from: { code: string; framework: { code: string } }; to: { code: string }; before: string; after: string }[];
    readonly newFindings: readonly { kind: string; explanation: string; alignments: { key: string }[] }[]; readonly settledFindings: readonly { kind: string }[];
  } | null };
}

const effectOf = async (key: string): Promise<Effect['proposal']['effect']> => (await ask<Effect>(`query($key: String!) { proposal(key: $key) { effect(asOf: "${TODAY}") {
  compared changed changes { kind answers } examples { kind from { code framework { code } } to { code } before after }
  newFindings { kind explanation alignments { key } } settledFindings { kind } } } }`, null, { key })).proposal.effect;

describe('a proposal through the API', () => {
  it('is refused to anybody without a body, as if nothing were there, and to the operator, who speaks for neither side', async () => {
    for (const nobody of [null, operator('ann')]) expect(await propose({}, nobody)).toMatchObject({ proposal: null, errors: [{ code: 'NOT_FOUND', path: ['input'] }] });
  });

  it('tells rules and conflicts with their own fields', async () => {
    const { errors } = await propose({ expectedVersion: 3, alignment: { ...ALIGNMENT, sources: [{ ...SOURCE, pinpoint: null }], pairs: [PAIRS[0]] } });
    expect(errors).toMatchObject([{ code: 'CONFLICT', currentVersion: 0 }, { code: 'RULE_BROKEN', rule: 'ALIGNMENT_PINPOINT', path: ['input', 'alignment', 'pairs', '0'] }]);
  });

  it('shows beforehand which answers would change, and what the audit would newly say', async () => {
    const { proposal } = await propose();
    const effect = await effectOf(proposal?.key ?? '');
    if (!effect) throw new Error('A proposal that waits has an effect.');
    expect(effect.compared).toBe(9 * 2);
    expect(effect.changed).toBe(effect.changes.reduce((sum, { answers }) => sum + answers, 0));
    expect(effect.changed).toBeGreaterThan(0);
    expect(effect.examples).toHaveLength(effect.changed);
    const one = effect.examples.find(({ from, to }) => from.framework.code === 'fr-cncp' && from.code === '2' && to.code === 'ie-nfq');
    expect(one).toMatchObject({ kind: 'OTHER_LEVELS', before: expect.stringContaining('level 2'), after: expect.stringContaining('level 1') });
    expect(effect.newFindings.some(({ alignments }) => alignments.some(({ key }) => key === 'fr-cncp--ie-nfq'))).toBe(true);
    expect(await effectOf(proposal?.key ?? '')).toEqual(effect);
  });

  it('takes effect by approval exactly as foretold, and then has no effect left', async () => {
    const { proposal } = await propose();
    const foretold = await effectOf(proposal?.key ?? '');
    const kinds = async (): Promise<string[]> => (await ask<{ coherence: { findings: { kind: string }[] } }>(`{ coherence(asOf: "${TODAY}") { findings { kind } } }`)).coherence.findings.map(({ kind }) => kind).sort();
    const before = await kinds();
    const input = { key: proposal?.key, expectedVersion: proposal?.version };
    expect(await decide('proposalApprove', input, operator('ann'))).toMatchObject({ proposal: null, errors: [{ code: 'SECOND_PERSON_NEEDED' }] });
    expect(await decide('proposalApprove', input, operator('ben'))).toMatchObject({ proposal: { state: 'APPROVED', version: 2 }, errors: [] });
    const expected = [...before, ...(foretold?.newFindings ?? []).map(({ kind }) => kind)];
    for (const { kind } of foretold?.settledFindings ?? []) expected.splice(expected.indexOf(kind), 1);
    expect(await kinds()).toEqual(expected.sort());
    expect(await effectOf(proposal?.key ?? '')).toBeNull();
    expect(await ask('{ alignment(key: "fr-cncp--ie-nfq") { assertedBy acceptedBy { body } symmetric withdrawn { reason } sources { pinpoint edition } pairs { pinpoint } } }')).toMatchObject({
      alignment: { assertedBy: 'organisation:fr-authority', acceptedBy: [], symmetric: false, withdrawn: null, sources: [{ pinpoint: 'Table 1', edition: null }] },
    });
  });

  it('says of every record who said what, when and why, and what was changed', async () => {
    const record = { ...(running.registry.references.current().framework('ie-nfq').record as object), acronym: 'NFQ', authorityOrganisation: undefined };
    const { frameworkPropose: { proposal, errors } } = await ask<{ frameworkPropose: Payload }>(`mutation($input: RecordProposeInput!) { frameworkPropose(input: $input) ${PAYLOAD} }`, operator('ann'), {
      input: { record: JSON.parse(JSON.stringify(record)) as object, expectedVersion: 1, why: 'The acronym was wrong.' },
    });
    expect(errors).toEqual([]);
    expect(await decide('proposalApprove', { key: proposal?.key, expectedVersion: 1, ground: 'Seen on its website.' }, operator('ben'))).toMatchObject({ errors: [] });
    const { framework, node } = await ask<{ framework: { history: object[] }; node: { history: object[] } }>(`{ framework(code: "ie-nfq") { history { version revision body recordedAt why changedFields sha256 } }
      node(id: "proposal:${proposal?.key}") { id ... on Proposal { history { version body why changedFields } } } }`);
    expect(framework.history).toMatchObject([{ version: 1, body: null, why: null, changedFields: [] }, { version: 2, body: 'organisation:registry', why: 'The acronym was wrong.', changedFields: ['acronym'] }]);
    expect(node.history).toMatchObject([{ version: 1, why: 'The acronym was wrong.' }, { version: 2, why: 'Seen on its website.', changedFields: ['decision', 'state'] }]);
    const then = await ask<{ framework: { history: object[] } }>(`{ framework(code: "ie-nfq", knownAt: ${running.registry.references.head().revision - 1}) { history { version } } }`);
    expect(then.framework.history).toEqual([{ version: 1 }]);
    const others = await ask<Record<string, { history: object[] }>>(`{ organisation(key: "ie-one") { history { version } } country(code: "IE") { history { version } }
      creditSystem(code: "ects") { history { version } } alignment(key: "ie-nfq--eqf") { history { version } } microcredential: node(id: "microcredential:ie-one:a") { ... on Microcredential { history { version changedFields } } } }`);
    for (const { history } of Object.values(others)) expect(history).toMatchObject([{ version: 1 }]);
  });

  it('of a credit system shows which conversions would change', async () => {
    const record = JSON.parse(JSON.stringify({ ...running.registry.references.current().creditSystems.get('ects')?.record, notionalHoursPerCredit: { min: '30', max: '30' } })) as object;
    const { creditSystemPropose: { proposal, errors } } = await ask<{ creditSystemPropose: Payload }>(`mutation($input: RecordProposeInput!) { creditSystemPropose(input: $input) ${PAYLOAD} }`, operator('ann'), {
      input: { record, expectedVersion: 1, why: 'A guide says 30.' },
    });
    expect(errors).toEqual([]);
    const conversion = '{ results { basis min { exact } max { exact } } }';
    expect(await ask(`{ proposal(key: "${proposal?.key}") { effect { changed conversions { changed examples { from to jurisdiction before ${conversion} after ${conversion} } } newFindings { kind } } } }`)).toMatchObject({
      proposal: { effect: { changed: 0, newFindings: [], conversions: { changed: 2, examples: [
        { from: 'ects', to: 'gb-cats', before: { results: expect.arrayContaining([{ basis: 'HOURS', min: { exact: '5/2' }, max: { exact: '5/2' } }]) }, after: { results: expect.arrayContaining([{ basis: 'HOURS', min: { exact: '3' }, max: { exact: '3' } }]) } },
        { from: 'gb-cats', to: 'ects' },
      ] } } },
    });
    expect(await decide('proposalWithdraw', { key: proposal?.key, expectedVersion: 1 }, operator('ann'))).toMatchObject({ proposal: { state: 'WITHDRAWN' } });
  });

  it('of a rule changes no answer about levels or credits', async () => {
    const record = { code: 'ie-hours', jurisdiction: 'IE', kind: 'SIZE', force: 'DRAFT', says: 'At most 300 hours.', size: { hoursMax: '300' }, provenance: 'recalled' };
    const { rulePropose: { proposal, errors } } = await ask<{ rulePropose: Payload }>(`mutation($input: RecordProposeInput!) { rulePropose(input: $input) ${PAYLOAD} }`, operator('ann'), {
      input: { record, expectedVersion: 0, why: 'It is consulted on.' },
    });
    expect(errors).toEqual([]);
    expect(await ask(`{ proposal(key: "${proposal?.key}") { kind effect { changed conversions { changed } newFindings { kind } } } }`)).toEqual({
      proposal: { kind: 'RULE', effect: { changed: 0, conversions: { changed: 0 }, newFindings: [] } },
    });
    expect(await decide('proposalApprove', { key: proposal?.key, expectedVersion: 1 }, operator('ben'))).toMatchObject({ errors: [] });
    expect(await ask('{ rule(code: "ie-hours") { says jurisdiction } }')).toEqual({ rule: { says: 'At most 300 hours.', jurisdiction: 'IE' } });
  });

  it('is listed, page by page, the one that changed last first', async () => {
    interface List { readonly proposals: { nodes: { key: string; state: string }[]; totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string | null } } }
    const keys: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { proposals }: List = await ask<List>('query($after: String) { proposals(first: 1, after: $after) { nodes { key state } totalCount pageInfo { hasNextPage endCursor } } }', null, { after });
      keys.push(...proposals.nodes.map(({ key }) => key));
      [after, more] = [proposals.pageInfo.endCursor, proposals.pageInfo.hasNextPage];
      expect(proposals.totalCount).toBe(5);
    }
    expect(new Set(keys).size).toBe(5);
    const { proposals } = await ask<List>('{ proposals(filter: { state: APPROVED, kind: ALIGNMENT, body: "fr-authority" }) { nodes { key state } totalCount pageInfo { hasNextPage endCursor } } }');
    expect(proposals.nodes).toEqual([{ key: 'alignment:fr-cncp--ie-nfq:2', state: 'APPROVED' }]);
  });

  it('of a rule is in its history: which body, when, what and why, as of a revision too', async () => {
    const revision = running.registry.references.head().revision;
    const record = { code: 'ie-hours', jurisdiction: 'IE', kind: 'SIZE', force: 'DRAFT', says: 'At most 200 hours.', size: { hoursMax: '200' }, provenance: 'recalled' };
    const { rulePropose: { proposal, errors } } = await ask<{ rulePropose: Payload }>(`mutation($input: RecordProposeInput!) { rulePropose(input: $input) ${PAYLOAD} }`, operator('ann'), {
      input: { record, expectedVersion: 1, why: 'It was consulted on.' },
    });
    expect(errors).toEqual([]);
    expect(await decide('proposalApprove', { key: proposal?.key, expectedVersion: 1 }, operator('ben'))).toMatchObject({ errors: [] });
    const first = { version: 1, body: 'organisation:registry', why: 'It is consulted on.', changedFields: [] };
    expect(await ask('{ rule(code: "ie-hours") { history { version body recordedAt why changedFields } } }')).toMatchObject({
      rule: { history: [first, { version: 2, body: 'organisation:registry', recordedAt: expect.any(String) as string, why: 'It was consulted on.', changedFields: ['says', 'size'] }] },
    });
    expect(await ask(`{ rule(code: "ie-hours", knownAt: ${revision}) { history { version body why changedFields } } }`)).toEqual({ rule: { history: [first] } });
  });
});
