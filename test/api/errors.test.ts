import fc from 'fast-check';
import { buildSchema, isInputObjectType, isListType, isNonNullType, isScalarType, type GraphQLInputType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schemaText } from '../../src/schema-text.js';
import { operation, runRegistry, type Reply, type RunningRegistry } from './running-registry.js';

let running: RunningRegistry;
beforeAll(async () => {
  running = await runRegistry();
});
afterAll(() => running.close());

/** What no reply may tell: places in files, statements, names of tables, and what programs say of themselves. */
const INSIDE = /\bat (async )?\w+[^"]*\.(ts|js):\d+|node_modules|\/src\/|SQLITE_|SqliteError|\bselect\b.+\bfrom\b|until_revision|TypeError|is not a function|Cannot read propert|undefined|\[object /i;

function expectNoFault({ status, text, errors }: Reply): void {
  expect(status).toBeLessThan(500);
  expect(errors?.map(({ extensions }) => extensions.code) ?? []).not.toContain('INTERNAL_SERVER_ERROR');
  // A reply may repeat what it was asked; nothing that is asked here looks like this.
  expect(INSIDE.exec(text)?.[0]).toBeUndefined();
}

const HUGE = 'ä'.repeat(100_000);
const STRANGE = ['', ' ', '\0', 'a\0b', '\ud800', '�', "'; drop table ledger; --", '%', '_', '../../etc/passwd', '${7*7}', '__proto__', 'constructor', 'toString', '💥', '\n\r\t', '-1', 'NaN', '"', '\\', HUGE, 'a '.repeat(50_000)];

describe('a strange text', () => {
  it.each([
    'query($text: String!) { framework(code: $text) { code } }',
    'query($text: String!) { level(framework: $text, code: $text) { code } }',
    'query($text: String!) { level(framework: "ie-nfq", code: $text) { code } }',
    'query($text: String!) { alignment(key: $text) { key } }',
    'query($text: String!) { creditSystem(code: $text) { code } }',
    'query($text: String!) { organisation(key: $text) { name } }',
    'query($text: ID!) { node(id: $text) { id } }',
    'query($text: String!) { frameworks(after: $text) { totalCount } }',
    'query($text: String!) { frameworks(filter: { text: $text, acronym: $text }) { totalCount } }',
    'query($text: String!) { alignments(filter: { text: $text, framework: $text }) { totalCount } }',
    'query($text: String!) { creditSystems(filter: { text: $text }) { totalCount } }',
    'query($text: String!) { countries(filter: { text: $text }) { totalCount } }',
    'query($text: String!) { sources(filter: { text: $text }) { totalCount } }',
    'query($text: String!) { organisations(after: $text) { nodes { id } } }',
    'query($text: String!) { suggest(text: $text) { id } }',
    'query($text: String!) { compareFrameworks(codes: [$text, "eqf"]) { asOf } }',
    'query($text: String!) { equivalence(from: { framework: "ie-nfq", level: "8" }, to: $text) { __typename } }',
    'query($text: String!) { creditConversion(value: "1", from: $text, to: "ects") { refused { basis } } }',
    'query($text: String!) { microcredentials(search: $text) { totalCount facets { field } nodes { id } } }',
    'query($text: String!) { microcredentials(after: $text) { nodes { id } } }',
    'query($text: String!) { microcredentials(search: "data", after: $text) { nodes { id } } }',
    'query($text: String!) { microcredentials(filter: { framework: $text }) { totalCount } }',
    'query($text: String!) { microcredentials(filter: { field: $text }) { totalCount } }',
    'query($text: String!) { microcredentials(filter: { language: [$text] }) { totalCount } }',
    'query($text: ID!) { microcredentials(filter: { awardingBody: [$text] }) { totalCount } }',
    'query($text: String!) { microcredentials(filter: { credits: { system: $text, min: 1 } }) { totalCount } }',
    'query($text: String!) { microcredentials(filter: { seenFrom: { framework: "eqf", lowest: $text, highest: "8" } }) { totalCount } }',
    'query($text: String!) { node(id: "microcredential:ee-tlu:antropoloogia") { ... on Microcredential { seenFrom(framework: $text, creditSystem: $text) { missing } } } }',
  ])('is no fault of ours in %s', async (query) => {
    for (const text of STRANGE) expectNoFault(await running.reply(query, { text }));
  });

  it.each(['frameworks', 'alignments', 'creditSystems', 'countries', 'sources'])('of more words than anybody types is not looked for among %s', async (list) => {
    const { errors } = await running.reply(`query($text: String!) { ${list}(filter: { text: $text }) { totalCount } }`, { text: 'a '.repeat(50_000) });
    expect(errors).toMatchObject([{ message: '`text` has 50000 words; at most 16 are looked for.', extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

describe('a day', () => {
  it.each(['', '2026', '2026-13-01', '2026-02-30', '0000-01-01', '99999-01-01', '2026-11-22T00:00:00Z', 'today', 20261122, true, ['2026-11-22']])('is not %j', async (asOf) => {
    const reply = await running.reply(operation('equivalence'), { from: { framework: 'ie-nfq', level: '8' }, to: 'eqf', asOf });
    expect(reply).toMatchObject({ status: 400, errors: [{ message: expect.stringContaining('ISO 8601 day such as 2019-06-30'), extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  it.each(['0001-01-01', '9999-12-31', '2024-02-29'])('is %s, however far away', async (asOf) => {
    await running.ask(operation('equivalence'), { from: { framework: 'ie-nfq', level: '8' }, to: 'eqf', asOf });
    await running.ask(operation('credits'), { value: '1', from: 'ects', to: 'gb-cats', asOf });
  });
});

describe('an amount', () => {
  it.each(['', '-1', '1/2', '1e3', '1.', '.5', '007', '١', 'NaN', -1, 1e30, 1e-30, true, null])('is not %j', async (value) => {
    const reply = await running.reply(operation('credits'), { value, from: 'ects', to: 'gb-cats' });
    expect(reply).toMatchObject({ status: 400, errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    expectNoFault(reply);
  });

  it.each(['0', '0.000000000001', '999999999999999', 2.5, 0])('is %j, told exactly', async (value) => {
    expectNoFault(await running.reply(operation('credits'), { value, from: 'ects', to: 'gb-cats' }));
  });
});

describe('a value that an input does not take', () => {
  const questions = (extra: object) => ({ from: { framework: 'ie-nfq', level: '8' }, to: 'eqf', ...extra });

  it.each([
    [{ questions: [questions({ on: '2026-01-01' })] }, 'Field "on" is not defined by type "EquivalenceQuestion"'],
    [{ questions: [questions({ policy: { hops: 2 } })] }, 'Field "hops" is not defined by type "EquivalencePolicy"'],
    [{ questions: [questions({ from: { framework: 'ie-nfq' } })] }, 'Field "level" of required type "String!" was not provided'],
    [{ questions: [questions({ policy: { bases: ['REFERENCES'] } })] }, 'Did you mean the enum value "REFERENCING"?'],
    [{ questions: null }, 'must not be null'],
    [{}, 'was not provided'],
  ])('is refused with its place: %j', async (variables, message) => {
    expect(await running.reply(operation('equivalences'), variables)).toMatchObject({
      status: 400, errors: [{ message: expect.stringContaining(message), extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });
});

describe('wrong values in what is to be written', () => {
  it('are told all at once, each with place, found, expected and near names: GraphQL refuses them before anything is judged', async () => {
    const input = { microcredential: { id: 'a', title: [{ language: 'en', text: 'A' }], designation: 'MICROCREDENTAIL', credits: { system: 'ects', value: '2,5' }, mode: 'ON_LINE' } };
    const { status, errors } = await running.reply('mutation($input: MicrocredentialCreateInput!) { microcredentialCreate(input: $input) { errors { message } } }', { input });
    const at = (...path: string[]) => ['input', 'microcredential', ...path];
    expect([status, errors?.map(({ extensions }) => extensions)]).toEqual([400, [
      { code: 'BAD_USER_INPUT', at: at('designation'), found: '"MICROCREDENTAIL"', expected: expect.stringContaining('one of MICROCREDENTIAL'), near: ['MICROCREDENTIAL'] },
      { code: 'BAD_USER_INPUT', at: at('credits', 'value'), found: '"2,5"', expected: 'a decimal that is not negative, such as 2.5' },
      { code: 'BAD_USER_INPUT', at: at('mode'), found: '"ON_LINE"', expected: expect.stringContaining('one of '), near: ['ONLINE', 'ONSITE'] },
    ]]);
  });
});

describe('a mistake in the document', () => {
  it.each([
    ['{ frameworcs { totalCount } }', 'Did you mean "frameworks"'],
    ['{ framework(kode: "x") { code } }', 'Did you mean "code"?'],
    ['{ framework(code: "eqf") }', 'must have a selection of subfields'],
    ['{ framework(code: "eqf") { levels(first: 1) { code } } }', 'Unknown argument "first"'],
    ['mutation { frameworks { totalCount } }', 'Cannot query field "frameworks" on type "Mutation"'],
    ['subscription { frameworks { totalCount } }', 'This API has no subscription'],
    ['{', 'Syntax Error'],
    ['', ''],
  ])('is told: %s', async (query, message) => {
    const reply = await running.reply(query);
    expect([reply.status, reply.errors?.[0]?.message]).toEqual([400, expect.stringContaining(message)]);
    expectNoFault(reply);
  });
});

const schema = buildSchema(schemaText());

/** Any JSON in the place of a value, and now and then something that fits. */
function valuesOf(type: GraphQLInputType, depth = 0): fc.Arbitrary<unknown> {
  const anything = fc.oneof(fc.constantFrom<unknown>(...STRANGE.slice(0, 20), null, true, 0, -1, 2 ** 31, 1.5, [], {}, [[]], [null], { framework: 'ie-nfq', level: '8' }), fc.jsonValue({ maxDepth: 2 }));
  if (depth > 3) return anything;
  if (isNonNullType(type)) return valuesOf(type.ofType, depth);
  if (isListType(type)) return fc.oneof(fc.array(valuesOf(type.ofType, depth + 1), { maxLength: 3 }), anything);
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).map((field) => [field.name, valuesOf(field.type, depth + 1)] as const);
    return fc.oneof({ weight: 3, arbitrary: fc.record(Object.fromEntries(fields), { requiredKeys: [] }) }, { weight: 1, arbitrary: anything });
  }
  if (isScalarType(type)) return fc.oneof(fc.constantFrom<unknown>('ie-nfq', 'eqf', '8', 'ects', '2020-01-01', 'IE', 'en', 'framework:eqf', 3, true), anything);
  return fc.oneof(fc.constantFrom<unknown>(...type.getValues().map(({ name }) => name)), anything);
}

describe('documents made from the schema, with values of any type', () => {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ args }) => args.length > 0);

  it.each(fields.map((field) => [field.name, field] as const))('are answered or refused, never a fault of ours: %s', async (name, { args }) => {
    const declared = args.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ');
    const query = `query(${declared}) { ${name}(${args.map((argument) => `${argument.name}: $${argument.name}`).join(', ')}) { __typename } }`;
    const variables = fc.record(Object.fromEntries(args.map((argument) => [argument.name, valuesOf(argument.type)])), { requiredKeys: [] });
    await fc.assert(fc.asyncProperty(variables, async (values) => { expectNoFault(await running.reply(query, values)); }), { numRuns: 25 });
  });
});
