import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addBody, addKey } from '../access/bodies.js';
import { runRegistry, type RunningRegistry } from './running-registry.js';
import { FIRST, withSeeds } from './small-worlds.js';

const COURSE = 'microcredential:ie-one:a';
const EVIDENCE = [{ title: 'An invented report', provenance: 'READ', pinpoint: 'Page 3' }];
const SAID = { microcredential: COURSE, from: '2024', evidence: EVIDENCE };
const PLACEMENT = { ...SAID, framework: 'fr-cncp', levels: ['3'], basis: 'RECOMMENDED' };
const VALUE = { ...SAID, creditSystem: 'gb-cats', value: '12.5', basis: 'RECOMMENDED' };
const AGREEMENT = {
  ...SAID, parties: [{ name: 'The employer', organisation: 'employer' }, { name: 'Invented university' }], largerAward: { title: 'Invented diploma', credits: '60', creditSystem: 'ects' },
  scope: 'All of it, for whoever passed.', cap: { share: '1/2' }, conditions: ['Passed within five years.'],
};

interface Made {
  readonly statement: { readonly id: string; readonly version: number; readonly [field: string]: unknown } | null;
  readonly errors: readonly { readonly code: string; readonly path: readonly string[]; readonly message: string; readonly rule?: string; readonly currentVersion?: number }[];
}

let running: RunningRegistry;
const keys: Record<string, string> = {};

beforeAll(async () => {
  running = await withSeeds(FIRST, runRegistry);
  const { registry } = running;
  await addBody(registry, 'agency', ['QUALITY_AGENCY']);
  await addBody(registry, 'authority', ['FRAMEWORK_AUTHORITY']);
  await addBody(registry, 'neighbour', ['FRAMEWORK_AUTHORITY']);
  await addBody(registry, 'employer', ['PROVIDER']);
  for (const body of ['agency', 'authority', 'neighbour', 'employer', 'ie-one']) keys[body] = (await addKey(registry, body)).text;
  await putInCharge('fr-cncp', 'authority');
});
afterAll(() => running.close());

async function putInCharge(code: string, body: string): Promise<void> {
  const { references, ledger } = running.registry;
  const content = { ...references.current().framework(code).record, authorityOrganisation: body };
  await ledger.accept([{ kind: 'framework', key: code, content }], { actor: 'seed' });
  await references.refresh();
}

async function did(who: string, name: string, input: object, selection = ''): Promise<Made> {
  const query = `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { did: ${name}(input: $input) {
    statement { id version ${selection} } errors { code path message ... on RuleError { rule } ... on VersionConflictError { currentVersion } } } }`;
  return (await running.ask<{ did: Made }>(query, { input }, { authorization: `Bearer ${keys[who]}` })).did;
}

async function made(who: string, name: string, input: object): Promise<{ readonly id: string; readonly version: number }> {
  const { statement, errors } = await did(who, name, input);
  expect(errors).toEqual([]);
  return { id: statement?.id ?? '', version: statement?.version ?? 0 };
}

const mistakes = ({ errors }: Made): string[] => errors.map(({ code, path, rule }) => [path.slice(1).join('.'), rule ?? code].join(' ')).toSorted();
const head = async (): Promise<number> => (await running.registry.ledger.head()).revision;

async function ask<Answer>(fields: string, knownAt?: number): Promise<Answer> {
  const { node } = await running.ask<{ node: Answer }>(`{ node(id: "${COURSE}" ${knownAt === undefined ? '' : `knownAt: ${knownAt}`}) { ... on Microcredential { ${fields} } } }`);
  return node;
}

