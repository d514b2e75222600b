import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asTyped, harmless, isRun } from '../../../src/import/columns/formula.js';
import { readHeader } from '../../../src/import/columns/header.js';
import { cellOf, partsOf } from '../../../src/import/columns/list-cell.js';
import { fileRows } from '../../../src/import/rows/file-rows.js';
import { rowsOf } from '../rows-of.js';
import { columnOf, placesOfCells, rowOfCells } from '../../../src/import/columns/row-of-cells.js';

const text = fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', "'", 'a', '|', '\\'), maxLength: 6 });

describe('a cell', () => {
  it('is never run by a spreadsheet, and comes back as it was', () =>
    fc.assert(fc.property(text, (one) => {
      expect(isRun(harmless(one))).toBe(false);
      expect(asTyped(harmless(one))).toBe(one);
    })));

  it('with a list comes back as it was', () =>
    fc.assert(fc.property(fc.array(text.map((one) => `x${one}x`), { minLength: 1, maxLength: 4 }), (parts) => {
      expect(partsOf(cellOf(parts))).toEqual(parts);
    })));
});

it.each(['=1', '+1', '-1', '@a', '\t=1', '\r=1', '\n=1'])('a cell with %j would be run by a spreadsheet, and is not with an apostrophe', (one) => {
  expect([isRun(one), isRun(harmless(one)), harmless(one)]).toEqual([true, false, `'${one}`]);
});

describe('a row of cells', () => {
  const NAMES = ['id', 'title_pt-BR', 'credits_value', 'outcomes_3_text', 'outcomes_1_text', 'outcomes_1_level_code', 'languages', 'regulated', 'source', 'openqf_problems', ''];
  const { columns, problems } = readHeader(NAMES);
  const cells = [' a-1 ', ' Ler ', '2.50', 'third', 'first', '6', 'pt | en', 'TRUE', '0', 'passed over', 'passed over'];

  it('becomes what a body says', () => {
    expect(problems).toEqual([]);
    expect(rowOfCells(columns, cells).said).toEqual({
      id: 'a-1', title: { 'pt-BR': ' Ler ' }, credits: { value: '2.50' }, outcomes: [{ text: 'third' }, { text: 'first', level: { code: '6' } }], languages: ['pt', 'en'], regulated: true, source: 0,
    });
  });

  it.each([
    [['credits', 'value'], 'credits_value'],
    [['credits'], 'credits_value'],
    [['outcomes', '1', 'level', 'framework'], 'outcomes_2_level_framework'],
    [['outcomes', '0', 'text'], 'outcomes_3_text'],
    [['languages', '1'], 'languages'],
    [['designation'], 'designation'],
    [['workload', 'minHours'], 'workload_min_hours'],
    [['level'], 'level_framework'],
    [['assessments'], 'assessments_1_type'],
    [['otherLevels', '2'], 'other_levels_3_framework'],
    [['title', 'et'], 'title_et'],
    [['nowhere', '0'], 'nowhere_1'],
    [[], null],
  ])('tells the column of %j', (path, column) => expect(columnOf(placesOfCells(columns, cells), path)).toBe(column));
});

describe('a header', () => {
  it.each([
    ['id;title_en;url\na;b;c\n', 'semicolons between cells'],
    ['"id";"title_en"\n"a";"b"\n', 'semicolons between cells'],
    ['id;title_en', 'semicolons between cells'],
    ['id\ttitle_en\turl\na\tb\tc\n', 'tabs between cells'],
    ['id,title_en\ra,b\rc,d\r', 'lines that end with CR alone'],
    [`id,title_en\r${'a,b\r'.repeat(20_000)}`, 'lines that end with CR alone'],
  ])('says what its cells or lines are parted by: %j', async (text, found) => {
    await expect(rowsOf(fileRows('csv', [Buffer.from(text)]))).rejects.toMatchObject({ line: 1, problems: [{ column: null, found }] });
  });

  it.each([
    [['id', 'owner'], 'owner', 'an unknown column'],
    [['id', '__proto__'], '__proto__', 'an unknown column'],
    [['id', 'title'], 'title', 'an unknown column'],
    [['id', 'outcomes_13_text'], 'outcomes_13_text', 'an unknown column'],
    [['id', 'outcomes_*_text'], 'outcomes_*_text', 'an unknown column'],
    [['id', 'id'], 'id', 'the column twice'],
    [['name'], 'name', 'an unknown column'],
    [['designation'], 'id', 'no such column'],
    [Array.from({ length: 1_000_000 }, () => 'x'), null, '1000000 columns'],
  ])('is refused as a whole', (names, column, found) => expect(readHeader(names).problems[0]).toMatchObject({ column, found }));
});
