import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AN_INPUT } from '../../microcredential/registering/an-input.js';
import { startImportServer, type ImportServer } from './import-server.js';

/** Bytes as they are, where a text would be made sound. */
const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part as string))));

const HEADER = 'id,title_en,designation,url,notes';
const csv = (row: string): string => `${row}\n`;
/** A sound row but for what is given. */
const json = (over: string): string => JSON.stringify({ ...AN_INPUT, id: 'bad-upload' }).replace(/\}$/, `,${over}}\n`);

const NOT_UTF8 = 'bytes that are not UTF-8';
const RUN = 'a cell that a spreadsheet would run as a formula';

/** What is sent, and the column and the beginning of what is said to have been found. */
type Bad = readonly [what: string, body: string | Uint8Array<ArrayBuffer>, column: string | null, found: string];

const BAD_ROWS_OF_CSV: readonly Bad[] = [
  ['a formula', csv('b,=1+1,UNIT,,'), 'title_en', RUN],
  ['a formula that calls a program', csv('b,"=cmd|\' /C calc\'!A0",UNIT,,'), 'title_en', RUN],
  ['a formula by a plus', csv('b,+1+1,UNIT,,'), 'title_en', RUN],
  ['a formula by a minus', csv('b,-1+1,UNIT,,'), 'title_en', RUN],
  ['a formula by an at', csv('b,@SUM(A1),UNIT,,'), 'title_en', RUN],
  ['a formula behind a tab', csv('b,\t=1,UNIT,,'), 'title_en', RUN],
  ['a formula behind a carriage return', csv('b,"\r=1",UNIT,,'), 'title_en', RUN],
  ['a formula behind a line feed', csv('b,"\n=1",UNIT,,'), 'title_en', RUN],
  ['NUL in a text', csv('b,a\0b,UNIT,,'), 'title_en', 'the invisible character U+0000'],
  ['a control character', csv('b,a\u0007b,UNIT,,'), 'title_en', 'the invisible character U+0007'],
  ['Latin-1 among UTF-8', bytes(`b,Andmed `, [0xe4], ',UNIT,,\n'), 'title_en', NOT_UTF8],
  ['a character of UTF-8 cut short', bytes(`b,x`, [0xe2, 0x82], ',UNIT,,\n'), 'title_en', NOT_UTF8],
  ['a character written too long', bytes(`b,x`, [0xc0, 0xaf], ',UNIT,,\n'), 'title_en', NOT_UTF8],
  ['half a pair of UTF-16', bytes(`b,x`, [0xed, 0xa0, 0x80], ',UNIT,,\n'), 'title_en', NOT_UTF8],
  ['a text that runs backwards', csv('b,abc\u202Edef,UNIT,,'), 'title_en', 'the invisible character U+202E'],
  ['a text that is isolated', csv('b,abc\u2067def,UNIT,,'), 'title_en', 'the invisible character U+2067'],
  ['a lone quote', csv('b,a"b,UNIT,,'), 'title_en', 'a quote in the middle of a cell'],
  ['a text behind a quote', csv('b,"a"b,UNIT,,'), 'title_en', 'text behind the closing quote'],
  ['more cells than columns', csv('b,Title,UNIT,https://example.org/b,x,y,z'), null, '7 cells'],
  ['a row of a hundred kilobytes', csv(`b,${'x'.repeat(100_000)},UNIT,,`), null, 'a row of more than 65536 bytes'],
  ['a text of nine thousand characters', csv(`b,Title,UNIT,,${'x'.repeat(9_000)}`), 'notes', 'a text of 9000 characters'],
  ['an address that is a program', csv('b,Title,UNIT,javascript:alert(1),'), 'url', 'the text "javascript:alert(1)"'],
  ['an id with a space', csv('b c,Title,UNIT,,'), 'id', 'the text "b c"'],
  // The last one: a quote further on would close it.
  ['a quote that is not closed', csv('b,"ab,UNIT,,'), 'title_en', 'a quote that is not closed'],
];

