import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addBody, addKey } from '../access/bodies.js';
import { AN_INPUT } from '../microcredential/registering/an-input.js';
import { runRegistry, type RunningRegistry } from './running-registry.js';

const DRAFT = 'draft { key version baseVersion content validation { publishable } } errors { code message path fix ... on VersionConflictError { currentVersion } ... on RuleError { rule } }';
const RECORD = 'microcredential { key version state ending { on reason successor } title } errors { code message path ... on VersionConflictError { currentVersion } ... on RuleError { rule } }';

interface Mistake { code: string; path: string[]; currentVersion?: number; rule?: string; message: string }
interface Told {
  readonly draft?: { key: string; version: number; baseVersion: number; validation: { publishable: boolean } } | null;
  readonly microcredential?: { key: string; version: number; state: string; ending: object | null } | null;
  readonly warnings?: readonly { rule: { name: string } }[];
  readonly errors: readonly Mistake[];
}

let running: RunningRegistry;
let college: string;
let rival: string;

beforeAll(async () => {
  running = await runRegistry();
  await addBody(running.registry, 'ee-college', ['AWARDING_BODY']);
  await addBody(running.registry, 'ee-rival', ['AWARDING_BODY']);
  college = (await addKey(running.registry, 'ee-college')).text;
  rival = (await addKey(running.registry, 'ee-rival')).text;
});

afterAll(() => running.close());

async function ask(query: string, variables: Readonly<Record<string, unknown>>, key: string | null = college) {
  return running.reply(query, variables, key === null ? {} : { authorization: `Bearer ${key}` });
}

/** Sends a mutation, and answers what it says. */
async function send(name: string, input: object, key: string | null = college): Promise<Told> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const parts = /Create|Update|Adopt/.test(name) ? DRAFT : `${RECORD}${name.endsWith('Publish') ? ' warnings { rule { name } }' : ''}`;
  const { data, errors } = await ask(`mutation ($input: ${type}!) { ${name}(input: $input) { ${parts} } }`, { input }, key);
  expect(errors).toBeUndefined();
  return (data as Record<string, Told>)[name]!;
}

let last = 0;
const anInput = (more: object = {}) => ({ ...AN_INPUT, id: `reading-data-${(last += 1)}`, title: [{ language: 'en', text: `Reading data ${last}` }], ...more });

async function drafted(more: object = {}) {
  const { draft } = await send('microcredentialCreate', { microcredential: anInput(more) });
  return draft!;
}

async function published(more: object = {}) {
  const { key } = await drafted(more);
  const { microcredential, errors } = await send('microcredentialPublish', { key, expectedVersion: 1 });
  expect(errors).toEqual([]);
  return microcredential!;
}

const seen = async (key: string) => ((await ask('query ($id: ID!) { node(id: $id) { ... on Microcredential { key version state title history { version why } } } }', { id: `microcredential:${key}` }, null)).data as { node: object | null }).node;

