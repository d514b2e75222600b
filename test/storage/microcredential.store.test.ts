import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Ledger } from '../../src/ledger/ledger.js';
import { MicrocredentialStore, type MicrocredentialQuestion } from '../../src/microcredential/microcredential.store.js';
import { projections } from '../../src/microcredential/projections.js';
import { QuestionRefused } from '../../src/microcredential/question-refused.js';
import { anOffer, anOrganisation, writeOffer, writeOrganisation } from './records.js';
import { openStore, STORES } from './open-store.js';

const OFFERS = [
  anOffer('ee-taltech', 'law', { title: { et: 'Äriõigus', en: 'Business law' }, learningOutcomes: ['Reads a contract about data'] }),
  anOffer('ee-taltech', 'data', { title: { en: 'Data' } }),
  anOffer('ee-taltech', 'data-2', { title: { en: 'Introduction to data science' } }),
  anOffer('ee-taltech', 'draft', { title: { en: 'Data in draft' }, state: 'DRAFT' }),
  anOffer('fi-hel', 'nursing', { title: { en: 'Nursing', fi: 'Sairaanhoito' }, state: 'WITHDRAWN' }),
  ...Array.from({ length: 120 }, (_, number) => anOffer('xx-many', String(number).padStart(3, '0'), { title: { en: 'Cyber hygiene' } })),
];

