import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSeeds } from '../../src/seed/load-seeds.js';
import { runRegistry, type RunningRegistry } from './running-registry.js';
import { FIRST, SECOND, THIRD, withSeeds } from './small-worlds.js';

const FRAMEWORK = 'id name levels { id label } alignments { key } sources { title } creditSystem { code } provenance';
const ALIGNMENT = 'id from { name } to { name } pairs { from { code } to { code } relation } unmapped { from { code } to { code } } supersedes { key }';
const ANSWER = '__typename ... on Equivalence { verdict levels { level { code label framework { name } } relations } explanation chains { steps { alignment { key } } } } ... on NoEquivalence { reason explanation wouldSettle }';
const CONVERSION = 'results { basis min { exact } max { exact } explanation sources { title } } refused { basis reason explanation }';
const OFFER = `id title awardingBody { id name } awardingBodies { name } levelPlacements { level { code label } assertedBy { name } seenFrom(framework: "eqf") { ${ANSWER} } }
  creditValues { value assertedBy { name } convertedTo(creditSystem: "gb-cats") { ${CONVERSION} } } seenFrom(framework: "eqf", creditSystem: "gb-cats") { levels { answer { ${ANSWER} } } credits { conversion { ${CONVERSION} } } }`;
const PAGE = 'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

/** What can be asked at a revision; `@` is where the revision goes, and everything is asked as of one day. */
const QUESTIONS: readonly string[] = [
  `framework(code: "ie-nfq" @) { ${FRAMEWORK} }`,
  `frameworks(first: 2 @) { nodes { ${FRAMEWORK} } ${PAGE} }`,
  'frameworks(filter: { text: "another" } @) { nodes { code } totalCount }',
  'level(framework: "ie-nfq", code: "2" @) { id label framework { name } }',
  `alignment(key: "ie-nfq--eqf" @) { ${ALIGNMENT} }`,
  `alignments(@) { nodes { ${ALIGNMENT} } ${PAGE} }`,
  'creditSystem(code: "ects" @) { notionalHoursPerCredit { min max } conversions { to ratio } }',
  `creditSystems(@) { nodes { code notionalHoursPerCredit { min } } ${PAGE} }`,
  'country(code: "IE" @) { name status frameworks { name } }',
  `countries(@) { nodes { code status } ${PAGE} }`,
  `sources(@) { nodes { source { id title } citedBy { id } } ${PAGE} }`,
  'organisation(key: "ie-one" @) { id name roles }',
  `organisations(@) { nodes { id name } ${PAGE} }`,
  'organisations(filter: { role: AWARDING_BODY, country: ["IE"] } @) { totalCount }',
  'equivalence(from: { framework: "ie-nfq", level: "2" }, to: "fr-cncp", asOf: "2020-01-01" @) { ' + ANSWER + ' }',
  'equivalences(questions: [{ from: { framework: "ie-nfq", level: "2" }, to: "eqf", asOf: "2020-01-01" }, { from: { framework: "fr-cncp", level: "3" }, to: "eqf", asOf: "2020-01-01" }] @) { ' + ANSWER + ' }',
  'equivalenceTimeline(from: { framework: "ie-nfq", level: "2" }, to: "eqf" @) { from until answer { ' + ANSWER + ' } }',
  'compareFrameworks(codes: ["ie-nfq", "eqf", "fr-cncp"], asOf: "2020-01-01" @) { frameworks { name } views { answers { ' + ANSWER + ' } } }',
  `creditConversion(value: "10", from: "ects", to: "gb-cats", asOf: "2020-01-01" @) { ${CONVERSION} }`,
  'coherence(asOf: "2020-01-01" @) { findings { kind severity explanation touches alignments { key } levels { code } } }',
  `coverage(asOf: "2020-01-01" @) { nodes { from { code status } to { code } missing views { answered hops unanswered { reason levels } } } ${PAGE} }`,
  'coverageMatrix(asOf: "2020-01-01" @) { countries { code status } states { mark missing force provenance conflicting pairs } rows }',
  `microcredentials(@) { nodes { ${OFFER} } ${PAGE} facets { field values { value label count } } }`,
  `microcredentials(filter: { country: ["IE"], level: { framework: "ie-nfq", level: "3" } } @) { nodes { id } totalCount facets { field values { value label count } } }`,
  'microcredentials(filter: { credits: { system: "gb-cats", min: "10", max: "20" }, seenFrom: { framework: "eqf", lowest: "1", highest: "2", asOf: "2020-01-01" } } @) { nodes { id } totalCount }',
  `node(id: "microcredential:ie-one:a" @) { ... on Microcredential { ${OFFER} } }`,
  `nodes(ids: ["framework:ie-nfq", "level:ie-nfq:2", "alignment:fr-cncp--ie-nfq", "credit-system:ects", "country:IE", "organisation:ie-one", "microcredential:ie-two:c"] @) {
    id ... on Framework { name } ... on Alignment { provenance } ... on Country { status } ... on Organisation { name } ... on Microcredential { title } }`,
];