describe('a microcredential', () => {
  it('is a draft that only its body sees, then published for everybody', async () => {
    const draft = await drafted();
    expect(draft).toMatchObject({ version: 1, baseVersion: 0, validation: { publishable: true } });
    expect(await seen(draft.key)).toBeNull();
    const own = await ask('query ($key: String!) { draft(key: $key) { key } drafts(first: 100) { nodes { key } } }', { key: draft.key });
    expect(own.data).toMatchObject({ draft: { key: draft.key }, drafts: { nodes: expect.arrayContaining([{ key: draft.key }]) } });
    const theirs = await ask('query ($key: String!) { draft(key: $key) { key } drafts(first: 100) { nodes { key } } }', { key: draft.key }, rival);
    expect(theirs).toMatchObject({ data: { draft: null, drafts: { nodes: [] } }, errors: [{ extensions: { code: 'NOT_FOUND' } }] });
    const { microcredential } = await send('microcredentialPublish', { key: draft.key, expectedVersion: 1, reason: 'First offer.' });
    expect(microcredential).toMatchObject({ key: draft.key, version: 1, state: 'PUBLISHED', ending: null });
    expect(await seen(draft.key)).toMatchObject({ state: 'PUBLISHED', history: [{ version: 1, why: 'First offer.' }] });
    expect((await ask('query ($key: String!) { draft(key: $key) { key } }', { key: draft.key })).data).toEqual({ draft: null });
  });

  it('may be incomplete as a draft, and every rule that it breaks is told when it is to be published', async () => {
    const { key, validation } = await drafted({ outcomes: null, assessments: [{ type: 'ATTENDANCE' }], level: null, credits: { system: 'ects', value: '15' } });
    expect(validation.publishable).toBe(false);
    const { microcredential, errors } = await send('microcredentialPublish', { key, expectedVersion: 1 });
    expect(microcredential).toBeNull();
    expect(new Set(errors.map(({ rule }) => rule?.split('_')[0]))).toEqual(new Set(['V1', 'V8', 'V19']));
    expect(await seen(key)).toBeNull();
  });

  it('keeps the warnings that it was published with, for everybody to see', async () => {
    const { key } = await drafted({ reviewDue: '2025-06' });
    const { data } = await ask('mutation ($input: MicrocredentialPublishInput!) { microcredentialPublish(input: $input) { warnings { rule { name } message } microcredential { warnings { rule { name } message } } } }', { input: { key, expectedVersion: 1 } });
    const { warnings, microcredential } = (data as { microcredentialPublish: { warnings: object[]; microcredential: object } }).microcredentialPublish;
    expect(warnings).toMatchObject([{ rule: { name: 'V13_REVIEW' } }]);
    expect(microcredential).toEqual({ warnings });
    const shown = await ask('query ($id: ID!) { node(id: $id) { ... on Microcredential { warnings { rule { name } message } } } }', { id: `microcredential:${key}` }, null);
    expect(shown.data).toEqual({ node: { warnings } });
  });

  it('goes on as it was while its next version is written', async () => {
    const { key } = await published();
    const { draft } = await send('microcredentialUpdate', { key, expectedVersion: 1, microcredential: { ...AN_INPUT, id: key.split(':')[1], title: [{ language: 'en', text: `Another title ${key}` }] } });
    expect(draft).toMatchObject({ version: 2, baseVersion: 1 });
    expect(await seen(key)).toMatchObject({ version: 1, title: expect.stringContaining('Reading data') });
    await send('microcredentialPublish', { key, expectedVersion: 2 });
    expect(await seen(key)).toMatchObject({ version: 2, title: `Another title ${key}` });
  });

  it('lives on as published, suspended, published, superseded and withdrawn, with every reason told', async () => {
    const [{ key }, successor] = [await published(), await published()];
    expect(await send('microcredentialSuspend', { key, expectedVersion: 1, reason: 'Under review.' })).toMatchObject({ microcredential: { state: 'SUSPENDED', ending: { reason: 'Under review.' } } });
    expect(await send('microcredentialResume', { key, expectedVersion: 2, reason: 'Reviewed.' })).toMatchObject({ microcredential: { state: 'PUBLISHED', ending: null } });
    expect(await send('microcredentialSupersede', { key, expectedVersion: 3, reason: 'Renewed.', successor: successor.key })).toMatchObject({ microcredential: { state: 'SUPERSEDED', ending: { successor: successor.key } } });
    expect(await send('microcredentialWithdraw', { key, expectedVersion: 4, reason: 'No longer ours.' })).toMatchObject({ microcredential: { state: 'WITHDRAWN', ending: { reason: 'No longer ours.' } } });
    expect(await seen(key)).toMatchObject({ state: 'WITHDRAWN', history: [{ why: null }, { why: 'Under review.' }, { why: 'Reviewed.' }, { why: 'Renewed.' }, { why: 'No longer ours.' }] });
    expect((await send('microcredentialResume', { key, expectedVersion: 5, reason: 'Back.' })).errors).toMatchObject([{ code: 'WRONG_STATE' }]);
  });

  it.each([['the successor named before, where none is given', false], ['another one that is given', true]])('has on its tombstone %s', async (_what, isGiven) => {
    const [{ key }, successor] = [await published(), await published()];
    const other = isGiven ? (await published()).key : undefined;
    await send('microcredentialSupersede', { key, expectedVersion: 1, reason: 'Renewed.', successor: successor.key });
    const { microcredential } = await send('microcredentialWithdraw', { key, expectedVersion: 2, reason: 'No longer ours.', successor: other });
    expect(microcredential).toMatchObject({ state: 'WITHDRAWN', ending: { reason: 'No longer ours.', successor: other ?? successor.key } });
  });

  it('stays suspended with a new version', async () => {
    const { key } = await published();
    await send('microcredentialSuspend', { key, expectedVersion: 1, reason: 'Under review.' });
    await send('microcredentialUpdate', { key, expectedVersion: 2, microcredential: anInput({ id: key.split(':')[1] }) });
    expect(await send('microcredentialPublish', { key, expectedVersion: 3 })).toMatchObject({ microcredential: { state: 'SUSPENDED', version: 3, ending: { reason: 'Under review.' } } });
  });

  it('is adopted by its awarding body where it was only seen before', async () => {
    await addBody(running.registry, 'ee-taltech', ['AWARDING_BODY']);
    const taltech = (await addKey(running.registry, 'ee-taltech')).text;
    const [record] = ((await ask('{ organisation(key: "ee-taltech") { key } microcredentials(first: 100) { nodes { key version state } } }', {}, null)).data as { microcredentials: { nodes: { key: string; version: number; state: string }[] } }).microcredentials.nodes.filter(({ key }) => key.startsWith('ee-taltech:'));
    const { draft, errors } = await send('microcredentialAdopt', { key: record!.key, expectedVersion: record!.version }, taltech);
    expect(errors).toEqual([]);
    expect(draft).toMatchObject({ key: record!.key, version: 2, baseVersion: 1, validation: { publishable: false } });
    expect((await send('microcredentialAdopt', { key: record!.key, expectedVersion: record!.version })).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    // Whoever gives it up has the record as it was seen, and may take it over again.
    expect(await send('microcredentialDiscard', { key: record!.key, expectedVersion: 2 }, taltech)).toMatchObject({ microcredential: { key: record!.key, state: 'OBSERVED', version: 1 }, errors: [] });
    expect((await send('microcredentialAdopt', { key: record!.key, expectedVersion: 1 }, taltech)).errors).toEqual([]);
  });

  it('gives up the draft of a next version, also after it was withdrawn itself', async () => {
    const { key } = await published();
    const next = { key, expectedVersion: 1, microcredential: anInput({ id: key.split(':')[1] }) };
    await send('microcredentialUpdate', next);
    expect((await send('microcredentialDiscard', { key, expectedVersion: 1 })).errors).toMatchObject([{ code: 'CONFLICT', currentVersion: 2 }]);
    expect(await send('microcredentialDiscard', { key, expectedVersion: 2 })).toMatchObject({ microcredential: { state: 'PUBLISHED', version: 1 }, errors: [] });
    await send('microcredentialUpdate', next);
    await send('microcredentialWithdraw', { key, expectedVersion: 1, reason: 'Not offered any more.' });
    expect((await send('microcredentialPublish', { key, expectedVersion: 2 })).errors).toMatchObject([{ code: 'CONFLICT' }]);
    expect(await send('microcredentialDiscard', { key, expectedVersion: 2 })).toMatchObject({ microcredential: { state: 'WITHDRAWN', version: 2 }, errors: [] });
  });

  it('is thrown away as a draft without a trace', async () => {
    const { key } = await drafted();
    const gone = { key, expectedVersion: 1, reason: 'A mistake.', idempotencyKey: `gone ${key}` };
    for (let times = 0; times < 2; times += 1) expect(await send('microcredentialWithdraw', gone)).toEqual({ microcredential: null, errors: [] });
    expect((await ask('query ($key: String!) { draft(key: $key) { key } }', { key })).data).toEqual({ draft: null });
  });

  it.each([
    ['itself', (key: string) => key],
    ['what there is not', () => 'ee-college:nothing'],
  ])('has no successor that is %s', async (_what, successorOf) => {
    const { key } = await published();
    const { errors } = await send('microcredentialSupersede', { key, expectedVersion: 1, reason: 'Renewed.', successor: successorOf(key) });
    expect(errors).toMatchObject([{ code: 'INVALID', path: ['input', 'successor'] }]);
  });

  it('has no successors in a ring', async () => {
    const [first, second] = [await published(), await published()];
    await send('microcredentialSupersede', { key: first.key, expectedVersion: 1, reason: 'Renewed.', successor: second.key });
    expect((await send('microcredentialSupersede', { key: second.key, expectedVersion: 1, reason: 'Renewed.', successor: first.key })).errors).toMatchObject([{ message: expect.stringContaining('leads back') }]);
  });
});

describe('what others say of it', () => {
  it('is taken with a warning where another level follows from its own', async () => {
    const { key } = await published();
    const said = { microcredential: `microcredential:${key}`, framework: 'eqf', levels: ['5'], basis: 'RECOMMENDED', from: '2026', evidence: [{ title: 'An invented report', provenance: 'READ' }] };
    const query = 'mutation ($input: LevelPlacementAddInput!) { did: levelPlacementAdd(input: $input) { statement { state } warnings { rule { name } path message } errors { message } } }';
    const { data } = await ask(query, { input: said }, rival);
    expect(data).toEqual({ did: { statement: { state: 'STANDING' }, errors: [], warnings: [{ rule: { name: 'V7_REGIONAL_LEVEL_FOLLOWS' }, path: ['input', 'levels'], message: expect.stringContaining('follows 6') }] } });
    expect((await ask(query, { input: { ...said, levels: ['6'] } }, rival)).data).toMatchObject({ did: { warnings: [], errors: [] } });
  });
});

describe('a version that has moved on', () => {
  it('is told with the one that stands, and nothing is written', async () => {
    const { key } = await drafted();
    const again = { key, microcredential: anInput({ id: key.split(':')[1] }) };
    expect((await send('microcredentialUpdate', { ...again, expectedVersion: 1 })).errors).toEqual([]);
    expect((await send('microcredentialUpdate', { ...again, expectedVersion: 1 })).errors).toMatchObject([{ code: 'CONFLICT', currentVersion: 2, path: ['input', 'expectedVersion'] }]);
    expect((await send('microcredentialPublish', { key, expectedVersion: 1 })).errors).toMatchObject([{ code: 'CONFLICT', currentVersion: 2 }]);
    expect((await send('microcredentialCreate', { microcredential: again.microcredential })).errors).toMatchObject([{ code: 'CONFLICT', path: ['input', 'microcredential', 'id'] }]);
  });

  it('is not the draft of its next version that somebody else has begun meanwhile', async () => {
    const { key } = await published();
    const next = (title: string) => ({ key, expectedVersion: 1, microcredential: anInput({ id: key.split(':')[1], title: [{ language: 'en', text: title }] }) });
    expect(await send('microcredentialUpdate', next(`${key} one`))).toMatchObject({ draft: { version: 2 }, errors: [] });
    expect(await send('microcredentialUpdate', next(`${key} other`))).toMatchObject({ draft: null, errors: [{ code: 'CONFLICT', currentVersion: 2 }] });
    await send('microcredentialPublish', { key, expectedVersion: 2 });
    expect(await seen(key)).toMatchObject({ version: 2, title: `${key} one` });
  });

  it('is published by one of many writers at once, whoever they are', async () => {
    const { key } = await drafted();
    const all = await Promise.all(Array.from({ length: 8 }, () => send('microcredentialPublish', { key, expectedVersion: 1 })));
    expect(all.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(await seen(key)).toMatchObject({ version: 1 });
  });
});

describe('a request with an idempotency key', () => {
  it('is carried out once, however often it is sent', async () => {
    const input = { microcredential: anInput(), idempotencyKey: 'create-1' };
    const [first, ...others] = [await send('microcredentialCreate', input), ...(await Promise.all(Array.from({ length: 5 }, () => send('microcredentialCreate', input))))];
    for (const other of others) expect(other).toEqual(first);
    const publish = { key: first!.draft!.key, expectedVersion: 1, idempotencyKey: 'publish-1' };
    const answers = await Promise.all(Array.from({ length: 6 }, () => send('microcredentialPublish', publish)));
    for (const answer of answers) expect(answer).toMatchObject({ microcredential: { version: 1, state: 'PUBLISHED' }, errors: [] });
    expect(await seen(publish.key)).toMatchObject({ version: 1 });
  });

  it('is another one under the same key for another body', async () => {
    await send('microcredentialCreate', { microcredential: anInput({ id: 'same' }), idempotencyKey: 'shared' });
    expect((await send('microcredentialCreate', { microcredential: anInput({ id: 'same' }), idempotencyKey: 'shared' }, rival)).draft).toMatchObject({ key: 'ee-rival:same' });
  });

  it('is refused where the key was used for something else', async () => {
    await send('microcredentialCreate', { microcredential: anInput(), idempotencyKey: 'used' });
    expect((await send('microcredentialCreate', { microcredential: anInput(), idempotencyKey: 'used' })).errors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
  });

  it('is not remembered where it was refused', async () => {
    const { key } = await drafted();
    expect((await send('microcredentialPublish', { key, expectedVersion: 7, idempotencyKey: 'refused' })).errors).toMatchObject([{ code: 'CONFLICT' }]);
    expect((await send('microcredentialPublish', { key, expectedVersion: 1, idempotencyKey: 'refused-no-more' })).errors).toEqual([]);
  });

  it.each(['', ' ', 'x'.repeat(201)])('is refused where the key is %j', async (idempotencyKey) => {
    expect((await send('microcredentialCreate', { microcredential: anInput(), idempotencyKey })).errors).toMatchObject([{ code: 'INVALID', path: ['input', 'idempotencyKey'] }]);
  });
});
