import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLine } from '../../../src/import/columns/csv-line.js';
import { csvRecords } from '../../../src/import/reading/csv-lines.js';
import { piecesOf, rowsOf } from '../rows-of.js';

const read = async (text: string, size = text.length || 1) => rowsOf(csvRecords(piecesOf(text, size)));
const told = async (text: string, size?: number) => (await read(text, size)).map(({ line, cells, fault }) => (fault ? [line, fault.cell, fault.found] : [line, ...cells]));

const cell = fc.string({ unit: fc.constantFrom('a', 'é', ' ', ',', '"', '\n', '\r', '\r\n', '=', '日'), maxLength: 8 });
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });

describe('a CSV file', () => {
  it('is read as it was written, however its pieces come', () =>
    fc.assert(fc.asyncProperty(table, fc.integer({ min: 1, max: 20 }), async (rows, size) => {
      const text = rows.map(csvLine).join('');
      expect((await read(text, size)).map(({ cells }) => cells)).toEqual(rows);
    })));

  it('is read as csv-parse reads it', () =>
    fc.assert(fc.asyncProperty(table, fc.integer({ min: 1, max: 20 }), async (rows, size) => {
      const text = rows.map(csvLine).join('').replace(/\r\n$/, '');
      const theirs = parse(text, { record_delimiter: ['\r\n', '\n'], relax_column_count: true });
      expect((await read(text, size)).map(({ cells }) => cells)).toEqual(theirs);
    })));

  it.each<readonly [what: string, text: string, records: readonly (readonly unknown[])[]]>([
    ['counts lines within texts', 'a,"x\ny"\nb,c\n', [[1, 'a', 'x\ny'], [3, 'b', 'c']]],
    ['passes over empty lines', 'a,b\n\n\r\nc,d', [[1, 'a', 'b'], [4, 'c', 'd']]],
    ['ends at a quote in a cell, and goes on behind it', 'a,x"y\nb,c', [[1, 1, 'a quote in the middle of a cell'], [2, 'b', 'c']]],
    ['ends at a text behind a closing quote', '"x"y,a\nb,c', [[1, 0, 'text behind the closing quote'], [2, 'b', 'c']]],
    ['loses one line to a quote that is not closed', 'a,"x\nb,c\n', [[1, 1, 'a quote that is not closed within 65536 bytes or before the end of the file'], [2, 'b', 'c']]],
  ])('%s', async (_, text, records) => {
    expect(await told(text)).toEqual(records);
    expect(await told(text, 1)).toEqual(records);
  });

  it('refuses a row that is too long, and holds no more of it', async () => {
    const text = `a,b\n1,${'x'.repeat(200_000)}\n2,c\n`;
    const expected = [[1, 'a', 'b'], [2, null, 'a row of more than 65536 bytes'], [3, '2', 'c']];
    expect(await told(text)).toEqual(expected);
    expect(await told(text, 1_000)).toEqual(expected);
  });
});