/** Each question with the beginning of it, for a title. */
const TITLED = QUESTIONS.map((question) => [question.slice(0, question.indexOf('@')), question] as const);

/** Asks at a revision, or now. A field whose only argument was the revision has none left. */
const asked = (question: string, knownAt?: number): string => `{ ${question.replace('@', knownAt === undefined ? '' : `knownAt: ${knownAt}`).replace('()', '')} }`;

let running: RunningRegistry;
/** What was answered to each question while a revision was the current one. */
const answered: { revision: number; replies: Map<string, string> }[] = [];

async function noteAnswers(): Promise<void> {
  const replies = new Map<string, string>();
  for (const question of QUESTIONS) replies.set(question, (await running.reply(asked(question))).text);
  answered.push({ revision: running.registry.references.head().revision, replies });
}

beforeAll(async () => {
  running = await withSeeds(FIRST, runRegistry);
  await noteAnswers();
  for (const files of [SECOND, THIRD]) {
    await withSeeds(files, (folder) => loadSeeds(running.registry.ledger, folder));
    await running.registry.references.refresh();
    await noteAnswers();
  }
});
afterAll(() => running.close());

describe('`knownAt`', () => {
  it.each(TITLED)('gives to the byte what was answered then: %s', async (_title, question) => {
    for (const { revision, replies } of answered) expect((await running.reply(asked(question, revision))).text).toBe(replies.get(question));
  });

  it('is put to the test by these questions: between the first revision and the last, all but one were answered anew', () => {
    const [first, last] = [answered[0]?.replies, answered.at(-1)?.replies];
    expect(QUESTIONS.filter((question) => first?.get(question) === last?.get(question))).toEqual(['organisations(filter: { role: AWARDING_BODY, country: ["IE"] } @) { totalCount }']);
  });

  it('of 0 is a registry that knows nothing yet', async () => {
    const nothing = await running.ask('{ frameworks(knownAt: 0) { totalCount } organisations(knownAt: 0) { totalCount } microcredentials(knownAt: 0) { totalCount } node(id: "framework:eqf", knownAt: 0) { id } }');
    expect(nothing).toEqual({ frameworks: { totalCount: 0 }, organisations: { totalCount: 0 }, microcredentials: { totalCount: 0 }, node: null });
  });

  it.each(TITLED)('is refused beyond the current revision, and below 0: %s', async (_title, question) => {
    const { revision } = running.registry.references.head();
    for (const knownAt of [revision + 1, -1, 2_147_483_647]) {
      const { errors } = await running.reply(asked(question, knownAt));
      expect(errors).toMatchObject([{ message: `\`knownAt\` is a revision from 0 to ${revision}; found ${knownAt}.`, extensions: { code: 'BAD_USER_INPUT' } }]);
    }
  });

  it('does not go with a search, which looks through what stands now', async () => {
    const { errors } = await running.reply('{ microcredentials(search: "data", knownAt: 3) { totalCount } }');
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'knownAt' } }]);
  });

  it('in a cursor is the reader\'s business: pages of a past revision lead through what stood then', async () => {
    const [then] = answered;
    const ids: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { list }: { list: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } = await running.ask(
        `query($after: String) { list: microcredentials(first: 1, after: $after, knownAt: ${then?.revision}) { nodes { id } pageInfo { hasNextPage endCursor } } }`, { after });
      ids.push(...list.nodes.map(({ id }) => id));
      [after, more] = [list.pageInfo.endCursor, list.pageInfo.hasNextPage];
    }
    expect(ids).toEqual(['microcredential:ie-one:a', 'microcredential:ie-one:b', 'microcredential:ie-two:a']);
  });
});
