import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runRegistry, type RunningRegistry } from './running-registry.js';
import { everyNodeOf } from './walk.js';

const DAY = '2026-11-22';

/** What an answer says in short, whichever kind it is. */
const ANSWER = '__typename ... on Equivalence { verdict hops force provenance levels { level { code } relations } } ... on NoEquivalence { reason }';

interface Answer {
  readonly __typename: string;
  readonly verdict?: string;
  readonly hops?: number;
  readonly levels?: readonly { readonly level: { readonly code: string } }[];
  readonly reason?: string;
}

let running: RunningRegistry;
beforeAll(async () => {
  running = await runRegistry();
});
afterAll(() => running.close());

interface Question {
  readonly from: { readonly framework: string; readonly level: string };
  readonly to: string;
  readonly asOf?: string;
  readonly policy?: Readonly<Record<string, unknown>>;
}

async function answersTo(questions: readonly Question[]): Promise<Answer[]> {
  const { equivalences } = await running.ask<{ equivalences: Answer[] }>(`query($questions: [EquivalenceQuestion!]!) { equivalences(questions: $questions) { ${ANSWER} } }`, { questions });
  return equivalences;
}

async function levelsOf(framework: string): Promise<string[]> {
  const { framework: { levels } } = await running.ask<{ framework: { levels: { code: string }[] } }>('query($code: String!) { framework(code: $code) { levels { code } } }', { code: framework });
  return levels.map(({ code }) => code);
}

interface Explained {
  readonly explanation: string;
  readonly explanationLanguage: string;
}

interface Conversion {
  readonly results: readonly Explained[];
  readonly refused: readonly Explained[];
}

interface Validated {
  readonly mistakes: readonly { readonly message: string; readonly messageLanguage: string }[];
}

describe('the language of labels', () => {
  const NAME = 'query($code: String!, $language: LanguageTag) { framework(code: $code) { name(language: $language) localisedName(language: $language) { text language } } }';

  it.each([
    ['ie-nfq', 'ga', undefined, 'ga'],
    ['ee-estqf', 'et', undefined, 'et'],
    ['hr-croqf', 'hr-HR, en;q=0.5', undefined, 'hr'],
    ['ie-nfq', undefined, undefined, 'en'],
    ['ie-nfq', 'et', undefined, 'en'],
    ['ie-nfq', 'xx, *;q=0.1', undefined, 'en'],
    ['ee-estqf', 'ga', 'et-EE', 'et'],
    ['ee-estqf', 'et', 'en', 'en'],
    ['ee-estqf', 'et', 'hr', 'et'],
    ['ee-estqf', undefined, 'hr', 'en'],
  ])('of %s, with `Accept-Language: %s` and the argument %s, is %s, and the answer says so', async (code, header, language, used) => {
    const { framework } = await running.ask<{ framework: { name: string; localisedName: { text: string; language: string } } }>(NAME, { code, language }, header ? { 'accept-language': header } : {});
    expect(framework.localisedName).toEqual({ text: framework.name, language: used });
    const { names } = (await running.ask<{ framework: { names: { language: string; text: string }[] } }>('query($code: String!) { framework(code: $code) { names { language text } } }', { code })).framework;
    expect(names).toContainEqual(framework.localisedName);
  });

  it('of an answer is one in which answers can be told, and the answer says which', async () => {
    const ask = (language: string) => running.ask<{ equivalence: { explanation: string; explanationLanguage: string } }>(
      '{ equivalence(from: { framework: "ie-nfq", level: "8" }, to: "eqf") { ... on Equivalence { explanation explanationLanguage } } }', {}, { 'accept-language': language });
    const [english, french, irish] = [await ask('en'), await ask('fr'), await ask('ga')].map(({ equivalence }) => equivalence);
    expect([english?.explanationLanguage, french?.explanationLanguage, irish?.explanationLanguage]).toEqual(['en', 'fr', 'en']);
    expect(irish?.explanation).toBe(english?.explanation);
    expect(french?.explanation).not.toBe(english?.explanation);
  });

  it('of a conversion, a finding, a rule and an element is told likewise', async () => {
    const ask = async (language: string) => running.ask<{ creditConversion: Conversion; coherence: { findings: Explained[] }; publicationRules: { says: string }[]; microcredentialValidate: Validated }>(
      `{ creditConversion(value: "10", from: "ects", to: "gb-cats") { results { explanation explanationLanguage } refused { explanation explanationLanguage } }
         coherence { findings { explanation explanationLanguage } } publicationRules { says }
         microcredentialValidate(awardingBody: "ee-ut", input: { id: "a b", designation: MICROCREDENTIAL, title: [{ language: "en", text: "A course" }] }) { mistakes { message messageLanguage fix } } }`, {}, { 'accept-language': language });
    const [english, french, irish] = [await ask('en'), await ask('fr'), await ask('ga')];
    const told = ({ creditConversion: { results, refused }, coherence: { findings }, microcredentialValidate: { mistakes } }: typeof english) =>
      [...results, ...refused, ...findings, ...mistakes.map(({ message, messageLanguage }) => ({ explanation: message, explanationLanguage: messageLanguage }))];
    expect(new Set(told(french).map(({ explanationLanguage }) => explanationLanguage))).toEqual(new Set(['fr']));
    expect(told(irish)).toEqual(told(english));
    const known = new Set([...told(english).map(({ explanation }) => explanation), ...english.publicationRules.map(({ says }) => says)]);
    expect([...told(french).map(({ explanation }) => explanation), ...french.publicationRules.map(({ says }) => says)].filter((sentence) => known.has(sentence))).toEqual([]);
  });

  it('of a microcredential is one of its own where it lacks the one wanted', async () => {
    const title = async (language: string) => (await running.ask<{ node: { localisedTitle: unknown } }>(
      `{ node(id: "microcredential:ee-taltech:taltech-ariprotsessid") { ... on Microcredential { localisedTitle(language: "${language}") { text language } } } }`)).node.localisedTitle;
    expect(await title('et')).toEqual({ text: 'Äriprotsessid digiühiskonnas', language: 'et' });
    expect(await title('fr')).toEqual({ text: 'Business processes in digital society', language: 'en' });
  });
});

