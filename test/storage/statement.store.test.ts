import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Ledger } from '../../src/ledger/ledger.js';
import { MicrocredentialLoader } from '../../src/microcredential/microcredential.loader.js';
import { projections } from '../../src/microcredential/projections.js';
import { statementKey } from '../../src/microcredential/statement/statement.record.js';
import { StatementStore, type StoredStatement } from '../../src/microcredential/statement/statement.store.js';
import { openStore, STORES } from './open-store.js';
import { anOffer, anOrganisation, aPlacement, aSize, writeOffer, writeOrganisation, writeStatement } from './records.js';

const ended = { state: 'ENDED', ended: { on: '2025-01-01', reason: 'Found wrong.' } } as const;
const FIRST = aPlacement('agency', { id: 'b', levels: ['6', '5'] });
const OTHERS = [aPlacement('agency', { id: 'a', about: 'ee-taltech:other', until: '2024' }), aSize('agency', { id: 'c' }), aSize('board', { id: 'a', from: '2020', until: '2021' })];

describe.each(STORES)('statements on %s', (store) => {
  let opened: Awaited<ReturnType<typeof openStore>>;
  let statements: StatementStore;
  let ledger: Ledger;
  let before: number;

  beforeAll(async () => {
    opened = await openStore(store);
    ledger = new Ledger(opened.database, projections);
    statements = new StatementStore(opened.database);
    // What a statement is about may come with it, before or after.
    await ledger.accept([
      writeStatement(FIRST), writeOrganisation(anOrganisation('ee-taltech')),
      writeOffer(anOffer('ee-taltech', 'full', { level: { framework: 'eqf', code: '4', basis: 'STATED' } })), writeOffer(anOffer('ee-taltech', 'other')), ...OTHERS.map(writeStatement),
    ], { actor: 'organisation:agency' });
    before = (await ledger.head()).revision;
    await ledger.accept([writeStatement({ ...FIRST, ...ended })], { actor: 'organisation:agency' });
  });
  afterAll(() => opened.close());

  const keysOf = (pages: readonly (readonly StoredStatement[])[]): string[][] => pages.map((page) => page.map(({ key }) => key));
  const all = { first: 10, after: '' };

  it('are found by key, as they stand and as they stood', async () => {
    const [now, none] = await statements.byKeys(['agency:b', 'agency:none']);
    expect([now?.version, now?.content.state, none]).toEqual([2, 'ENDED', null]);
    const [then] = await statements.byKeys(['agency:b'], before);
    expect([then?.version, then?.content]).toEqual([1, FIRST]);
    expect(await statements.byKeys(['agency:b'], 0)).toEqual([null]);
  });

  it('are listed by what they are about and by who makes them, by key, page by page', async () => {
    expect(keysOf(await statements.pages('about', ['ee-taltech:full', 'nobody:nothing', 'ee-taltech:other'], {}, all))).toEqual([['agency:b', 'agency:c', 'board:a'], [], ['agency:a']]);
    expect(keysOf(await statements.pages('said_by', ['agency', 'board'], {}, { first: 1, after: 'agency:a' }))).toEqual([['agency:b'], ['board:a']]);
    expect(await statements.counts('said_by', ['board', 'nobody', 'agency'], {})).toEqual([1, 0, 3]);
  });

  it('are listed by kind, by day and by what was known', async () => {
    const about = async (filter: Parameters<StatementStore['pages']>[2]) => keysOf(await statements.pages('about', ['ee-taltech:full'], filter, all))[0];
    expect(await about({ kinds: ['CREDIT_VALUE'] })).toEqual(['agency:c', 'board:a']);
    expect(await about({ on: '2024-12-31' })).toEqual(['agency:b', 'agency:c']);
    expect(await about({ on: '2025-01-01' })).toEqual(['agency:c']);
    expect(await about({ on: '2025-01-01', knownAt: before })).toEqual(['agency:b', 'agency:c']);
    expect(await statements.counts('about', ['ee-taltech:full'], { on: '2021-12-31' })).toEqual([1]);
  });

  it('stand behind what the record itself says, among placements and sizes', async () => {
    const loader = new MicrocredentialLoader(opened.database);
    const row = (await loader.byKeys(['ee-taltech:full']))[0]?.row ?? 0;
    expect(await loader.placements([row])).toMatchObject([[
      { levelCode: '4', statement: '', assertedBy: 'ee-taltech' },
      { levelCode: '5', statement: 'agency:b', assertedBy: 'agency', validFrom: '2024-01-01', validUntil: '2024-12-31' },
      { levelCode: '6', statement: 'agency:b', assertedBy: 'agency', validFrom: '2024-01-01', validUntil: '2024-12-31' },
    ]]);
    expect((await loader.placements([row], before))[0]?.map(({ validUntil }) => validUntil)).toEqual([null, null, null]);
    expect((await loader.creditValues([row]))[0]?.map(({ statement, credits }) => [statement, credits])).toEqual([['board:a', '3'], ['agency:c', '3']]);
  });

  it('leave what they are about as it is: its version, its row and its content', async () => {
    expect((await ledger.history('microcredential', 'ee-taltech:full')).map(({ version }) => version)).toEqual([1]);
    const rows = await opened.database.reader.all<{ number: number }>("select count(*) as number from microcredential where record_key = 'ee-taltech:full'");
    expect(rows.map(({ number }) => Number(number))).toEqual([1]);
  });

  it('take one statement of SQL for each kind of batch, however large', async () => {
    const heard: string[] = [];
    const stop = opened.database.onStatement((statement) => heard.push(statement));
    for (const size of [1, 100]) {
      const keys = Array.from({ length: size }, (_, place) => statementKey(aSize('agency', { id: String(place) })));
      await statements.byKeys(keys);
      await statements.pages('about', keys, { on: '2024-01-01' }, all);
      await statements.counts('said_by', keys, {});
    }
    stop();
    expect(heard).toHaveLength(6);
    expect(heard.slice(3)).toEqual(heard.slice(0, 3));
  });
});
