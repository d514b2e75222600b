import fc from 'fast-check';
import type { Write } from '../../src/ledger/write.js';
import type { MicrocredentialFilter } from '../../src/microcredential/microcredential.filter.js';
import { statementKey, type StatementRecord } from '../../src/microcredential/statement/statement.record.js';
import { aPlacement, aSize, anOffer, anOrganisation, writeOffer, writeOrganisation } from './records.js';

/** Few values of each kind, so that records share them; keys of which one begins another; words that begin one another. */
const BODIES = ['ee-tal', 'ee-tal-tech', 'fi-hel', 'be-vub', 'xx-none'];
const WORDS = ['data', 'datang', 'Äri', 'ARI', 'L’École', '数据', 'security', 'cyber', 'cybersecurity', 'of', 'Straße', 'OR'];
const COUNTRIES = ['EE', 'FI', 'BE', 'NZ'];
const LANGUAGES = ['en', 'et', 'mi'];
const SYSTEMS = ['ects', 'gb-cats'];
const FRAMEWORKS = ['ee-estqf', 'eqf'];
const LEVELS = ['5', '6', '6.sv'];
const MODES = ['ONLINE', 'ONSITE', 'BLENDED'] as const;
const STATUSES = ['OFFERED', 'CLOSED', 'UNKNOWN'] as const;
const STATES = ['OBSERVED', 'OBSERVED', 'PUBLISHED', 'SUSPENDED', 'WITHDRAWN', 'DRAFT'];
const DESIGNATIONS = ['MICROCREDENTIAL', 'MICRO_DEGREE'] as const;
const FIELDS = ['06', '061', '0611', '04'];
const AMOUNTS = ['1', '2.5', '6', '30'];

const one = <Value>(values: readonly Value[]): fc.Arbitrary<Value> => fc.constantFrom(...values);
const some = <Value>(values: readonly Value[]): fc.Arbitrary<Value[]> => fc.uniqueArray(one(values), { maxLength: 3 });
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(value, { freq: 2 });
const words = (most: number): fc.Arbitrary<string> => fc.array(one(WORDS), { minLength: 1, maxLength: most }).map((all) => all.join(' '));

const size = fc.oneof(
  fc.record({ system: one(SYSTEMS), value: one(AMOUNTS) }),
  fc.record({ system: one(SYSTEMS), min: fc.constant('2'), max: one(['2', '6.5']) }),
  fc.record({ system: one(SYSTEMS), max: one(AMOUNTS) }),
);

const placement = fc.oneof(
  fc.record({ framework: one(FRAMEWORKS), code: one(LEVELS), basis: fc.constant('STATED' as const) }),
  fc.record({ framework: one(FRAMEWORKS), codes: fc.uniqueArray(one(LEVELS), { minLength: 1, maxLength: 3 }), basis: fc.constant('RECOMMENDED' as const) }),
);

const otherSize = size.map((stated) => ({ ...stated, basis: 'DERIVED' as const, source: 0, note: null }));

const offerWrite: fc.Arbitrary<Write> = fc
  .record({
    body: one(BODIES),
    id: one(['1', '2', 'a-b', 'ö']),
    given: fc.record({
      title: fc.record({ en: words(3), et: words(2) }, { requiredKeys: ['en'] }),
      learningOutcomes: fc.array(words(4), { maxLength: 2 }),
      state: one(STATES),
      status: one(STATUSES),
      designation: one(DESIGNATIONS),
      mode: maybe(one(MODES)),
      language: some(LANGUAGES),
      level: maybe(placement),
      credits: maybe(size),
      otherCredits: fc.array(otherSize, { maxLength: 1 }),
      field: maybe(one(FIELDS)),
      assessment: maybe(fc.constant('exam')),
      qualityAssurance: maybe(fc.constant('agency')),
    }),
  })
  .map(({ body, id, given }) => writeOffer(anOffer(body, id, given)));