describe.each(STORES)('the store of microcredentials on %s', (store) => {
  let opened: Awaited<ReturnType<typeof openStore>>;
  let records: MicrocredentialStore;
  let ledger: Ledger;

  beforeAll(async () => {
    opened = await openStore(store);
    ledger = new Ledger(opened.database, projections);
    records = new MicrocredentialStore(opened.database);
    const organisations = [anOrganisation('ee-taltech', { name: 'Tallinn University of Technology' }), anOrganisation('fi-hel', { name: 'Helsingin yliopisto', country: 'FI' })];
    await ledger.accept([...organisations.map(writeOrganisation), ...OFFERS.map(writeOffer)], { actor: 'seed' });
  });
  afterAll(() => opened.close());

  const found = async (search: string): Promise<string[]> => (await records.page({ search, filter: {} }, { first: 100 })).rows.map(({ key }) => key);

  it.each([
    ['data', ['ee-taltech:data', 'ee-taltech:data-2', 'ee-taltech:law']],
    ['science data', ['ee-taltech:data-2']],
    ['ÄRIÕIGUS', ['ee-taltech:law']],
    ['arioigus', ['ee-taltech:law']],
    ['ärio', ['ee-taltech:law']],
    ['äri', []],
    ['tallinn law', ['ee-taltech:law']],
    ['law tallinn', ['ee-taltech:law']],
    ['yliopisto', ['fi-hel:nursing']],
    ['data OR nursing', []],
    ['data NOT science', []],
    ['title:data', []],
    ['"data science"', ['ee-taltech:data-2']],
    ['draft', []],
    ["data' & !'law", ['ee-taltech:law']],
  ])('finds %j', async (search, keys) => {
    expect(await found(search)).toEqual(keys);
  });

  it.each(['', '  ', '"*" - () :', '。'])('refuses the search %j, which has no word', async (search) => {
    await expect(records.page({ search, filter: {} }, { first: 5 })).rejects.toMatchObject({ name: 'QuestionRefused', code: 'SEARCH_WITHOUT_WORDS', argument: 'search' });
    await expect(records.totalCount({ search, filter: {} })).rejects.toThrow(QuestionRefused);
    await expect(records.facets({ search, filter: {} })).rejects.toThrow(QuestionRefused);
  });

  it('refuses a search of more words than anybody means', async () => {
    await expect(found('word '.repeat(17))).rejects.toMatchObject({ code: 'SEARCH_TOO_LONG', message: '`search` has 17 words; at most 16 are looked for.' });
    expect(await found('data '.repeat(16))).toHaveLength(3);
  });

  it('refuses to search in the past', async () => {
    await expect(records.page({ search: 'data', filter: {}, knownAt: 3 }, { first: 5 })).rejects.toMatchObject({ code: 'SEARCH_IN_THE_PAST', argument: 'knownAt' });
  });

  it.each(['x', '', 'e30', Buffer.from('[]').toString('base64url'), Buffer.from('["a",1]').toString('base64url'), Buffer.from('[-1,5]').toString('base64url'),
    Buffer.from('[0,99999999999]').toString('base64url'), Buffer.from('["\\u0000"]').toString('base64url')])('refuses the cursor %j', async (after) => {
    const refused = { name: 'QuestionRefused', code: 'BAD_CURSOR', argument: 'after' };
    await expect(records.page({ filter: {} }, { first: 5, after })).rejects.toMatchObject(refused);
    await expect(records.page({ search: 'data', filter: {} }, { first: 5, after })).rejects.toMatchObject(refused);
  });

  it('refuses the cursor of a list in a search, and that of a search in a list', async () => {
    const list = await records.page({ filter: {} }, { first: 1 });
    const search = await records.page({ search: 'data', filter: {} }, { first: 1 });
    await expect(records.page({ search: 'data', filter: {} }, { first: 1, after: list.endCursor ?? '' })).rejects.toThrow(QuestionRefused);
    await expect(records.page({ filter: {} }, { first: 1, after: search.endCursor ?? '' })).rejects.toThrow(QuestionRefused);
  });

  it('finds nothing, without an error, for values that no record can have', async () => {
    const strange = ["'", '\0', '%', 'a'.repeat(10_000), '🙂', ''];
    const filter = { countries: strange, awardingBodies: strange, modes: strange, languages: strange, levelsIn: strange.map((value) => [value, value] as const) };
    expect(await records.page({ filter }, { first: 5 })).toEqual({ rows: [], hasNextPage: false, endCursor: null });
    expect(await records.totalCount({ filter: { framework: '\0' } })).toBe(0);
  });

  it('has an empty page, without cursor, where none is asked for', async () => {
    expect(await records.page({ filter: {} }, { first: 0 })).toEqual({ rows: [], hasNextPage: true, endCursor: null });
  });

  it('shows a withdrawn record as such, and no draft', async () => {
    expect((await records.page({ filter: { states: ['WITHDRAWN', 'DRAFT'] } }, { first: 5 })).rows.map(({ key }) => key)).toEqual(['fi-hel:nursing']);
  });

  it('gives at most fifty values of a facet, the most frequent first, then by value', async () => {
    const organisation = 'zz-levels';
    const level = (code: string, basis = 'STATED' as const) => ({ framework: 'zz', codes: [code, 'all'], basis });
    const offers = Array.from({ length: 60 }, (_, number) => anOffer(organisation, String(number), { level: level(`l${String(number % 55).padStart(2, '0')}`) }));
    await ledger.accept(offers.map(writeOffer), { actor: 'seed' });
    const facets = await records.facets({ filter: { framework: 'zz' } });
    const values = facets.find(({ field }) => field === 'LEVEL')?.values ?? [];
    expect(values).toHaveLength(50);
    expect(values.slice(0, 7)).toEqual([
      { value: 'zz:all', count: 60 },
      ...['zz:l00', 'zz:l01', 'zz:l02', 'zz:l03', 'zz:l04'].map((value) => ({ value, count: 2 })),
      { value: 'zz:l05', count: 1 },
    ]);
  });

  it.each<[string, MicrocredentialQuestion]>([
    ['a list', { filter: {} }],
    ['a filtered list', { filter: { awardingBodies: ['xx-many'], offerStatuses: ['OFFERED'] } }],
    ['a search', { search: 'cyber', filter: {} }],
    ['a filtered search', { search: 'cyber hygiene', filter: { awardingBodies: ['xx-many'] } }],
  ])('takes one statement for a page of %s, of ten records or a hundred', async (_, question) => {
    const heard: string[] = [];
    const stop = opened.database.onStatement((statement) => heard.push(statement));
    expect((await records.page(question, { first: 10 })).rows).toHaveLength(10);
    const [ten, ...more] = heard.splice(0);
    expect((await records.page(question, { first: 100 })).rows).toHaveLength(100);
    stop();
    expect(more).toEqual([]);
    expect(heard).toEqual([ten]);
  });

  it('keeps the place of a cursor when other records come and go', async () => {
    const first = await records.page({ search: 'hygiene', filter: {} }, { first: 50 });
    await ledger.accept([writeOffer(anOffer('xx-many', '999', { title: { en: 'Hygiene' } })), writeOffer(anOffer('xx-many', '000', { title: { en: 'Else' } }))], { actor: 'seed' });
    const rest = await records.page({ search: 'hygiene', filter: {} }, { first: 100, after: first.endCursor ?? '' });
    const expected = Array.from({ length: 119 }, (_, index) => `xx-many:${String(119 - index).padStart(3, '0')}`);
    expect([...first.rows, ...rest.rows].map(({ key }) => key)).toEqual(expected);
  });
});
