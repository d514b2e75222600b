import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runRegistry, type RunningRegistry } from './running-registry.js';
import { everyNodeOf } from './walk.js';

const DAY = '2026-11-22';

interface Told {
  readonly id: string;
  readonly titles: readonly { readonly text: string; readonly language: string }[];
  readonly state: string;
  readonly provenance: string;
  readonly mode: string | null;
  readonly designation: string;
  readonly offerStatus: string;
  readonly languages: readonly string[];
  readonly completeness: { readonly missing: readonly string[] };
  readonly awardingBodies: readonly { readonly id: string; readonly country: string; readonly region: string | null }[];
  readonly levelPlacements: readonly { readonly level: { readonly code: string; readonly framework: { readonly code: string } }; readonly basis: string; readonly caution: string }[];
  readonly creditValues: readonly { readonly value: string | null; readonly min: string | null; readonly max: string | null; readonly creditSystem: { readonly code: string } }[];
}

const TOLD = `id titles { text language } state provenance mode designation offerStatus languages completeness { missing } awardingBodies { id country region }
  levelPlacements { level { code framework { code } } basis caution } creditValues { value min max creditSystem { code } }`;

let running: RunningRegistry;
let all: readonly Told[];
beforeAll(async () => {
  running = await runRegistry();
  all = await everyNodeOf<Told>(running, { field: 'microcredentials', nodes: TOLD });
});
afterAll(() => running.close());

interface Asked {
  readonly search?: string;
  readonly filter?: Readonly<Record<string, unknown>>;
}

const LIST = 'query($search: String, $filter: MicrocredentialFilter) { microcredentials(search: $search, filter: $filter, first: 100)';

async function idsOf(asked: Asked): Promise<string[]> {
  const { microcredentials } = await running.ask<{ microcredentials: { totalCount: number; nodes: { id: string }[] } }>(`${LIST} { totalCount nodes { id } } }`, { ...asked });
  expect(microcredentials.nodes.length).toBe(Math.min(microcredentials.totalCount, 100));
  return microcredentials.nodes.map(({ id }) => id);
}

const idsLike = (fits: (told: Told) => boolean): string[] => all.filter(fits).map(({ id }) => id).slice(0, 100);

describe('a microcredential', () => {
  it('that was seen on a public page is marked so, never as if its institution had published it', () => {
    expect(new Set(all.map(({ state }) => state))).toEqual(new Set(['OBSERVED']));
  });

  it('says who places it on a level, and what to keep in mind of it', () => {
    const placements = all.flatMap(({ levelPlacements }) => levelPlacements);
    const cautions = new Map(placements.map(({ basis, caution }) => [basis, caution]));
    expect(cautions.get('STATED')).toContain('Only the awarding body states this level');
    expect(cautions.get('DERIVED')).toContain('nobody states it');
  });
});

describe('a search', () => {
  it('finds every record by its title, in each of its languages', async () => {
    for (const { id, titles } of all) {
      for (const { text } of titles) expect([text, (await idsOf({ search: text.split(/\s+/).slice(0, 16).join(' ') })).includes(id)]).toEqual([text, true]);
    }
    expect(new Set(all.flatMap(({ titles }) => titles.map(({ language }) => language))).size).toBeGreaterThan(2);
  });

  it.each(['Äriprotsessid', 'ariprotsessid', 'ÄRIPROTSESSID digiühiskonnas', 'digiuhiskonnas ärip', 'business processes'])('finds Äriprotsessid digiühiskonnas by %j', async (search) => {
    expect(await idsOf({ search })).toContain('microcredential:ee-taltech:taltech-ariprotsessid');
  });

  it('wants all of its words, wherever they stand in the record', async () => {
    const [both, one, other] = await Promise.all(['tallinn anthropology', 'tallinn', 'anthropology'].map((search) => idsOf({ search })));
    expect(both).toEqual(one?.filter((id) => other?.includes(id)));
    expect(both).toContain('microcredential:ee-tlu:antropoloogia');
  });

  it('puts the record whose whole title was typed first', async () => {
    expect((await idsOf({ search: 'Anthropology' }))[0]).toBe('microcredential:ee-tlu:antropoloogia');
  });

  it.each([['!?', 'no letter or digit'], ['a '.repeat(17), 'at most 16']])('of %j is refused with a reason', async (search, reason) => {
    const { data, errors } = await running.reply(`${LIST} { totalCount } }`, { search });
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ message: expect.stringContaining(reason), extensions: { code: 'BAD_USER_INPUT', argument: 'search' } }]);
  });
});