const BAD_ROWS_OF_JSON: readonly Bad[] = [
  ['a key that means something to the engine', json('"__proto__":{"x":1}'), null, 'the key "__proto__"'],
  ['its constructor', json('"constructor":{"prototype":{"x":1}}'), null, 'the key "constructor"'],
  ['thirty thousand lists in one another', `${'['.repeat(30_000)}${']'.repeat(30_000)}\n`, null, 'more lists and objects inside one another'],
  ['a key twice', json('"notes":"a","notes":"b"'), null, 'the key "notes" twice'],
  ['a number without end', json('"fee":{"amount":1e309,"currency":"EUR"}'), 'fee.amount', 'the text "1e309"'],
  ['a nothing that is negative', json('"fee":{"amount":-0,"currency":"EUR"}'), 'fee.amount', 'the text "-0"'],
  ['a number below nothing', json('"fee":{"amount":-5,"currency":"EUR"}'), 'fee.amount', '-5'],
  ['hours twice', json('"workload":{"minHours":5}'), null, 'the key "workload" twice'],
  ['NaN', json('"source":NaN'), null, '"N" at character'],
  ['no JSON', 'hello\n', null, '"h" at character 1'],
  ['a list', '[]\n', null, 'no object'],
  ['a number', '42\n', null, 'no object'],
  ['half an object', '{"id":"b"\n', null, 'the end of the line'],
  ['an owner', json('"owner":"ee-ut"'), 'owner', 'the unknown key "owner"'],
  ['a status', json('"status":"OFFERED"'), 'status', 'the unknown key "status"'],
  ['the name of another body', json('"awardingBody":"ee-ut"'), 'awardingBody', 'the body "ee-ut"'],
  ['a state that is not the file\'s to say', json('"state":"WITHDRAWN"'), 'state', '"WITHDRAWN"'],
  ['a list of a thousand', json(`"standards":${JSON.stringify(Array.from({ length: 1_000 }, (_, place) => `s${place}`))}`), 'standards', 'a list of 1000'],
  ['half a pair of UTF-16', json('"notes":"\\ud800"'), 'notes', 'the text'],
];

const BAD_FILES: readonly Bad[] = [
  ['an empty file', '', null, 'an empty file'],
  ['a header with __proto__', 'id,__proto__\nb,c\n', '__proto__', 'an unknown column'],
  ['a header with an owner', 'id,owner\nb,c\n', 'owner', 'an unknown column'],
  ['a header with a column twice', 'id,id\nb,c\n', 'id', 'the column twice'],
  ['thirty thousand columns', `id${',x'.repeat(30_000)}\n`, null, '30001 columns'],
  ['UTF-16', bytes([0xff, 0xfe, 0x69, 0, 0x64, 0]), null, 'UTF-16'],
  ['a spreadsheet', bytes([0x50, 0x4b, 3, 4, 0, 0]), null, 'a zip archive, as spreadsheets save them'],
  ['zeros', new Uint8Array(100_000), null, 'a row of more than 65536 bytes'],
];

