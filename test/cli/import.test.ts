import { linkSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RefusedFile } from '../../src/cli/refused-file.js';
import { Ledger } from '../../src/ledger/ledger.js';
import { csvTemplate, jsonlTemplate } from '../../src/import/template.js';
import { registrySchema } from '../../src/migrations/schema.js';
import { openDatabase } from '../../src/platform/database/database.js';
import { AN_INPUT } from '../microcredential/registering/an-input.js';
import { ended, openqf, scratch, startOpenqf } from './openqf.js';

/** More rows than go into one transaction. */
const ROWS = 12_000;
/** Every so many rows are refused. */
const BAD = 1_000;

const record = (number: number): string =>
  JSON.stringify({ ...AN_INPUT, id: `row-${number}`, title: [{ language: 'en', text: `Reading data ${number}` }], ...(number % BAD === 7 && { url: 'nowhere' }) });

describe('importing from the command line', () => {
  const place = scratch();
  const body = ['--body', 'ee-ut'];

  const store = (name: string): { OPENQF_DATABASE: string } => ({ OPENQF_DATABASE: place.path(`${name}.sqlite`) });
  const file = (name: string, text: string): string => {
    writeFileSync(place.path(name), text);
    return place.path(name);
  };

  /** What a store holds of microcredentials that were imported, by key. */
  async function contents({ OPENQF_DATABASE }: { OPENQF_DATABASE: string }): Promise<Map<string, string>> {
    const database = await openDatabase({ sqlitePath: OPENQF_DATABASE }, registrySchema);
    const rows = await database.reader.all<{ key: string; told: string }>(
      `select record_key as key, version || ' ' || sha256 || ' ' || actor as told from ledger where kind = 'microcredential' and actor = 'organisation:ee-ut' order by record_key, version`);
    await database.close();
    return new Map(rows.map(({ key, told }) => [key, told]));
  }

  beforeAll(async () => {
    expect((await openqf(['seed'], store('one'))).code).toBe(0);
  });
  afterAll(() => place.remove());

  it('prints a template that can be imported as it is, in both formats and to the same end', async () => {
    const [csv, jsonl] = await Promise.all([openqf(['template']), openqf(['template', '--jsonl'])]);
    expect([csv.stdout, jsonl.stdout]).toEqual([csvTemplate(), jsonlTemplate()]);
    const settings = store('one');
    expect(await openqf(['import', file('t.csv', csv.stdout), ...body], settings)).toMatchObject({ code: 0, stdout: '1 created, 0 changed, 0 unchanged, 0 refused.\n' });
    expect(await openqf(['import', file('t.jsonl', jsonl.stdout), ...body], settings)).toMatchObject({ code: 0, stdout: '0 created, 0 changed, 1 unchanged, 0 refused.\n' });
  });

  it('stores drafts where rows ask for them, and says of the same file that nothing changed', async () => {
    const drafts = file('drafts.csv', 'id,state,title_en,url\nbegun-1,DRAFT,Begun,nowhere\nbegun-2,DRAFT,,\n');
    expect(await openqf(['import', drafts, ...body], store('one'))).toMatchObject({ code: 0, stdout: '2 created, 0 changed, 0 unchanged, 0 refused.\n' });
    expect(await openqf(['import', drafts, ...body], store('one'))).toMatchObject({ code: 0, stdout: '0 created, 0 changed, 2 unchanged, 0 refused.\n' });
  });

  it('writes refused rows to a file that is corrected and imported again', async () => {
    const settings = store('one');
    const first = file('few.csv', csvTemplate().replace('reading-data-1,PUBLISHED,,Reading data,Andmete lugemine', 'reading-data-2,PUBLISHED,,Reading more data,Andmete edasi lugemine').replace('https://example.org/reading-data', 'nowhere'));
    const refused = place.path('few-refused.csv');
    expect((await openqf(['import', first, ...body, '--refused', refused], settings)).code).toBe(1);
    expect(readFileSync(refused, 'utf8')).toContain('url: found the text ""nowhere""; expected an address');
    writeFileSync(refused, readFileSync(refused, 'utf8').replace(',nowhere,', ',https://example.org/more,'));
    expect(await openqf(['import', refused, ...body], settings)).toMatchObject({ code: 0, stdout: '1 created, 0 changed, 0 unchanged, 0 refused.\n' });
  });

  it('tells of each row what became of it, in a file', async () => {
    const rows = file('told.jsonl', `${record(1)}\n${record(7)}\n`);
    const answers = place.path('told-answers.jsonl');
    const told = async (...words: string[]) => {
      await openqf(['import', rows, ...body, '--answers', answers, ...words], store('one'));
      return readFileSync(answers, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as { line: number; key: string; status: string; problems: object[] });
    };
    const refused = { line: 2, key: 'ee-ut:row-7', status: 'refused', problems: [{ column: 'url' }] };
    const first = (status: string) => ({ line: 1, key: 'ee-ut:row-1', status, problems: [] });
    expect(await told('--dry-run')).toMatchObject([first('created'), refused]);
    expect(await told()).toMatchObject([first('created'), refused]);
    expect(await told()).toMatchObject([first('unchanged'), refused]);
    expect(await openqf(['import', rows, ...body, '--answers', answers, '--refused', answers], store('one'))).toMatchObject({ code: 2, stderr: expect.stringContaining('Name two files') as unknown });
  });

  it('never writes refused rows over the file that it reads, by whatever name', async () => {
    const text = csvTemplate();
    const same = file('same.csv', text);
    symlinkSync(same, place.path('symbolic.csv'));
    linkSync(same, place.path('hard.csv'));
    for (const name of [same, place.path('./same.csv'), place.path('symbolic.csv'), place.path('hard.csv')]) {
      expect(await openqf(['import', same, ...body, '--refused', name], store('one'))).toMatchObject({ code: 2, stderr: expect.stringContaining('is the file to be imported') as unknown });
      expect(readFileSync(same, 'utf8')).toBe(text);
    }
  });

  it('says of a file that was finished with refused rows that they were refused', async () => {
    const bad = file('finished.csv', 'id,title_en,url\nfinished-1,Finished,nowhere\n');
    const words = ['import', bad, ...body, '--refused', place.path('finished-refused.csv')];
    expect((await openqf(words, store('one'))).code).toBe(1);
    expect(await openqf([...words, '--resume'], store('one'))).toMatchObject({ code: 1, stdout: expect.stringContaining('Rows that were refused: 1, in the file that --refused named then.') as unknown });
  });

  it.each([
    ['none is named', null, 'Rows were refused before'],
    ['it is not there', 'not-there.csv', 'There is no file'],
    ['it is shorter', file('shorter.csv', 'short\n'), 'does not hold the rows'],
    ['it was changed', file('changed.csv', 'x'.repeat(200)), 'does not hold the rows'],
  ])('does not go on with another file of refused rows: %s', (_, path, message) => {
    const before = path === null || path === 'not-there.csv' ? null : readFileSync(path, 'utf8');
    expect(() => new RefusedFile(path, 'csv', 100)).toThrow(message);
    if (path !== null && before !== null) expect(readFileSync(path, 'utf8')).toBe(before);
  });

  it.each([
    ['no such file', ['import', 'nothing.csv', ...body], 'There is no file nothing.csv.'],
    ['a file of unknown kind', ['import', 'nothing.xlsx', ...body], 'Its name ends neither with .csv nor with .jsonl.'],
    ['an unknown body', ['import', file('t.csv', csvTemplate()), '--body', 'ee-nobody'], 'There is no organisation "ee-nobody".'],
    ['an unknown column', ['import', file('owner.csv', 'id,owner\n'), ...body], 'line 1, owner: found an unknown column'],
  ])('ends with 2 where it cannot begin: %s', async (_, words, message) => {
    const { code, stderr } = await openqf(words, store('one'));
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });

  it('goes on after kill -9 to the same end as an import that nothing broke off', async () => {
    const rows = file('many.jsonl', Array.from({ length: ROWS }, (_, number) => `${record(number)}\n`).join(''));
    const [whole, broken] = [place.path('whole.jsonl'), place.path('broken.jsonl')];
    expect((await openqf(['seed'], store('two'))).code).toBe(0);
    expect((await openqf(['import', rows, ...body, '--refused', whole], store('one'))).code).toBe(1);

    const child = startOpenqf(['import', rows, ...body, '--refused', broken], store('two'));
    const end = ended(child);
    const database = await openDatabase({ sqlitePath: store('two').OPENQF_DATABASE }, registrySchema);
    const ledger = new Ledger(database, []);
    const { revision } = await ledger.head();
    // The first transaction is in: some of the rows, not all.
    await new Promise<void>((resolve) => {
      const stop = ledger.watchHead(revision, () => (stop(), resolve()), () => undefined);
    });
    child.kill('SIGKILL');
    await end;
    expect(await contents(store('two')).then(({ size }) => size)).toBeLessThan(ROWS - ROWS / BAD);
    await database.close();

    const resumed = await openqf(['import', rows, ...body, '--refused', broken, '--resume'], store('two'));
    expect(resumed).toMatchObject({ code: 1, stdout: expect.stringContaining(`${ROWS - ROWS / BAD} created, 0 changed, 0 unchanged, ${ROWS / BAD} refused.`) as unknown });
    expect(resumed.stderr).toMatch(/Going on after line \d+\./);
    expect(readFileSync(broken, 'utf8')).toBe(readFileSync(whole, 'utf8'));
    const [one, two] = [await contents(store('one')), await contents(store('two'))];
    for (const key of [...one.keys()].filter((each) => !each.includes(':row-'))) one.delete(key);
    expect(two).toEqual(one);
    expect(two.size).toBe(ROWS - ROWS / BAD);
  });
});