describe('a filter', () => {
  it.each<[Record<string, unknown>, (told: Told) => boolean]>([
    [{ country: ['EE', 'IE'] }, ({ awardingBodies }) => awardingBodies.some(({ country }) => ['EE', 'IE'].includes(country))],
    [{ country: ['GB-SCT'] }, ({ awardingBodies }) => awardingBodies.some(({ region }) => region === 'GB-SCT')],
    [{ framework: 'ee-estqf' }, ({ levelPlacements }) => levelPlacements.some(({ level }) => level.framework.code === 'ee-estqf')],
    [{ level: { framework: 'ee-estqf', level: '7' } }, ({ levelPlacements }) => levelPlacements.some(({ level }) => level.framework.code === 'ee-estqf' && level.code === '7')],
    [{ awardingBody: ['organisation:ee-tlu', 'organisation:be-vub'] }, ({ awardingBodies }) => awardingBodies.some(({ id }) => ['organisation:ee-tlu', 'organisation:be-vub'].includes(id))],
    [{ creditSystem: 'ects' }, ({ creditValues }) => creditValues.some(({ creditSystem }) => creditSystem.code === 'ects')],
    [{ mode: ['ONLINE', 'BLENDED'] }, ({ mode }) => mode === 'ONLINE' || mode === 'BLENDED'],
    [{ language: ['et', 'de'] }, ({ languages }) => languages.some((language) => ['et', 'de'].includes(language))],
    [{ complete: true }, ({ completeness }) => completeness.missing.length === 0],
    [{ complete: false, country: ['EE'] }, ({ completeness, awardingBodies }) => completeness.missing.length > 0 && awardingBodies.some(({ country }) => country === 'EE')],
    [{ state: ['OBSERVED'] }, () => true],
    [{ offerStatus: ['CLOSED'] }, ({ offerStatus }) => offerStatus === 'CLOSED'],
    [{ designation: ['MICRO_DEGREE', 'UNIT_STANDARD'] }, ({ designation }) => ['MICRO_DEGREE', 'UNIT_STANDARD'].includes(designation)],
    [{ country: [] }, () => false],
    [{ country: null, framework: null, mode: null, language: null }, () => true],
  ])('by %j finds the records that are so, and no others', async (filter, fits) => {
    expect(await idsOf({ filter })).toEqual(idsLike(fits));
  });

  it.each([
    [{ framework: 'ee-estq' }, 'NOT_FOUND', 'ee-estqf'],
    [{ level: { framework: 'ee-estqf', level: '77' } }, 'NOT_FOUND', '7'],
    [{ creditSystem: 'etcs' }, 'NOT_FOUND', 'ects'],
    [{ awardingBody: ['ee-tlu'] }, 'BAD_USER_INPUT', 'organisation:ee-taltech'],
    [{ field: 'computing' }, 'BAD_USER_INPUT', '"061"'],
    [{ language: ['Eesti keel'] }, 'BAD_USER_INPUT', 'BCP 47'],
    [{ credits: { system: 'ects', min: '20', max: '10' } }, 'BAD_USER_INPUT', '"20"'],
    [{ seenFrom: { framework: 'eqf', lowest: '5', highest: '12' } }, 'NOT_FOUND', '12'],
    [{ seenFrom: { framework: 'eqf', lowest: '6', highest: '5' } }, 'BAD_USER_INPUT', 'found 6, which is above 5'],
  ])('by %j is refused with what was expected', async (filter, code, hint) => {
    const { errors } = await running.reply(`${LIST} { totalCount } }`, { filter });
    expect(errors).toMatchObject([{ message: expect.stringContaining(hint), extensions: { code } }]);
  });
});