describe('a bad upload', () => {
  let server: ImportServer;
  let before: number;
  const revision = async (): Promise<number> => (await server.registry.ledger.head()).revision;

  beforeAll(async () => {
    server = await startImportServer();
    before = await revision();
  });
  afterAll(() => server.close());

  /** All in one file: a row says nothing of those around it, however bad it is. */
  it.each([['text/csv', BAD_ROWS_OF_CSV], ['application/x-ndjson', BAD_ROWS_OF_JSON]] as const)('of %s is answered row by row, and none of it is stored', async (type, rows) => {
    const header = type === 'text/csv' ? [`${HEADER}\n`] : [];
    const file = Buffer.concat([...header, ...rows.map(([, row]) => row)].map((part) => Buffer.from(part as string)));
    const { lines } = await server.send(new Uint8Array(file), { type });
    const answers = lines.slice(1, -1) as unknown as readonly { status: string; problems: readonly { column: string | null; found: string }[] }[];
    expect(answers.length).toBe(rows.length);
    for (const [place, [what, , column, found]] of rows.entries()) {
      const { status, problems = [] } = answers[place] ?? {};
      expect({ what, status, told: problems.some((problem) => problem.column === column && problem.found.startsWith(found)), problems }).toMatchObject({ what, status: 'refused', told: true });
    }
    expect(await revision()).toBe(before);
  });

  it.each(BAD_FILES)('is refused as a whole: %s', async (_, body, column, found) => {
    const { status, lines } = await server.send(body, { type: 'text/csv' });
    expect([status, lines[0]]).toMatchObject([422, { code: 'FILE_REFUSED', problems: [{ column, found }] }]);
    expect(await revision()).toBe(before);
  });

  it('is no file with a byte order mark, which is taken as it is', async () => {
    const { lines } = await server.send(bytes([0xef, 0xbb, 0xbf], `${HEADER}\n`, csv('b,Title,UNIT,https://example.org/b,')), { type: 'text/csv', query: '?dryRun' });
    expect(lines[1]).toMatchObject({ line: 2, key: 'ee-made-up:b' });
  });

  it('may be a file that was cut off: a last row without its cells and without the end of its line', async () => {
    const last = async (row: string) => (await server.send(`${HEADER}\n${row}`, { type: 'text/csv', query: '?dryRun' })).lines[1] as { problems: { found: string; expected: string }[] };
    expect((await last('b,Reading da')).problems).toMatchObject([{ column: null, found: '2 cells', expected: '5, as the header has, or the end of the line' }]);
    // Spreadsheets leave out commas behind the last cell that says something.
    for (const whole of ['b,Reading data\n', 'b,Reading data\r\n', 'b,Reading data,,,']) expect((await last(whole)).problems.map(({ found }) => found)).not.toContain('2 cells');
  });

  it('is told of rules also where something else has not its form: all mistakes of a row at once', async () => {
    const faults = { url: 'nowhere', assessments: [{ type: 'ATTENDANCE' }], workload: { minHours: '60' } };
    const { lines } = await server.send(`${JSON.stringify({ ...AN_INPUT, id: 'bad-upload', ...faults })}\n`, { type: 'application/x-ndjson' });
    const { problems } = lines[1] as { problems: { column: string; rule?: string }[] };
    expect(problems.map(({ column, rule }) => [column, rule])).toEqual([['url', undefined], ['credits', 'V1_HOURS_PER_CREDIT'], ['assessments', 'V8_ASSESSED']]);
    expect(await revision()).toBe(before);
  });

  it('is none where the rules warn only: the row is in, and the answer says of what', async () => {
    const { lines } = await server.send(`${JSON.stringify({ ...AN_INPUT, id: 'warned', otherLevels: [{ framework: 'eqf', code: '5' }] })}\n`, { type: 'application/x-ndjson', query: '?dryRun' });
    expect(lines[1]).toMatchObject({ status: 'created', problems: [], warnings: [{ column: 'otherLevels.0', rule: 'V7_REGIONAL_LEVEL_FOLLOWS', found: expect.stringContaining('follows 6') }] });
  });

  it('says of rules what they ask for, at the column', async () => {
    const { lines } = await server.send(`${HEADER}\n` + csv('b,Title,MICROCREDENTIAL,https://example.org/b,'), { type: 'text/csv' });
    const problems = (lines[1] as { problems: { column: string; rule: string }[] }).problems;
    expect(problems.map(({ column }) => column)).toEqual(expect.arrayContaining(['outcomes_1_text', 'mode', 'languages']));
    expect(problems.map(({ rule }) => rule)).toEqual(problems.map(() => expect.stringMatching(/^V\d+_/)));
    expect(await revision()).toBe(before);
  });
});
