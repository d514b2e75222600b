import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Ledger } from '../../src/ledger/ledger.js';
import { MicrocredentialLoader } from '../../src/microcredential/microcredential.loader.js';
import { projections } from '../../src/microcredential/projections.js';
import { OrganisationStore } from '../../src/organisation/organisation.loader.js';
import { anOffer, anOrganisation, writeOffer, writeOrganisation } from './records.js';
import { openStore, STORES } from './open-store.js';

describe.each(STORES)('what loaders get on %s', (store) => {
  let opened: Awaited<ReturnType<typeof openStore>>;
  let ledger: Ledger;
  let loader: MicrocredentialLoader;
  let organisations: OrganisationStore;
  const rows = new Map<string, number>();

  beforeAll(async () => {
    opened = await openStore(store);
    ledger = new Ledger(opened.database, projections);
    loader = new MicrocredentialLoader(opened.database);
    organisations = new OrganisationStore(opened.database);
    const outcomes = await ledger.accept([
      ...[
        anOrganisation('ee-taltech', { name: 'TalTech' }),
        anOrganisation('be-vub', { country: 'BE', region: 'BE-BRU' }),
        anOrganisation('ie-qqi', { country: 'IE', roles: ['FRAMEWORK_AUTHORITY'] }),
        anOrganisation('eu-commission', { country: null, roles: ['FRAMEWORK_AUTHORITY', 'AWARDING_BODY'] }),
      ].map(writeOrganisation),
      ...[
        anOffer('ee-taltech', 'full', {
          level: { framework: 'ee-estqf', code: '6', basis: 'STATED' },
          credits: { system: 'ects', value: '2.5' },
          otherCredits: [{ system: 'gb-cats', max: '136/3', basis: 'DERIVED', source: 0, note: 'by rule' }],
        }),
        anOffer('be-vub', 'open', { level: { framework: 'eqf', codes: ['6', '5', '6'], basis: 'RECOMMENDED' }, credits: { system: 'ects', min: '3', max: '6' } }),
        anOffer('be-vub', 'bare'),
        anOffer('be-vub', 'draft', { state: 'DRAFT' }),
      ].map(writeOffer),
    ], { actor: 'seed' });
    for (const { key, revision } of outcomes) rows.set(key, revision);
  });
  afterAll(() => opened.close());

  const rowsOf = (...keys: string[]): number[] => keys.map((key) => rows.get(key) ?? 0);

  it('has placements by row, one for each level of a placement that leaves the level open', async () => {
    expect(await loader.placements([...rowsOf('be-vub:open', 'be-vub:bare', 'ee-taltech:full'), 99_999])).toMatchObject([
      [
        { position: 0, framework: 'eqf', levelCode: '5', basis: 'RECOMMENDED', assertedBy: null, evidence: null },
        { position: 0, framework: 'eqf', levelCode: '6', basis: 'RECOMMENDED', assertedBy: null, evidence: null },
      ],
      [],
      [{ position: 0, framework: 'ee-estqf', levelCode: '6', basis: 'STATED', assertedBy: 'ee-taltech', evidence: null }],
      [],
    ]);
  });

  it('has credit values by row, exact as they were written', async () => {
    expect(await loader.creditValues(rowsOf('ee-taltech:full', 'be-vub:open', 'be-vub:bare'))).toMatchObject([
      [
        { position: 0, system: 'ects', credits: '2.5', creditsMin: null, creditsMax: null, basis: 'STATED', assertedBy: 'ee-taltech', note: null },
        { position: 1, system: 'gb-cats', credits: null, creditsMin: null, creditsMax: '136/3', basis: 'DERIVED', assertedBy: null, note: 'by rule' },
      ],
      [{ position: 0, system: 'ects', credits: null, creditsMin: '3', creditsMax: '6', basis: 'STATED', assertedBy: 'be-vub', note: null }],
      [],
    ]);
  });

  it('has the keys of those who award, by row', async () => {
    expect(await loader.awardingBodies(rowsOf('be-vub:bare', 'ee-taltech:full'))).toEqual([['be-vub'], ['ee-taltech']]);
  });

  it('has records in the order of the keys, and neither drafts nor what is not there', async () => {
    const found = await loader.byKeys(['be-vub:open', 'be-vub:draft', 'nobody:nothing', 'ee-taltech:full', 'be-vub:open']);
    expect(found.map((record) => record?.key)).toEqual(['be-vub:open', undefined, undefined, 'ee-taltech:full', 'be-vub:open']);
    expect(found[3]).toMatchObject({ row: rowsOf('ee-taltech:full')[0], version: 1, content: { credits: { value: '2.5' } } });
  });

  it('answers an empty batch', async () => {
    expect(await Promise.all([loader.byKeys([]), loader.placements([]), loader.creditValues([]), organisations.byKeys([])])).toEqual([[], [], [], []]);
  });

  it('takes one statement for each kind of batch, however large', async () => {
    const heard: string[] = [];
    const stop = opened.database.onStatement((statement) => heard.push(statement));
    for (const size of [1, 100]) {
      await loader.byKeys(Array.from({ length: size }, (_, index) => `be-vub:${index}`));
      await loader.placements(Array.from({ length: size }, (_, index) => index));
      await loader.creditValues(Array.from({ length: size }, (_, index) => index));
      await organisations.byKeys(Array.from({ length: size }, (_, index) => `o-${index}`));
    }
    stop();
    expect(heard).toHaveLength(8);
    expect(heard.slice(4)).toEqual(heard.slice(0, 4));
  });

  it('has organisations by key, by role and by country or part of one', async () => {
    const keys = async (filter: Parameters<OrganisationStore['list']>[0], first = 10, after = '') => (await organisations.list(filter, first, after)).map(({ key }) => key);
    expect((await organisations.byKeys(['ie-qqi', 'nobody', 'ee-taltech'])).map((found) => found?.content.name)).toEqual(['ie-qqi', undefined, 'TalTech']);
    expect(await keys({})).toEqual(['be-vub', 'ee-taltech', 'eu-commission', 'ie-qqi']);
    expect(await keys({}, 2, 'be-vub')).toEqual(['ee-taltech', 'eu-commission']);
    expect(await keys({ role: 'AWARDING_BODY' })).toEqual(['be-vub', 'ee-taltech', 'eu-commission']);
    expect(await keys({ role: 'FRAMEWORK_AUTHORITY', countries: ['IE', 'BE'] })).toEqual(['ie-qqi']);
    expect(await keys({ countries: ['BE-BRU'] })).toEqual(['be-vub']);
    expect(await organisations.count({ role: 'AWARDING_BODY' })).toBe(3);
  });

  it('has organisations as they were known at a revision', async () => {
    const { revision } = await ledger.head();
    await ledger.accept([writeOrganisation(anOrganisation('ie-qqi', { name: 'Quality and Qualifications Ireland', country: 'IE', roles: ['AWARDING_BODY'] }))], { actor: 'organisation:ie-qqi' });
    const [before] = await organisations.byKeys(['ie-qqi'], revision);
    const [after] = await organisations.byKeys(['ie-qqi']);
    expect([before?.content.name, before?.version, after?.content.name, after?.version]).toEqual(['ie-qqi', 1, 'Quality and Qualifications Ireland', 2]);
    expect(await organisations.count({ role: 'AWARDING_BODY', knownAt: revision })).toBe(3);
    expect(await organisations.count({ role: 'AWARDING_BODY' })).toBe(4);
  });
});