describe('a statement about a microcredential', () => {
  it('is told with who says so, of what, from when, and on what it rests, whatever its kind', async () => {
    const common = 'id kind version state from until note ended { on } inForce about { id } by { key } evidence { title pinpoint } history { version body why }';
    const own = `... on LevelPlacementStatement { framework { code } levels { code } basis derivedBy { key } } ... on CreditValueStatement { creditSystem { code } value basis }
      ... on QualityDecision { outcome report decided: scope } ... on Recognition { recogniser recognisedBy { name } gives } ... on CoDesign { with { name } part }
      ... on Agreement { parties { name organisation } largerAward { title credits creditSystem } cap { credits share } conditions agreed: scope }`;
    const cases: readonly (readonly [who: string, name: string, input: object, kind: string, expected: object])[] = [
      ['employer', 'levelPlacementAdd', { ...PLACEMENT, levels: ['2', '3'] }, 'LEVEL_PLACEMENT', { framework: { code: 'fr-cncp' }, levels: [{ code: '2' }, { code: '3' }], basis: 'RECOMMENDED' }],
      ['employer', 'levelPlacementAdd', { ...PLACEMENT, id: 'derived', levels: ['2'], basis: 'DERIVED', derivedBy: ['fr-cncp--eqf'] }, 'LEVEL_PLACEMENT', { basis: 'DERIVED', derivedBy: [{ key: 'fr-cncp--eqf' }] }],
      ['employer', 'creditValueSet', { ...VALUE, from: '2023-05', until: '2023-12' }, 'CREDIT_VALUE', { creditSystem: { code: 'gb-cats' }, value: '12.5', until: '2023-12', inForce: false }],
      ['agency', 'qualityDecisionAdd', { ...SAID, scope: 'PROGRAMME', outcome: 'CONDITIONAL', report: 'https://example.org/report' }, 'QUALITY_DECISION', { decided: 'PROGRAMME', outcome: 'CONDITIONAL', report: 'https://example.org/report' }],
      ['ie-one', 'recognitionAdd', { ...SAID, recogniser: 'PROFESSIONAL_BODY', recognisedBy: { name: 'Invented chamber' }, gives: 'Exemption from paper 1.' }, 'RECOGNITION', { recogniser: 'PROFESSIONAL_BODY', recognisedBy: { name: 'Invented chamber' } }],
      ['ie-one', 'coDesignAdd', { ...SAID, evidence: [], with: [{ name: 'Invented works' }], part: 'The tasks.' }, 'CO_DESIGN', { with: [{ name: 'Invented works' }], part: 'The tasks.', evidence: [] }],
      ['employer', 'agreementAdd', AGREEMENT, 'AGREEMENT', { largerAward: { title: 'Invented diploma', credits: '60', creditSystem: 'ects' }, cap: { credits: null, share: '1/2' }, conditions: ['Passed within five years.'] }],
    ];
    for (const [who, name, input, kind, expected] of cases) {
      const { id } = await made(who, name, { ...input, why: 'Because it was time.' });
      const { node } = await running.ask<{ node: object }>(`{ node(id: "${id}") { id ... on Statement { ${common} } ${own} } }`);
      expect(node).toMatchObject({ id, kind, version: 1, state: 'STANDING', ended: null, about: { id: COURSE }, by: { key: who }, history: [{ version: 1, body: `organisation:${who}`, why: 'Because it was time.' }], ...expected });
    }
  });

  it('never changes the version of what it is about, nor the content that the ledger keeps of it', async () => {
    const before = await running.registry.ledger.history('microcredential', 'ie-one:a');
    const record = 'id title state completeness { missing } history { version sha256 }';
    const shown = await ask(record);
    await made('employer', 'levelPlacementAdd', { ...PLACEMENT, id: 'law' });
    await made('agency', 'qualityDecisionAdd', { ...SAID, id: 'law', scope: 'MICROCREDENTIAL', outcome: 'POSITIVE' });
    expect(await running.registry.ledger.history('microcredential', 'ie-one:a')).toEqual(before);
    expect(await ask(record)).toEqual(shown);
  });

  it('stands among placements and sizes, with who says so and its dates, and is seen from elsewhere on its days only', async () => {
    await made('authority', 'levelPlacementAdd', { ...PLACEMENT, id: 'seen', levels: ['2'], basis: 'INCLUDED', from: '2019', until: '2020-06' });
    await made('employer', 'creditValueSet', { ...VALUE, id: 'seen', value: '8', from: '2019', until: '2020-06' });
    const fields = `levelPlacements(on: "2020-06-30") { level { code framework { code } } basis from until inForce(on: "2020-07-01") assertedBy { key } statement { id } caution seenFrom(framework: "eqf", asOf: "2020-01-01") { ... on Equivalence { levels { level { code } } } } }
      creditValues(on: "2020-06-30") { value creditSystem { code } assertedBy { key } statement { id } convertedTo(creditSystem: "ects") { results { min { exact } } } }
      then: seenFrom(framework: "eqf", creditSystem: "gb-cats", asOf: "2020-06-30") { levels { placement { level { code } assertedBy { key } } } credits { value { value } } }
      after: seenFrom(framework: "eqf", creditSystem: "gb-cats", asOf: "2020-07-01") { levels { placement { level { code } } } credits { value { value } } }`;
    const answer = await ask<Record<string, unknown>>(fields);
    expect(answer['levelPlacements']).toMatchObject([
      { level: { code: '2', framework: { code: 'ie-nfq' } }, from: null, until: null, inForce: true, assertedBy: { key: 'ie-one' }, statement: null },
      {
        level: { code: '2', framework: { code: 'fr-cncp' } }, basis: 'INCLUDED', from: '2019-01-01', until: '2020-06-30', inForce: false, assertedBy: { key: 'authority' },
        statement: { id: 'statement:authority:seen' }, caution: expect.stringContaining('It holds from 2019-01-01 until 2020-06-30.'), seenFrom: { levels: [{ level: { code: '2' } }] },
      },
    ]);
    expect(answer['creditValues']).toMatchObject([{ value: '5', statement: null }, { value: '8', creditSystem: { code: 'gb-cats' }, assertedBy: { key: 'employer' }, statement: { id: 'statement:employer:seen' } }]);
    expect(answer['then']).toMatchObject({ levels: [{ placement: { level: { code: '2' } } }, { placement: { level: { code: '2' }, assertedBy: { key: 'authority' } } }], credits: [{ value: { value: '5' } }, { value: { value: '8' } }] });
    expect(answer['after']).toMatchObject({ levels: [{ placement: { level: { code: '2' } } }], credits: [{ value: { value: '5' } }] });
  });

  it('is found by filters and counted by facets while it holds, and every value counts as many as it finds', async () => {
    const other = 'microcredential:ie-two:a';
    await made('authority', 'levelPlacementAdd', { ...PLACEMENT, microcredential: other, id: 'now', levels: ['1'], basis: 'INCLUDED' });
    await made('authority', 'levelPlacementAdd', { ...PLACEMENT, microcredential: other, id: 'past', levels: ['2'], basis: 'INCLUDED', until: '2024' });
    const found = async (filter: string): Promise<string[]> => {
      const { microcredentials } = await running.ask<{ microcredentials: { nodes: { id: string }[] } }>(`{ microcredentials(filter: { ${filter} }) { nodes { id } } }`);
      return microcredentials.nodes.map(({ id }) => id);
    };
    expect(await found('level: { framework: "fr-cncp", level: "1" }')).toEqual([other]);
    expect(await found('level: { framework: "fr-cncp", level: "2" }, awardingBody: ["organisation:ie-two"]')).toEqual([]);
    expect(await found('seenFrom: { framework: "eqf", lowest: "2", highest: "2", asOf: "2024-06-01" }, awardingBody: ["organisation:ie-two"]')).toEqual([other]);
    const { microcredentials: { facets } } = await running.ask<{ microcredentials: { facets: { field: string; values: { value: string; count: number }[] }[] } }>('{ microcredentials { facets { field values { value count } } } }');
    const counted = facets.filter(({ field }) => ['LEVEL', 'FRAMEWORK', 'CREDIT_SYSTEM'].includes(field)).flatMap(({ field, values }) => values.map(({ value, count }) => ({ field, value, count })));
    expect(counted.length).toBeGreaterThan(5);
    for (const { field, value, count } of counted) {
      const [framework, level] = value.split(':');
      const filter = field === 'LEVEL' ? `level: { framework: "${framework}", level: "${level}" }` : field === 'FRAMEWORK' ? `framework: "${value}"` : `creditSystem: "${value}"`;
      expect([field, value, (await found(filter)).length]).toEqual([field, value, count]);
    }
  });

  it('is answered at a revision as it was known then', async () => {
    const fields = 'levelPlacements { level { code framework { code } } statement { id state } } statements(first: 50) { totalCount nodes { id version state } } seenFrom(framework: "eqf", asOf: "2026-01-01") { levels { placement { statement { id } } } }';
    const filter = (at: string): string => `{ microcredentials(filter: { level: { framework: "eqf", level: "1" } } ${at}) { totalCount facets { field values { value count } } } }`;
    const notes: { revision: number; answer: unknown; list: string }[] = [];
    const note = async (): Promise<void> => {
      notes.push({ revision: await head(), answer: await ask(fields), list: (await running.reply(filter(''))).text });
    };
    await note();
    const { id } = await made('employer', 'levelPlacementAdd', { ...PLACEMENT, id: 'known', framework: 'eqf', levels: ['1'] });
    await note();
    await made('employer', 'levelPlacementEnd', { id, expectedVersion: 1, on: '2025-01-01', reason: 'Found wrong.' });
    await note();
    expect(new Set(notes.map(({ list }) => list)).size).toBe(2);
    for (const { revision, answer, list } of notes) {
      expect(await ask(fields, revision)).toEqual(answer);
      expect((await running.reply(filter(`knownAt: ${revision}`))).text).toBe(list);
    }
  });

  it('is listed by what it is about and by who makes it, by kind and day, page by page', async () => {
    const list = async (root: string, where: string): Promise<{ totalCount: number; nodes: { id: string; kind: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } }> => {
      const { node } = await running.ask<{ node: { statements: never } }>(`{ node(id: "${root}") { ... on Microcredential { statements(${where}) { totalCount nodes { id kind } pageInfo { hasNextPage endCursor } } } ... on Organisation { statements(${where}) { totalCount nodes { id kind } pageInfo { hasNextPage endCursor } } } } }`);
      return node.statements;
    };
    const all = await list(COURSE, 'first: 100');
    expect(all.nodes).toHaveLength(all.totalCount);
    expect((await list(COURSE, 'first: 100, kinds: [AGREEMENT]')).nodes.map(({ kind }) => kind)).toEqual(['AGREEMENT']);
    expect((await list(COURSE, 'first: 100, on: "2018-01-01"')).totalCount).toBe(0);
    expect((await list('organisation:agency', 'first: 100')).nodes.every(({ kind }) => kind === 'QUALITY_DECISION')).toBe(true);
    const ids: string[] = [];
    for (let after = '', more = true; more; ) {
      const { nodes, pageInfo } = await list(COURSE, `first: 2, after: "${after}"`);
      ids.push(...nodes.map(({ id }) => id));
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    expect(ids).toEqual(all.nodes.map(({ id }) => id));
    expect(await running.reply(`{ node(id: "${COURSE}") { ... on Microcredential { statements(after: "x") { totalCount } } } }`)).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  it('is in the feed of changes, whole', async () => {
    const since = await head();
    const { id } = await made('employer', 'recognitionAdd', { ...SAID, recogniser: 'EMPLOYER', gives: 'An interview.' });
    await expect.poll(() => running.registry.references.head().revision).toBeGreaterThan(since);
    const { changes } = await running.ask<{ changes: { nodes: unknown[] } }>(`{ changes(since: ${since}) { nodes { kind recordId content } } }`);
    expect(changes.nodes).toMatchObject([{ kind: 'STATEMENT', recordId: id, content: { kind: 'RECOGNITION', by: 'employer', about: 'ie-one:a' } }]);
  });
});

describe('what is said twice, corrected or ended', () => {
  it('is said once under one idempotency key, and answered as it then stands', async () => {
    const input = { ...SAID, id: 'once', recogniser: 'EMPLOYER', gives: 'A rise.', idempotencyKey: 'recognition-1' };
    const first = await made('employer', 'recognitionAdd', input);
    expect(await made('employer', 'recognitionAdd', input)).toEqual(first);
    const end = { id: first.id, expectedVersion: 1, reason: 'No longer.', idempotencyKey: 'recognition-2' };
    const second = await made('employer', 'recognitionEnd', end);
    expect(await made('employer', 'recognitionEnd', end)).toEqual(second);
    expect(mistakes(await did('employer', 'recognitionAdd', { ...input, gives: 'Another rise.' }))).toEqual(['idempotencyKey IDEMPOTENCY_KEY_REUSED']);
  });

  it('is refused where the same was said before, unless it has an id of its own', async () => {
    const input = { ...SAID, from: '2022', with: [{ name: 'Invented works' }], part: 'The rubric.' };
    await made('employer', 'coDesignAdd', input);
    expect((await did('employer', 'coDesignAdd', { ...input, note: 'Said again.' })).errors).toMatchObject([{ code: 'CONFLICT', path: ['input'], currentVersion: 1 }]);
    await made('employer', 'coDesignAdd', { ...input, id: 'another' });
    await made('agency', 'coDesignAdd', input);
  });

  it('a credit value is corrected on top of the version that was read, and its history has both', async () => {
    const value = { ...VALUE, from: '2021', creditSystem: 'ects' };
    const { id } = await made('employer', 'creditValueSet', { ...value, value: '4' });
    expect((await did('employer', 'creditValueSet', { ...value, value: '5' })).errors).toMatchObject([{ code: 'CONFLICT', currentVersion: 1 }]);
    const corrected = await did('employer', 'creditValueSet', { ...value, value: '5', expectedVersion: 1, why: 'A slip.' }, '... on CreditValueStatement { value } history { version changedFields why }');
    expect(corrected).toMatchObject({ errors: [], statement: { id, version: 2, value: '5', history: [{ version: 1, changedFields: [] }, { version: 2, changedFields: ['value'], why: 'A slip.' }] } });
  });

  it('is ended from a day and with a reason, once, and holds for the days before', async () => {
    const { id } = await made('agency', 'qualityDecisionAdd', { ...SAID, id: 'ends', scope: 'INSTITUTION', outcome: 'POSITIVE', until: '2030' });
    const end = (more: object): Promise<Made> => did('agency', 'qualityDecisionEnd', { id, expectedVersion: 1, reason: 'The institution has closed.', ...more }, 'state until ended { on reason } before: inForce(on: "2025-02-28") from: inForce(on: "2025-03-01")');
    expect(mistakes(await end({ on: '2023-12-31', reason: ' ' }))).toEqual(['on INVALID', 'reason INVALID']);
    expect(mistakes(await end({ on: '2031-01-01' }))).toEqual(['on INVALID']);
    expect((await end({ expectedVersion: 7 })).errors).toMatchObject([{ code: 'CONFLICT', currentVersion: 1 }]);
    expect(await end({ on: '2025-03-01' })).toEqual({ errors: [], statement: { id, version: 2, state: 'ENDED', until: '2030', ended: { on: '2025-03-01', reason: 'The institution has closed.' }, before: true, from: false } });
    expect(mistakes(await end({ expectedVersion: 2, on: '2026-01-01' }))).toEqual(['id WRONG_STATE']);
    expect(mistakes(await did('agency', 'recognitionEnd', { id, expectedVersion: 2, reason: 'Another kind.' }))).toEqual([' NOT_FOUND']);
  });

  it('a value that was ended is not brought back by a correction', async () => {
    const value = { ...VALUE, id: 'over' };
    const { id } = await made('employer', 'creditValueSet', value);
    await made('employer', 'creditValueEnd', { id, expectedVersion: 1, reason: 'No longer.' });
    expect(mistakes(await did('employer', 'creditValueSet', { ...value, expectedVersion: 2 }))).toEqual(['expectedVersion WRONG_STATE']);
  });
});

describe('what is wrong with a statement is told at once, each with its place', () => {
  it.each<readonly [what: string, who: string, name: string, input: object, expected: readonly string[]]>([
    ['that it ends before it begins', 'agency', 'qualityDecisionAdd', { ...SAID, scope: 'PROGRAMME', outcome: 'POSITIVE', until: '2023' }, ['until INVALID']],
    ['a level that is none, of others without evidence', 'employer', 'levelPlacementAdd', { ...PLACEMENT, levels: ['3', '9', '3'], evidence: [] }, ['evidence V17_SOURCED', 'levels V5_LEVEL_EXISTS', 'levels.2 INVALID']],
    ['a framework that is none, and no level', 'employer', 'levelPlacementAdd', { ...PLACEMENT, framework: 'xx', levels: [] }, ['levels INVALID']],
    ['a framework that is none', 'employer', 'levelPlacementAdd', { ...PLACEMENT, framework: 'xx' }, ['framework V5_LEVEL_EXISTS']],
    ['a level worked out by nothing', 'employer', 'levelPlacementAdd', { ...PLACEMENT, levels: ['2'], basis: 'DERIVED', derivedBy: null }, ['derivedBy INVALID']],
    ['a level worked out by an alignment that there is not', 'employer', 'levelPlacementAdd', { ...PLACEMENT, levels: ['2'], basis: 'DERIVED', derivedBy: ['fr-cncp--xx'] }, ['derivedBy.0 NOT_FOUND']],
    ['a level worked out by a list of nothing', 'employer', 'levelPlacementAdd', { ...PLACEMENT, levels: ['2'], basis: 'DERIVED', derivedBy: [] }, ['derivedBy INVALID']],
    ['of others, with null for evidence', 'employer', 'levelPlacementAdd', { ...PLACEMENT, evidence: null }, ['evidence V17_SOURCED']],
    ['a credit system that is none', 'employer', 'creditValueSet', { ...VALUE, creditSystem: 'xx' }, ['creditSystem V14_CREDIT_SYSTEM_IN_FORCE']],
    ['no credits at all', 'employer', 'creditValueSet', { ...VALUE, value: '0' }, ['value INVALID']],
    ['text that is empty, dates, an address', 'employer', 'recognitionAdd', { ...SAID, until: '2020', recogniser: 'EMPLOYER', gives: ' ', evidence: [{ title: '', url: 'here', provenance: 'READ' }] }, ['evidence.0.title INVALID', 'evidence.0.url INVALID', 'gives INVALID', 'until INVALID']],
    ['what others recognise, without evidence', 'ie-one', 'recognitionAdd', { ...SAID, evidence: [], recogniser: 'EMPLOYER', recognisedBy: { name: 'Invented works', organisation: 'nobody' }, gives: 'An interview.' }, ['evidence V17_SOURCED', 'recognisedBy.organisation NOT_FOUND']],
    ['a cap that is both and too much', 'employer', 'agreementAdd', { ...AGREEMENT, cap: { credits: '5', share: '3/2' }, largerAward: { title: 'Diploma', credits: '60' } }, ['cap INVALID', 'cap.share INVALID', 'largerAward.creditSystem INVALID']],
    ['an agreement that rests on nothing, of one body alone', 'employer', 'agreementAdd', { ...AGREEMENT, evidence: [], parties: [...AGREEMENT.parties, { name: 'Its other name', organisation: 'employer' }] }, ['evidence V17_SOURCED', 'parties.2 INVALID']],
    ['a cap in credits that are none', 'employer', 'agreementAdd', { ...AGREEMENT, cap: { credits: '5', creditSystem: 'xx' } }, ['cap.creditSystem NOT_FOUND']],
    ['an id that is none', 'employer', 'coDesignAdd', { ...SAID, id: 'a b', with: [], part: 'The tasks.' }, ['id INVALID', 'with INVALID']],
  ])('%s', async (_, who, name, input, expected) => {
    const revision = await head();
    expect(mistakes(await did(who, name, input))).toEqual(expected);
    expect(await head()).toBe(revision);
  });

  it('null says no more than nothing does', async () => {
    const cap = { credits: null, creditSystem: null, share: '1/2' };
    expect(mistakes(await did('employer', 'agreementAdd', { ...AGREEMENT, id: 'nulls', until: null, note: null, conditions: null, cap }))).toEqual([]);
    expect(mistakes(await did('employer', 'agreementAdd', { ...AGREEMENT, id: 'no-cap', cap: null }))).toEqual([]);
    expect(mistakes(await did('ie-one', 'recognitionAdd', { ...SAID, id: 'nulls', evidence: null, recogniser: 'EMPLOYER', recognisedBy: null, gives: 'An interview.' }))).toEqual([]);
  });

  it('an agreement is told by a party of it', async () => {
    expect(mistakes(await did('agency', 'agreementAdd', AGREEMENT))).toEqual([' NOT_FOUND']);
  });

  it('an agreement beyond the rules of the receiver’s country is warned of, and told all the same', async () => {
    const rule = {
      code: 'za-none', jurisdiction: 'ZA', kind: 'STACKING', force: 'LAW', says: 'No credit transfer.', stacking: { creditTransfer: false }, validFrom: '2020', validTo: null, insteadOf: null,
      holder: null, condition: null, bodyTypes: [], source: null, sources: [], provenance: 'recalled',
    };
    await running.registry.ledger.accept([{ kind: 'rule', key: 'za-none', content: rule }], { actor: 'seed' });
    await running.registry.references.refresh();
    const warned = async (from: string, jurisdiction: string): Promise<unknown> => {
      const input = { ...AGREEMENT, from, largerAward: { title: 'Invented diploma', body: { name: 'Invented university', jurisdiction } } };
      const { statement, errors } = await did('employer', 'agreementAdd', input, '... on Agreement { warnings { rule { name } severity path message jurisdictionRule { code } } }');
      expect(errors).toEqual([]);
      return statement?.['warnings'];
    };
    expect(await warned('2024', 'ZA')).toEqual([{
      rule: { name: 'V12_RECEIVER_ALLOWS' }, severity: 'WARNING', path: ['input', 'largerAward'], jurisdictionRule: { code: 'za-none' },
      message: '"Invented diploma" cannot be reached by credit transfer. ZA: No credit transfer.',
    }]);
    expect([await warned('2019', 'ZA'), await warned('2024', 'IE')]).toEqual([[], []]);
  });

  it('a placement rests on what its body may say', async () => {
    expect(mistakes(await did('employer', 'levelPlacementAdd', { ...PLACEMENT, basis: 'INCLUDED' }))).toEqual([' NOT_FOUND']);
    expect(mistakes(await did('agency', 'levelPlacementAdd', { ...PLACEMENT, id: 'assured', basis: 'QUALITY_ASSURED' }))).toEqual([]);
  });

  it('a placement in a framework is for the authority in charge of that framework, and refused to any other with its place', async () => {
    for (const basis of ['INCLUDED', 'QUALITY_ASSURED']) {
      const revision = await head();
      const { errors } = await did('neighbour', 'levelPlacementAdd', { ...PLACEMENT, id: 'not-its-own', basis });
      expect(errors).toMatchObject([{
        code: 'RULE_BROKEN', rule: 'OWN_FRAMEWORK', path: ['input', 'framework'],
        message: 'Found fr-cncp, for which authority speaks; expected a framework that neighbour is in charge of, or one of its own country that nobody is in charge of.',
      }]);
      expect(await head()).toBe(revision);
      expect(mistakes(await did('authority', 'levelPlacementAdd', { ...PLACEMENT, id: `own-${basis}`, from: '2010', until: '2010', basis }))).toEqual([]);
    }
  });
});