describe('a policy', () => {
  const ask = async (policy: Question['policy'], level = '8') => (await answersTo([{ from: { framework: 'ie-nfq', level }, to: 'au-aqf', asOf: DAY, policy: policy ?? {} }]))[0];

  it('narrows the chains that count: by length, basis, provenance and direction', async () => {
    expect(await ask(undefined)).toMatchObject({ verdict: 'SINGLE', hops: 2 });
    expect(await ask({ maxHops: 1 })).toEqual({ __typename: 'NoEquivalence', reason: 'NOT_COMPARED' });
    expect(await ask({ bases: ['REFERENCING'] })).toMatchObject({ __typename: 'NoEquivalence' });
    expect(await ask({ provenance: [] })).toMatchObject({ __typename: 'NoEquivalence' });
    expect(await ask({ reversed: false })).toMatchObject({ __typename: expect.any(String) });
  });

  it('tells what can be said by way of one framework alone', async () => {
    const scqf = (level: string, policy: object) => answersTo([{ from: { framework: 'gb-sct-scqf', level }, to: 'ie-nfq', asOf: '2019-06-01', policy: { ...policy } }]);
    expect((await scqf('9', {}))[0]).toMatchObject({ verdict: 'SINGLE', hops: 1 });
    expect((await scqf('9', { through: 'eqf', maxHops: 2 }))[0]).toMatchObject({ verdict: 'RANGE', hops: 2, levels: [{ level: { code: '7' } }, { level: { code: '8' } }] });
    expect((await scqf('9', { through: 'ie-nfq' }))[0]).toEqual({ __typename: 'NoEquivalence', reason: 'NOT_COMPARED' });
  });

  it('names near codes where the framework to go through is not known', async () => {
    const { errors } = await running.reply('{ equivalence(from: { framework: "ie-nfq", level: "8" }, to: "au-aqf", policy: { through: "efq" }) { __typename } }');
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND', near: expect.arrayContaining(['eqf']) } }]);
  });

  it('that is null in every part narrows nothing', async () => {
    expect(await ask({ maxHops: null, bases: null, provenance: null, reversed: null, through: null })).toEqual(await ask(undefined));
  });

  it.each([0, -1, 6, 2_147_483_647])('refuses chains of %d documents', async (maxHops) => {
    const { data, errors } = await running.reply('query($policy: EquivalencePolicy) { equivalence(from: { framework: "ie-nfq", level: "8" }, to: "eqf", policy: $policy) { __typename } }', { policy: { maxHops } });
    expect(data).toEqual({ equivalence: null });
    expect(errors).toMatchObject([{ message: `\`maxHops\` is a whole number from 1 to 5; found ${maxHops}.`, extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

describe('`compareFrameworks`', () => {
  const QUERY = `query($codes: [String!]!, $asOf: Date) { compareFrameworks(codes: $codes, asOf: $asOf) { asOf frameworks { code } views { from { code } to { code } answers { ${ANSWER} } } } }`;
  interface Compared { compareFrameworks: { asOf: string; frameworks: { code: string }[]; views: { from: { code: string }; to: { code: string }; answers: Answer[] }[] } }

  it.each([[['ie-nfq', 'au-aqf']], [['no-nkr', 'is-isqf', 'eqf']], [['gb-rqf', 'gb-sct-scqf', 'ie-nfq', 'nz-nzqcf']]])('sees every level of %j from each of the others, as single questions do', async (codes) => {
    const { compareFrameworks: { frameworks, views } } = await running.ask<Compared>(QUERY, { codes, asOf: DAY });
    expect(frameworks.map(({ code }) => code)).toEqual(codes);
    expect(views.length).toBe(codes.length * (codes.length - 1));
    for (const { from, to, answers } of views) {
      const levels = await levelsOf(from.code);
      expect(answers).toEqual(await answersTo(levels.map((level) => ({ from: { framework: from.code, level }, to: to.code, asOf: DAY }))));
    }
  });

  it.each([[['ie-nfq'], 'found 1'], [['ie-nfq', 'eqf', 'au-aqf', 'de-dqr', 'fr-cncp'], 'found 5'], [['eqf', 'ie-nfq', 'eqf'], '2 of them different'], [[], 'found 0']])('refuses %j: two to four different ones', async (codes, found) => {
    const { data, errors } = await running.reply(QUERY, { codes });
    expect(data).toEqual({ compareFrameworks: null });
    expect(errors).toMatchObject([{ message: expect.stringContaining(found), extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('names near codes of one that it does not know', async () => {
    expect((await running.reply(QUERY, { codes: ['ie-nfq', 'eqv'] })).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND', near: expect.arrayContaining(['eqf']) } }]);
  });
});

describe('`equivalenceTimeline`', () => {
  interface Span { from: string | null; until: string | null; answerChanged: boolean; answer: Answer }

  const dayAfter = (day: string, days = 1): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

  it.each([['gb-rqf', '6', 'de-dqr'], ['gb-fheq', '6', 'eqf'], ['ie-nfq', '8', 'au-aqf'], ['fr-nomenclature-1969', 'II', 'ie-nfq'], ['ie-nfq', '8', 'ie-nfq'], ['al-aqf', '7', 'qf-ehea']])(
    'of %s %s seen from %s is without gaps, and on its days single questions are answered so', async (framework, level, to) => {
      const from = { framework, level };
      const { equivalenceTimeline: spans } = await running.ask<{ equivalenceTimeline: Span[] }>(
        `query($from: LevelRef!, $to: String!) { equivalenceTimeline(from: $from, to: $to) { from until answerChanged answer { ${ANSWER} } } }`, { from, to });
      expect([spans[0]?.from, spans.at(-1)?.until]).toEqual([null, null]);
      for (const [place, span] of spans.slice(1).entries()) expect(span.from).toBe(dayAfter(spans[place]?.until ?? ''));
      for (const span of spans) {
        const days = [...new Set([span.from ?? dayAfter(span.until ?? '2000-01-01', -400), span.until ?? dayAfter(span.from ?? '2030-01-01', 400)])];
        for (const answer of await answersTo(days.map((asOf) => ({ from, to, asOf })))) expect(answer).toEqual(span.answer);
      }
    });
});

describe('`coverage`', () => {
  interface View { from: { code: string }; to: { code: string }; levels: number; answered: number; conflicting: number; hops: number | null; unanswered: { reason: string; levels: number }[] }
  interface Pair { from: { code: string }; to: { code: string }; missing: string; views: View[] }

  const NODES = 'from { code } to { code } missing views { from { code } to { code } levels answered conflicting hops unanswered { reason levels } }';
  const pairsWhere = (filter: string): Promise<Pair[]> => everyNodeOf<Pair>(running, { field: 'coverage', nodes: NODES, where: `filter: { ${filter} } asOf: "${DAY}"` });

  it('agrees with the answers to single questions', async () => {
    const pairs = await pairsWhere('from: ["IE", "GB", "NO"] to: ["AU", "IS", "DE", "MY"]');
    expect(pairs.length).toBe(12);
    for (const { from, to, levels, answered, conflicting, hops, unanswered } of pairs.flatMap(({ views }) => views)) {
      const answers = await answersTo((await levelsOf(from.code)).map((level) => ({ from: { framework: from.code, level }, to: to.code, asOf: DAY })));
      const withLevels = answers.filter((answer) => answer.__typename === 'Equivalence');
      const reasons = Map.groupBy(answers.filter((answer) => answer.__typename === 'NoEquivalence'), ({ reason }) => reason ?? '');
      expect({ from, to, levels, answered, conflicting, hops }).toEqual({
        from, to, levels: answers.length, answered: withLevels.length, conflicting: withLevels.filter(({ verdict }) => verdict === 'CONFLICTING').length,
        hops: withLevels.length === 0 ? null : Math.max(...withLevels.map((answer) => answer.hops ?? 0)),
      });
      expect(new Map(unanswered.map(({ reason, levels: count }) => [reason, count]))).toEqual(new Map([...reasons].map(([reason, those]) => [reason, those.length])));
    }
  });

  it('tells what is missing: nothing, some levels, an alignment, a framework, or our knowledge of one', async () => {
    const missing = async (from: string, to: string) => (await pairsWhere(`from: ["${from}"] to: ["${to}"]`))[0]?.missing;
    expect([await missing('IE', 'DE'), await missing('IE', 'AU'), await missing('IE', 'LK'), await missing('IE', 'AR'), await missing('IE', 'AF')])
      .toEqual(['NOTHING', 'SOME_LEVELS', 'NO_ALIGNMENT', 'NO_FRAMEWORK', 'FRAMEWORK_NOT_KNOWN']);
  });

  it('filters by what is missing, and the parts make up the whole', async () => {
    const whole = await pairsWhere('from: ["IE"]');
    const countries = await everyNodeOf<{ code: string }>(running, { field: 'countries', nodes: 'code' });
    expect(whole.length).toBe(countries.length - 1);
    const parts = await Promise.all(['NOTHING', 'SOME_LEVELS', 'NO_ALIGNMENT', 'NO_FRAMEWORK', 'FRAMEWORK_NOT_KNOWN'].map((gap) => pairsWhere(`from: ["IE"] missing: [${gap}]`)));
    expect(parts.flat().length).toBe(whole.length);
    for (const part of parts) expect(new Set(part.map(({ missing }) => missing)).size).toBe(1);
  });

  it('names near codes of a country that it does not know', async () => {
    expect((await running.reply('{ coverage(filter: { from: ["UK"] }) { totalCount } }')).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });
});

describe('`coverageMatrix`', () => {
  interface State { mark: string; missing: string; force: string | null; provenance: string | null; conflicting: boolean; pairs: number }
  interface Matrix { coverageMatrix: { asOf: string; countries: { code: string }[]; states: State[]; rows: string[] } }
  interface Pair { from: { code: string }; to: { code: string }; missing: string; views: { force: string | null; provenance: string | null; conflicting: number }[] }

  const matrixOf = async (asOf: string) => (await running.ask<Matrix>('query($asOf: Date) { coverageMatrix(asOf: $asOf) { asOf countries { code } states { mark missing force provenance conflicting pairs } rows } }', { asOf })).coverageMatrix;

  it.each([DAY, '2012-06-01'])('on %s tells of every pair what `coverage` tells of it', async (day) => {
    const { asOf, countries, states, rows } = await matrixOf(day);
    expect({ asOf, square: rows.every((row) => [...row].length === countries.length), rows: rows.length }).toEqual({ asOf: day, square: true, rows: countries.length });
    const byMark = new Map(states.map((state) => [state.mark, state]));
    const place = new Map(countries.map(({ code }, at) => [code, at]));
    const where = `filter: { from: ["IE", "MY", "AR"] } asOf: "${day}"`;
    const pairs = await everyNodeOf<Pair>(running, { field: 'coverage', nodes: 'from { code } to { code } missing views { force provenance conflicting }', where });
    const told = pairs.map(({ from, to }) => byMark.get(rows[place.get(from.code)!]![place.get(to.code)!]!));
    expect(told.map((state) => state && { missing: state.missing, force: state.force, provenance: state.provenance, conflicting: state.conflicting }))
      .toEqual(pairs.map(({ missing, views: [best] }) => ({ missing, force: best?.force ?? null, provenance: best?.provenance ?? null, conflicting: (best?.conflicting ?? 0) > 0 })));
  });

  it('counts the pairs of each state, and has a dash for a country beside itself', async () => {
    const { countries, states, rows } = await matrixOf(DAY);
    const all = rows.join('');
    for (const { mark, pairs } of states) expect({ mark, pairs }).toEqual({ mark, pairs: all.split(mark).length - 1 });
    expect(rows.map((row, at) => row[at])).toEqual(countries.map(() => '-'));
    expect(states.reduce((sum, { pairs }) => sum + pairs, 0)).toBe(countries.length * (countries.length - 1));
  });
});

describe('`alignments`', () => {
  const count = async (filter: string) => (await running.ask<{ alignments: { totalCount: number; nodes: { symmetric: boolean; supersededBy: unknown[] }[] } }>(`{ alignments(first: 100, filter: { ${filter} }) { totalCount nodes { symmetric supersededBy { key } } } }`)).alignments;

  it('can be asked for by whether both sides adopted them, and the parts make up the whole', async () => {
    const [both, one, whole] = [await count('symmetric: true'), await count('symmetric: false'), await count('')];
    expect(both.totalCount + one.totalCount).toBe(whole.totalCount);
    expect([both.nodes.every(({ symmetric }) => symmetric), one.nodes.some(({ symmetric }) => symmetric)]).toEqual([true, false]);
  });

  it('can be asked for by whether they were replaced, and the parts make up the whole', async () => {
    const [replaced, standing, whole] = [await count('superseded: true'), await count('superseded: false'), await count('')];
    expect(replaced.totalCount + standing.totalCount).toBe(whole.totalCount);
    expect([replaced.nodes.every(({ supersededBy }) => supersededBy.length > 0), standing.nodes.some(({ supersededBy }) => supersededBy.length > 0)]).toEqual([true, false]);
  });
});

describe('`coherence`', () => {
  interface Found { coherence: { asOf: string; findings: { severity: string; touches: number; alignments: { key: string; validFrom: string | null }[] }[] } }
  const audit = async (asOf: string) => (await running.ask<Found>('query($asOf: Date) { coherence(asOf: $asOf) { asOf findings { severity touches alignments { key validFrom } } } }', { asOf })).coherence;

  it('ranks what it finds by gravity, then by how many answers it touches', async () => {
    const { findings } = await audit(DAY);
    const ranks = findings.map(({ severity, touches }) => ['ERROR', 'WARNING', 'NOTICE'].indexOf(severity) * 1e6 - touches);
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  });

  it('looks at the documents of the day asked about, and no others', async () => {
    const { asOf, findings } = await audit('2012-06-01');
    const later = findings.flatMap(({ alignments }) => alignments).filter(({ validFrom }) => validFrom !== null && validFrom > '2012-06-01');
    expect({ asOf, later }).toEqual({ asOf: '2012-06-01', later: [] });
  });
});
