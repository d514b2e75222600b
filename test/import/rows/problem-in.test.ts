import { describe, expect, it } from 'vitest';
import { readHeader } from '../../../src/import/columns/header.js';
import { fileRows, HeaderRefused, type FileFormat } from '../../../src/import/rows/file-rows.js';
import { problemIn } from '../../../src/import/rows/problem-in.js';
import { sentenceOf } from '../../../src/import/rows/problem-sentence.js';
import { asProblem, readRow, type Importer } from '../../../src/import/rows/read-row.js';
import type { FileRow, RowProblem } from '../../../src/import/rows/row.js';
import { stateProblem } from '../../../src/import/rows/state-problem.js';
import { WrongEncoding } from '../../../src/import/reading/text-of.js';

const BODY: Importer = { body: 'xx-body', mayPublish: true, mayObserve: false };
const OPERATOR: Importer = { body: 'operator', mayPublish: false, mayObserve: true };

/** Everything that is wrong with a file and with its rows, up to what only a database can tell. */
async function problemsOf(text: string, format: FileFormat, importer = BODY): Promise<readonly RowProblem[]> {
  const rows: FileRow[] = [];
  try {
    for await (const row of fileRows(format, [Buffer.from(text)])) rows.push(row);
  } catch (error) {
    if (error instanceof HeaderRefused) return error.problems;
    if (error instanceof WrongEncoding) return [{ column: null, found: error.found, expected: error.expected, fix: error.fix }];
    throw error;
  }
  return rows.flatMap((row) => readRow(row, importer).problems);
}

const untold = (problems: readonly RowProblem[]): readonly RowProblem[] => problems.filter((problem) => problemIn('fr', problem).messageLanguage !== 'fr');

describe('what is wrong with a file, in French', () => {
  it.each([
    ['nothing in it', ''],
    ['an unknown column', 'id,titel_en\n'],
    ['a column that resembles none', 'id,qwertyuiop\n'],
    ['a column twice', 'id,id\n'],
    ['no column for ids', 'url\n'],
    ['too many columns', `${'x,'.repeat(1_001)}\n`],
    ['a file of a spreadsheet', 'PK\u0003\u0004'],
    ['semicolons', 'id;url\n'],
    ['tabs', 'id\turl\n'],
    ['lines that end with CR', 'id,url\ra,b\r'],
    ['a file that is cut off', 'id,url\na'],
    ['cells beyond the header', 'id,url\na,https://example.org,more\n'],
    ['a formula', 'id,title_en\na,=1+1\n'],
    ['a quote within a cell', 'id,title_en\na,b"c\n'],
    ['text behind a quote', 'id,title_en\na,"b"c\n'],
    ['a quote that is left open', 'id,title_en\na,"b\n'],
    ['a row without end', `id,title_en\na,${'b'.repeat(70_000)}\n`],
    ['bytes of another encoding', 'id,title_en\na,b\ufffd\n'],
    ['a hidden character', 'id,title_en\na,b\u202ec\n'],
    ['an unknown state', 'id,state\na,PUBLISHD\n'],
    ['a state of others', 'id,state\na,OBSERVED\n'],
    ['another body', 'id,awardingBody\na,yy-other\n'],
    ['a draft without an id', 'id,state\n,DRAFT\n'],
    ['values of another form', 'id,title_en,issuerCountry,credits_value,language\na b,x,Ireland,many,1\n'],
  ])('is told whole: %s', async (_, text) => {
    const problems = await problemsOf(text, 'csv');
    expect(problems).not.toEqual([]);
    expect(untold(problems)).toEqual([]);
  });

  it.each(['{', '[]', '{"a":1,"a":2}', '{a:1}', '{"a":1]', '{"a" 1}', '{"a":"b', '{"a":"\\q"}', '{"a":?}', '{"a":1} x', '{"__proto__":1}', `${'['.repeat(30)}`, '{"id":"x","state":5}'])('is told whole of a line of JSON: %s', async (text) => {
    const problems = await problemsOf(text, 'jsonl');
    expect(problems).not.toEqual([]);
    expect(untold(problems)).toEqual([]);
  });

  it('is told whole of how a record stands, and of who may import what', async () => {
    const states = ['PUBLISHED', 'SUSPENDED', 'SUPERSEDED', 'WITHDRAWN', 'OBSERVED'];
    const standing = ['PUBLISHED', 'DRAFT', 'OBSERVED'].flatMap((asked) => states.flatMap((state) => stateProblem(asked, { state, version: 1, sha256: '' }) ?? []));
    expect(untold([...standing, ...(await problemsOf('id\na\n', 'csv', OPERATOR))])).toEqual([]);
    expect(standing).toHaveLength(9);
  });

  it('says what a rule says in its own words, and nothing of other languages beside them', () => {
    const problem = asProblem({ code: 'RULE_BROKEN', rule: 'V1', path: ['input', 'credits'], message: 'Too few hours.', fix: null, inOtherLanguages: { fr: { message: 'Trop peu d’heures.' } } }, ([name]) => name ?? null);
    expect(problemIn('fr', problem)).toEqual({ column: 'credits', found: 'Trop peu d’heures.', expected: 'ce que demande la règle V1', fix: null, rule: 'V1', messageLanguage: 'fr' });
    expect(problemIn('en', problem)).toEqual({ column: 'credits', found: 'Too few hours.', expected: 'what the rule V1 asks for', fix: null, rule: 'V1' });
  });

  it('is one sentence, which is that of the rule where one is broken', () => {
    const problem = { found: 'Too few hours.', expected: 'what the rule V1 asks for', fix: 'State all hours.' };
    expect(sentenceOf({ ...problem, rule: 'V1' })).toBe('Too few hours. (V1) State all hours.');
    expect(sentenceOf({ found: 'no id', expected: 'an id', fix: null })).toBe('found no id; expected an id.');
  });

  it('is told in English where the book lacks a phrase, and marked as nothing else', () => {
    const { problems: [unknown] } = readHeader(['titel']);
    expect(problemIn('fr', { ...unknown, column: null, found: 'something new', expected: 'nothing', fix: null })).toEqual({ column: null, found: 'something new', expected: 'nothing', fix: null });
  });
});