describe('a range of credits', () => {
  const numberOf = (exact: string): number => exact.split('/').map(Number).reduce((above, below) => above / below);

  const told = new Map<string, Promise<[number, number] | null>>();

  /** Many records have the same size: each is asked for once. */
  function toldIn(target: string, system: string, value: string): Promise<[number, number] | null> {
    const question = `${value} ${system} in ${target}`;
    if (!told.has(question)) told.set(question, convert(target, system, value));
    return told.get(question) ?? Promise.resolve(null);
  }

  /** The least and the most that an amount is in another system, on the first basis that gives one. */
  async function convert(target: string, system: string, value: string): Promise<[number, number] | null> {
    if (system === target) return [Number(value), Number(value)];
    const { creditConversion: { results } } = await running.ask<{ creditConversion: { results: { basis: string; min: { exact: string }; max: { exact: string } }[] } }>(
      'query($value: Decimal!, $from: String!, $to: String!) { creditConversion(value: $value, from: $from, to: $to) { results { basis min { exact } max { exact } } } }', { value, from: system, to: target });
    const basis = ['STATED', 'YEAR', 'HOURS'].find((preferred) => results.some((result) => result.basis === preferred));
    const those = results.filter((result) => result.basis === basis);
    return those.length === 0 ? null : [Math.min(...those.map(({ min }) => numberOf(min.exact))), Math.max(...those.map(({ max }) => numberOf(max.exact)))];
  }

  it.each([
    ['gb-cats', 10, 20],
    ['ects', 5, 10],
    ['ects', 20, null],
    ['nz-nzqcf', null, 15],
    ['us-semester-credit', 1, 3],
  ])('told in %s, from %s to %s, finds the sizes that are so much, in whatever system they are stated', async (system, min, max) => {
    const within = async ({ creditValues }: Told): Promise<boolean> => {
      for (const { value, min: fewest, max: most, creditSystem } of creditValues) {
        const ends = await Promise.all([value ?? fewest ?? '0', value ?? most ?? fewest ?? '0'].map((amount) => toldIn(system, creditSystem.code, amount)));
        if (ends[0] && ends[1] && ends[0][0] <= (max ?? Infinity) && ends[1][1] >= (min ?? 0)) return true;
      }
      return false;
    };
    const expected = (await Promise.all(all.map(async (one) => ((await within(one)) ? [one.id] : [])))).flat();
    expect(await idsOf({ filter: { credits: { system, min, max } } })).toEqual(expected.slice(0, 100));
    expect(expected.length).toBeGreaterThan(0);
  });

  it('of 10 to 20 UK credits finds sizes of 5 to 10 ECTS credits', async () => {
    const found = await idsOf({ filter: { credits: { system: 'gb-cats', min: '10', max: '20' }, country: ['BE', 'FI', 'NL'] } });
    const sizes = all.filter(({ id }) => found.includes(id)).flatMap(({ creditValues }) => creditValues.flatMap(({ value }) => (value === null ? [] : [Number(value)])));
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.filter((size) => size < 5 || size > 10)).toEqual([]);
  });
});

