import { getIntrospectionQuery, isCompositeType, isListType, isObjectType, getNamedType, getNullableType, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createGraphqlSchema, type ApiServices } from '../../src/graphql-schema.js';
import { DEFAULT_LIMITS } from '../../src/platform/graphql/limits.js';
import { operationCost } from '../../src/platform/graphql/operation-cost.js';
import { operation, runRegistry, type RunningRegistry } from './running-registry.js';

let running: RunningRegistry;
beforeAll(async () => {
  running = await runRegistry();
});
afterAll(() => running.close());

const LEVEL = { framework: 'ie-nfq', level: '8' };
const POLICY = { maxHops: 5, bases: ['REFERENCING', 'COMPARISON'], provenance: ['READ'], reversed: true };
const thousand = <Value>(value: Value): Value[] => Array.from({ length: DEFAULT_LIMITS.listElements }, () => value);

describe('the budget of one request', () => {
  it.each([
    ['equivalence', { from: LEVEL, to: 'gb-wls-cqfw', policy: POLICY }],
    ['equivalences', { questions: thousand({ from: LEVEL, to: 'au-aqf', asOf: '2020-01-01' }) }],
    ['credits', { value: '10', from: 'ects', to: 'gb-cats', jurisdiction: 'AT', asOf: '2020-01-01', admitRecalled: true }],
    ['frameworks', { first: DEFAULT_LIMITS.pageSize }],
    ['registry', {}],
    ['seen-from', { id: 'microcredential:ee-tlu:antropoloogia', framework: 'nz-nzqcf', creditSystem: 'gb-cats' }],
    ['microcredentials', { first: DEFAULT_LIMITS.pageSize, search: 'and', filter: { country: thousand('EE'), awardingBody: thousand('organisation:ee-tlu'), language: thousand('et'), mode: thousand('ONLINE') } }],
  ])('admits `%s` at its own maximum', async (name, variables) => {
    await running.ask(operation(name), variables);
  });

  it('admits the introspection that tools begin with', async () => {
    await running.ask(getIntrospectionQuery());
  });

  it.each([
    ['{ frameworks(first: 100) { nodes { alignments { from { alignments { from { alignments { key } } } } } } } }'],
    ['{ framework(code: "eqf") { alignments { to { alignments { to { alignments { to { alignments { key } } } } } } } } }'],
    ['{ alignments(first: 100) { nodes { pairs { from { framework { alignments { pairs { to { code } } } } } } } } }'],
    ['query($questions: [EquivalenceQuestion!]!) { equivalences(questions: $questions) { ... on Equivalence { chains { steps { alignment { pairs { from { code } } } } } } } }'],
    ['{ sources(first: 100) { nodes { citedBy { ... on Framework { levels { framework { levels { framework { levels { id } } } } } } } } } }'],
    [`{ ${renamed(10, 'coherence { findings { kind } }')} }`],
  ])('refuses what would blow up, before it runs: %s', async (query) => {
    const { status, data, errors } = await running.reply(query, { questions: thousand({ from: LEVEL, to: 'eqf' }) });
    expect([status, data, errors?.map(({ extensions }) => extensions.code)]).toEqual([400, undefined, ['TOO_COSTLY']]);
    expect(errors?.[0]?.message).toMatch(/may cost \d+ points; one request is given 20000/);
  });

  it('knows of every list of objects how long it counts as: by its page, or by a figure of its own', () => {
    const types = Object.values(createGraphqlSchema({} as ApiServices).getTypeMap()).filter(isObjectType).filter(({ name }) => !name.startsWith('__'));
    // What a page is made of counts once for each of its nodes.
    const own = types.filter(({ name }) => !name.endsWith('Connection') && name !== 'Facet');
    const lists = own.flatMap((type) => Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, field })))
      .filter(({ field }) => isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type)))
      .filter(({ field }) => !field.args.some(({ name }) => name === 'first' || name === 'ids'));
    expect(lists.length).toBeGreaterThan(30);
    expect(lists.filter(({ field }) => field.extensions['complexity'] === undefined).map(({ name }) => name)).toEqual([]);
  });
});

/** Costly questions, as large as the factor makes them: what is most to compute and to send for its points. */
const COSTLY: Readonly<Record<string, (factor: number) => [query: string, variables?: Readonly<Record<string, unknown>>]>> = {
  'the titles of all documents beside each document': (factor) => [`{ alignments(first: 100) { nodes { to { alignments { ${renamed(factor, 'title')} } } } } }`],
  'the documents behind all documents beside each document': (factor) => [`{ alignments(first: 80) { nodes { to { alignments { sources { ${renamed(factor, 'title')} url publisher id } } } } } }`],
  'the EQF, many times': (factor) => [`query($ids: [ID!]!) { nodes(ids: $ids) { ... on Framework { alignments { ${renamed(29, 'title')} } } } }`, { ids: Array.from({ length: factor * 4 }, () => 'framework:eqf') }],
  'the members of every reference framework': (factor) => [`{ alignments(first: 100) { nodes { to { alignments { to { ${renamed(factor, 'jurisdictions')} } } } } } }`],
  'a thousand questions by way of five documents': (factor) => [
    `query($questions: [EquivalenceQuestion!]!) { ${renamed(Math.ceil(factor / 15), 'equivalences(questions: $questions) { __typename }')} }`,
    { questions: thousand({ from: { framework: 'gb-rqf', level: '6' }, to: 'gb-wls-cqfw', policy: { maxHops: 5 } }) },
  ],
  'what no answer says, for every microcredential': (factor) => [`{ microcredentials(first: 100) { nodes { ${renamed(factor, 'seenFrom(framework: "gb-wls-cqfw") { notConferred }')} } } }`],
};

function renamed(times: number, selection: string): string {
  return Array.from({ length: times }, (_, place) => (place === 0 ? selection : `a${place}: ${selection}`)).join(' ');
}

describe('the costliest questions that are admitted', () => {
  const schema = createGraphqlSchema({} as ApiServices);

  function isAdmitted([query, variables = {}]: [query: string, variables?: Readonly<Record<string, unknown>>]): boolean {
    return operationCost(schema, parse(query), undefined, variables, { ...DEFAULT_LIMITS, cost: Infinity }) <= DEFAULT_LIMITS.cost;
  }

  it.each(Object.entries(COSTLY))('stay within 20 MB and, on a busy machine too, within half a minute: %s', async (_title, question) => {
    const factor = Array.from({ length: DEFAULT_LIMITS.aliases }, (_, place) => place + 1).findLast((times) => isAdmitted(question(times)));
    const [query, variables] = question(factor ?? 1);
    const started = performance.now();
    const { status, text } = await running.reply(query, variables);
    expect([status, text.length < 20_000_000, performance.now() - started < 30_000]).toEqual([200, true, true]);
    expect(factor).toBeGreaterThan(0);
  });
});
