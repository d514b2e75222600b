import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runRegistry, type RunningRegistry } from './running-registry.js';
import { everyNodeOf } from './walk.js';

let running: RunningRegistry;
beforeAll(async () => {
  running = await runRegistry();
});
afterAll(() => running.close());

const IDS = [
  ['framework:ie-nfq', 'Framework'],
  ['level:ie-nfq:8', 'Level'],
  ['alignment:ie-nfq--eqf-2020', 'Alignment'],
  ['credit-system:ects', 'CreditSystem'],
  ['country:IE', 'Country'],
  ['organisation:ee-tlu', 'Organisation'],
  ['microcredential:ee-tlu:antropoloogia', 'Microcredential'],
] as const;

const NO_IDS = ['', ':', 'framework', 'framework:', 'framework:xx', 'level:ie-nfq', 'level:ie-nfq:99', 'microcredential:ee-tlu', 'Framework:ie-nfq', 'source:x', 'köln:1', 'framework:\0'];

describe('`node`', () => {
  it.each(IDS)('finds %s, which keeps its id', async (id, type) => {
    expect(await running.ask('query($id: ID!) { node(id: $id) { __typename id } }', { id })).toEqual({ node: { __typename: type, id } });
  });

  it.each(NO_IDS)('is null for %j, which names nothing', async (id) => {
    expect(await running.ask('query($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: null });
  });

  it('answers for many ids in their order, each as often as it is asked for', async () => {
    const ids = [...IDS.map(([id]) => id), ...NO_IDS, ...IDS.map(([id]) => id).toReversed()];
    const known = new Set<string>(IDS.map(([id]) => id));
    const { nodes } = await running.ask<{ nodes: ({ id: string } | null)[] }>('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(nodes.map((node) => node?.id ?? null)).toEqual(ids.map((id) => (known.has(id) ? id : null)));
  });

  it('answers for a thousand ids at once', async () => {
    const ids = Array.from({ length: 1000 }, () => 'organisation:ee-tlu');
    const { nodes } = await running.ask<{ nodes: unknown[] }>('query($ids: [ID!]!) { nodes(ids: $ids) { id ... on Organisation { name } } }', { ids });
    expect(new Set(nodes.map((node) => JSON.stringify(node)))).toEqual(new Set(['{"id":"organisation:ee-tlu","name":"Tallinn University"}']));
  });

  it('agrees with the id of everything that lists give', async () => {
    const { frameworks } = await running.ask<{ frameworks: { nodes: { levels: { id: string }[] }[] } }>('{ frameworks(first: 100) { nodes { levels { id } } } }');
    const ids = frameworks.nodes.flatMap(({ levels }) => levels.map(({ id }) => id)).slice(0, 1000);
    const { nodes } = await running.ask<{ nodes: { id: string }[] }>('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(nodes.map(({ id }) => id)).toEqual(ids);
  });
});

describe('what has a natural key', () => {
  it.each([
    ['framework(code: "ie-nfq") { code acronym authority { name url organisation } }', { code: 'ie-nfq', authority: { name: 'Quality and Qualifications Ireland', organisation: expect.stringMatching(/^organisation:ie-/) } }],
    ['level(framework: "no-nkr", code: "6.2") { code ordinal framework { code } }', { code: '6.2', framework: { code: 'no-nkr' } }],
    ['alignment(key: "ie-nfq--eqf-2020") { key supersedes { key } validFrom complete }', { key: 'ie-nfq--eqf-2020', supersedes: { key: 'ie-nfq--eqf' } }],
    ['creditSystem(code: "ects") { code notionalHoursPerCredit { min max } creditsPerFullTimeYear }', { notionalHoursPerCredit: { min: '25', max: '30' }, creditsPerFullTimeYear: '60' }],
    ['organisation(key: "ee-taltech") { id key name country type roles sources { title } }', { key: 'ee-taltech', country: 'EE', type: 'UNIVERSITY', roles: ['AWARDING_BODY'], sources: expect.arrayContaining([]) }],
    ['country(code: "IE") { code name }', { code: 'IE', name: 'Ireland' }],
  ])('is found by it: %s', async (selection, expected) => {
    const data = await running.ask<Record<string, unknown>>(`{ ${selection} }`);
    expect(Object.values(data)).toMatchObject([expected]);
  });

  it.each([
    ['framework(code: "ie-nqf") { code }', 'Unknown framework "ie-nqf". Did you mean "ie-nfq"', 'ie-nfq'],
    ['level(framework: "ie-nfq", code: "8b") { code }', 'Unknown level "8b" of ie-nfq. Did you mean "8"?', '8'],
    ['alignment(key: "ie-nfq--eqf-2021") { key }', 'Did you mean "ie-nfq--eqf-2020"', 'ie-nfq--eqf-2020'],
    ['creditSystem(code: "etcs") { code }', 'Did you mean "ects"', 'ects'],
    ['organisation(key: "ee-taltec") { key }', 'Did you mean "ee-taltech"', 'ee-taltech'],
    ['country(code: "UK") { code }', 'Unknown country "UK"', 'UA'],
  ])('is null with near names where there is none: %s', async (selection, message, near) => {
    const { status, data, errors } = await running.reply<Record<string, unknown>>(`{ ${selection} }`);
    expect([status, Object.values(data), errors?.length]).toEqual([200, [null], 1]);
    expect(errors?.[0]).toMatchObject({ message: expect.stringContaining(message), extensions: { code: 'NOT_FOUND', near: expect.arrayContaining([near]) } });
  });
});

describe('a country', () => {
  const country = async (code: string) => (await running.ask<{ country: unknown }>('query($code: JurisdictionCode!) { country(code: $code) { status frameworks { code } memberOf { framework { code } since } } }', { code })).country;

  it('has its framework, and those of several countries it takes part in', async () => {
    expect(await country('IE')).toMatchObject({ status: 'IN_FORCE', frameworks: [{ code: 'ie-nfq' }], memberOf: [{ framework: { code: 'eqf' }, since: 2008 }, { framework: { code: 'qf-ehea' } }] });
  });

  it('has none, or we do not know, which is not the same', async () => {
    expect(await country('AR')).toMatchObject({ status: 'NONE', frameworks: [] });
    expect(await country('AF')).toMatchObject({ status: 'UNKNOWN', frameworks: [] });
  });
});

describe('an acronym', () => {
  it('that several countries share leads to all of them', async () => {
    const { frameworks } = await running.ask<{ frameworks: { nodes: { code: string }[] } }>('{ frameworks(filter: { acronym: "mqf" }) { nodes { code } } }');
    expect(frameworks.nodes.map(({ code }) => code)).toEqual(expect.arrayContaining(['me-mqf', 'mt-mqf', 'my-mqf']));
    const { suggest } = await running.ask<{ suggest: { code: string; detail: string }[] }>('{ suggest(text: "MQF", kinds: [FRAMEWORK]) { code detail } }');
    expect(suggest.map(({ code }) => code)).toEqual(frameworks.nodes.map(({ code }) => code));
    expect(new Set(suggest.map(({ detail }) => detail)).size).toBe(suggest.length);
  });
});

describe('`suggest`', () => {
  const suggest = async (text: string, kinds?: string[], first?: number) =>
    (await running.ask<{ suggest: { kind: string; code: string }[] }>('query($text: String!, $kinds: [SuggestionKind!], $first: Int) { suggest(text: $text, kinds: $kinds, first: $first) { kind code } }', { text, kinds, first })).suggest;

  it.each([
    ['nfq 8', 'LEVEL', 'ie-nfq 8'],
    ['ects', 'CREDIT_SYSTEM', 'ects'],
    ['eesti', 'FRAMEWORK', 'ee-estqf'],
    ['Irel', 'COUNTRY', 'IE'],
    ['Irish level 8', 'LEVEL', 'ie-nfq 8'],
    ['England 6', 'LEVEL', 'gb-rqf 6'],
    ['niveau 7 français', 'LEVEL', 'fr-cncp 7'],
    ['Deutschland', 'FRAMEWORK', 'de-dqr'],
    ['anthropol', 'MICROCREDENTIAL', 'ee-tlu:antropoloogia'],
    ['antropoloogia', 'MICROCREDENTIAL', 'ee-tlu:antropoloogia'],
  ])('knows what %j may mean', async (text, kind, code) => {
    expect(await suggest(text)).toContainEqual({ kind, code });
  });

  it('puts a code or acronym that was typed in full before everything else', async () => {
    expect((await suggest('eqf'))[0]).toEqual({ kind: 'FRAMEWORK', code: 'eqf' });
  });

  it('knows a regional framework by its name, not by its members', async () => {
    const found = (await suggest('Ireland 8', ['LEVEL'])).map(({ code }) => code);
    expect(found).toContain('ie-nfq 8');
    expect(found).not.toContain('eqf 8');
  });

  it('looks for nothing but what it is told to look for, and no more than so many', async () => {
    expect(new Set((await suggest('a', ['COUNTRY'], 20)).map(({ kind }) => kind))).toEqual(new Set(['COUNTRY']));
    expect((await suggest('a', undefined, 3)).length).toBe(3);
  });

  it.each(['', '   ', '!?'])('has nothing to say to %j', async (text) => {
    expect(await suggest(text)).toEqual([]);
  });
});

describe('`sources`', () => {
  it('gives each document once, with the records that name it', async () => {
    const cited = await everyNodeOf<{ source: { id: string }; citedBy: unknown[] }>(running, { field: 'sources', nodes: 'source { id } citedBy { id }' });
    expect(new Set(cited.map(({ source }) => source.id)).size).toBe(cited.length);
    expect(cited.length).toBeGreaterThan(300);
    expect(cited.filter(({ citedBy }) => citedBy.length === 0)).toEqual([]);
  });
});