describe('a range of levels', () => {
  it.each([
    ['nz-nzqcf', '7', '9', DAY],
    ['eqf', '5', '6', DAY],
    ['ie-nfq', '8', '8', DAY],
    ['au-aqf', '1', '10', DAY],
    ['eqf', '6', '8', '2012-06-01'],
  ])('as seen from %s, from %s to %s on a day, finds the records that say so themselves', async (framework, lowest, highest, asOf) => {
    interface Seen { id: string; seenFrom: { levels: { answer: { levels?: { level: { ordinal: number } }[] } }[] } }
    const nodes = `id seenFrom(framework: "${framework}", asOf: "${asOf}") { levels { answer { ... on Equivalence { levels { level { ordinal } } } } } }`;
    const { low, high } = await running.ask<{ low: { ordinal: number }; high: { ordinal: number } }>(
      'query($framework: String!, $lowest: String!, $highest: String!) { low: level(framework: $framework, code: $lowest) { ordinal } high: level(framework: $framework, code: $highest) { ordinal } }', { framework, lowest, highest });
    const seen = await everyNodeOf<Seen>(running, { field: 'microcredentials', nodes });
    const expected = seen.filter(({ seenFrom }) => seenFrom.levels.some(({ answer }) => answer.levels?.some(({ level }) => low.ordinal <= level.ordinal && level.ordinal <= high.ordinal)));
    expect(await idsOf({ filter: { seenFrom: { framework, lowest, highest, asOf } } })).toEqual(expected.map(({ id }) => id).slice(0, 100));
    expect(expected.length).toBeGreaterThan(0);
  });
});

describe('the counts of facets', () => {
  const FILTERED: Readonly<Record<string, (value: string) => Record<string, unknown>>> = {
    COUNTRY: (value) => ({ country: [value] }),
    FRAMEWORK: (framework) => ({ framework }),
    LEVEL: (value) => ({ level: { framework: value.slice(0, value.indexOf(':')), level: value.slice(value.indexOf(':') + 1) } }),
    CREDIT_SYSTEM: (creditSystem) => ({ creditSystem }),
    MODE: (value) => ({ mode: [value] }),
    LANGUAGE: (value) => ({ language: [value] }),
    OFFER_STATUS: (value) => ({ offerStatus: [value] }),
    AWARDING_BODY: (value) => ({ awardingBody: [value] }),
  };

  interface Counted { microcredentials: { totalCount: number; facets: { field: string; values: { value: string; label: string; count: number }[] }[] } }

  it.each<Asked>([
    {}, { filter: { complete: false } }, { search: 'data' }, { search: 'university', filter: { state: ['OBSERVED'] } },
    { filter: { credits: { system: 'ects', max: '10' } } }, { filter: { seenFrom: { framework: 'eqf', lowest: '5', highest: '7' } } },
  ])('of %j agree with the list when the value is added as a filter, for every value', async (asked) => {
    const { microcredentials: { facets } } = await running.ask<Counted>(`${LIST} { totalCount facets { field values { value label count } } } }`, { ...asked });
    expect(facets.map(({ field }) => field)).toEqual(Object.keys(FILTERED));
    for (const { field, values } of facets) {
      for (const { value, label, count } of values) {
        const filter = { ...asked.filter, ...FILTERED[field]?.(value) };
        const narrowed = await running.ask<Counted>(`${LIST} { totalCount } }`, { ...asked, filter });
        expect({ field, value, count: narrowed.microcredentials.totalCount }).toEqual({ field, value, count });
        expect(label).not.toBe('');
      }
    }
  });

  it('are labelled in the words a person reads', async () => {
    const { microcredentials: { facets } } = await running.ask<Counted>(`${LIST} { totalCount facets { field values { value label count } } } }`);
    const labels = Object.fromEntries(facets.map(({ field, values }) => [field, new Map(values.map(({ value, label }) => [value, label]))]));
    expect([labels['COUNTRY']?.get('EE'), labels['LANGUAGE']?.get('et'), labels['LEVEL']?.get('ee-estqf:7'), labels['AWARDING_BODY']?.get('organisation:ee-tlu')])
      .toEqual(['Estonia', 'Estonian', 'EstQF (Estonia) 7', 'Tallinn University']);
  });
});