const organisationWrite: fc.Arbitrary<Write> = fc
  .record({ key: one(BODIES.slice(0, 4)), name: words(2), country: maybe(one(COUNTRIES)), region: one([null, null, 'BE-BRU']) })
  .map(({ key, ...given }) => writeOrganisation(anOrganisation(key, given)));

/** Days on which statements begin and end, and on which they are asked about. */
const DAYS = ['2023-06-30', '2024-01-01', '2024-12-31', '2025-03-15'] as const;
export const day: fc.Arbitrary<string | undefined> = fc.option(one(DAYS), { nil: undefined });

const statementWrite: fc.Arbitrary<Write> = fc
  .record({
    id: one(['1', '2', '3', '4', '5', '6']),
    about: fc.tuple(one(BODIES), one(['1', '2', 'a-b', 'ö'])).map((parts) => parts.join(':')),
    dates: fc.record({ from: one(['2023', '2024', '2024-12-31']), until: one([null, null, '2024', '2025-03']) }),
    ended: fc.option(fc.record({ on: one(DAYS), reason: fc.constant('Found wrong.') }), { nil: undefined, freq: 3 }),
    said: fc.oneof(
      fc.record({ framework: one(FRAMEWORKS), levels: fc.uniqueArray(one(LEVELS), { minLength: 1, maxLength: 2 }) }).map((said) => aPlacement('agency', said)),
      fc.record({ system: one(SYSTEMS), value: one(AMOUNTS) }).map((said) => aSize('agency', said)),
    ),
  })
  .map(({ id, about, dates, ended, said }) => {
    const content: StatementRecord = { ...said, id, about, ...dates, ...(ended && { state: 'ENDED', ended }) };
    return { kind: 'statement', key: statementKey(content), content };
  });

/** What several people write, one after the other. */
export const history: fc.Arbitrary<Write[]> = fc.array(
  fc.oneof({ weight: 8, arbitrary: offerWrite }, { weight: 2, arbitrary: organisationWrite }, { weight: 3, arbitrary: statementWrite }), { minLength: 80, maxLength: 140 });

const creditRange = fc
  .record({ system: one(SYSTEMS), ends: fc.tuple(one([0, 2, 2.5, 6]), one([2, 6, 40])) })
  .map(({ system, ends }) => ({ system, minMillionths: Math.min(...ends) * 1e6, maxMillionths: Math.max(...ends) * 1e6 }));

const CONDITIONS: { readonly [Name in keyof Required<MicrocredentialFilter>]: fc.Arbitrary<MicrocredentialFilter[Name]> } = {
  countries: some([...COUNTRIES, 'BE-BRU']),
  framework: one(FRAMEWORKS),
  level: fc.record({ framework: one(FRAMEWORKS), level: one(LEVELS) }),
  levelsIn: fc.array(fc.tuple(one(FRAMEWORKS), one(LEVELS)), { maxLength: 4 }),
  awardingBodies: some(BODIES),
  creditSystem: one(SYSTEMS),
  creditRanges: fc.array(creditRange, { maxLength: 2 }),
  modes: some(MODES),
  languages: some(LANGUAGES),
  complete: fc.boolean(),
  fieldPrefix: one(['0', '06', '061', '']),
  states: some(STATES),
  offerStatuses: some(STATUSES),
  designations: some(DESIGNATIONS),
};

/** One to three conditions, or none. */
export const filter: fc.Arbitrary<MicrocredentialFilter> = fc
  .subarray(Object.keys(CONDITIONS) as (keyof MicrocredentialFilter)[], { maxLength: 3 })
  .chain((names) => fc.record(Object.fromEntries(names.map((name) => [name, CONDITIONS[name]]))) as fc.Arbitrary<MicrocredentialFilter>);

export const search: fc.Arbitrary<string> = fc.oneof(words(3), one(['dat', 'data', 'secur', 'cybe', 'data" OR "cyber', 'title: data', 'data NOT cyber', 'école', 'strasse', '据', 'micro_degree', 'hel']));
