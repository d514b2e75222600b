import { columnOf, placesOfCells, rowOfCells } from '../columns/row-of-cells.js';
import { formOfHeader, readHeader, type FileColumn } from '../columns/header.js';
import { cellsOf, csvRecords, type CsvFault } from '../reading/csv-lines.js';
import { hasHidden, hiddenIn } from '../reading/hidden-characters.js';
import { linesOf, type TextLine } from '../reading/json-lines.js';
import { NotJson, parseJson } from '../reading/json-text.js';
import { IMPORT_LIMITS } from '../reading/limits.js';
import { textOf, type Bytes } from '../reading/text-of.js';
import { sentenceOf } from './problem-sentence.js';
import type { FileRow, RowProblem } from './row.js';
import { isStored, saidOf, type Said } from './said.js';

export type FileFormat = 'csv' | 'jsonl';

/** The header cannot be used, so that no row can be read. */
export class HeaderRefused extends Error {
  override readonly name = 'HeaderRefused';

  constructor(readonly line: number, readonly problems: readonly RowProblem[]) {
    super(problems.map((problem) => `${problem.column ?? 'header'}: ${sentenceOf(problem)}`).join('\n'));
  }
}

/** The header of a CSV file as it stands, told before its rows. */
export type OnHeader = (raw: string) => void;

/** The rows of a file, one after the other; memory holds a piece of the file and a row. */
export const fileRows = (format: FileFormat, bytes: Bytes, onHeader: OnHeader = () => {}): AsyncGenerator<FileRow> =>
  format === 'csv' ? csvRows(bytes, onHeader) : jsonRows(bytes);

async function* csvRows(bytes: Bytes, onHeader: OnHeader): AsyncGenerator<FileRow> {
  let columns: readonly (FileColumn | null)[] | null = null;
  for await (const { line, cells, raw, fault, isLast = false } of csvRecords(textOf(bytes))) {
    if (columns === null) {
      const header = fault ? { columns: [], problems: [problemOf(fault, [])] } : readHeader(cells);
      if (header.problems.length > 0) throw new HeaderRefused(line, partedOtherwise(raw) ?? header.problems);
      columns = header.columns;
      onHeader(raw);
    } else {
      const problem = fault ? problemOf(fault, columns) : isLast && cells.length < columns.length ? cutOff(cells.length, columns.length) : null;
      yield problem ? unreadable(line, raw, problem) : csvRow(columns, cells, line, raw);
    }
  }
  if (columns === null) throw new HeaderRefused(1, [{ column: null, found: 'an empty file', expected: 'a header line with the names of the columns', fix: '`openqf template` prints one.' }]);
}

/** Where cells are not parted by commas at all, no name of a column is at fault. */
function partedOtherwise(header: string): readonly RowProblem[] | null {
  const problem = formOfHeader(header);
  return problem && [problem];
}

/** Spreadsheets leave out the last commas of a row with nothing behind them, but not the end of its line. */
const cutOff = (cells: number, columns: number): RowProblem => ({
  column: null, found: `${cells} cells`, expected: `${columns}, as the header has, or the end of the line`, fix: 'The file may be cut off there: save or send it again.',
});

function csvRow(columns: readonly (FileColumn | null)[], cells: readonly string[], line: number, raw: string): FileRow {
  const { said, problems } = rowOfCells(columns, cells);
  // Cut again where somebody asks: the cells of all rows that wait would be a lot to keep.
  const columnAt = (path: readonly string[]): string | null => columnOf(placesOfCells(columns, cellsOf(raw)), path);
  const hidden = hasHidden(raw) ? hiddenProblems(said, columnAt) : [];
  return { line, said: withTitles(said), problems: hidden.length > 0 ? [...problems, ...hidden] : problems, raw, columnAt };
}

/** The title as inputs have it, a list; put into what was made of the cells, and nowhere else kept. */
function withTitles(said: Record<string, unknown>): Said {
  const { title } = said;
  if (typeof title === 'object' && title !== null) said['title'] = Object.entries(title).map(([language, text]) => ({ language, text: text as unknown }));
  return said;
}

async function* jsonRows(bytes: Bytes): AsyncGenerator<FileRow> {
  for await (const line of linesOf(textOf(bytes))) yield jsonRow(line);
}

const dotted = (path: readonly string[]): string | null => (path.length === 0 ? null : path.join('.'));

function jsonRow({ line, text, tooLong }: TextLine): FileRow {
  if (tooLong) return unreadable(line, text, { column: null, found: `a row of more than ${IMPORT_LIMITS.rowBytes} bytes`, expected: `at most ${IMPORT_LIMITS.rowBytes}`, fix: null });
  try {
    const value = parseJson(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new NotJson('no object', 'a microcredential, as {"id": …}');
    const { openqf: _, ...given } = value as Said & { openqf?: unknown };
    const said = isStored(given) ? saidOf(given) : given;
    // An escape may stand for such a character.
    const mayHide = hasHidden(text) || text.includes('\\u');
    return { line, said, problems: mayHide ? hiddenProblems(said, dotted) : [], raw: text, columnAt: dotted };
  } catch (error) {
    if (!(error instanceof NotJson)) throw error;
    return unreadable(line, text, { column: null, found: error.found, expected: error.expected, fix: null });
  }
}

const hiddenProblems = (said: Said, columnAt: FileRow['columnAt']): RowProblem[] =>
  hiddenIn(said).map(({ at, found, expected, fix }) => ({ column: columnAt(at.map(String)), found, expected, fix }));

const unreadable = (line: number, raw: string, problem: RowProblem): FileRow => ({ line, said: null, problems: [problem], raw, columnAt: () => null });

const problemOf = ({ cell, found, expected }: CsvFault, columns: readonly (FileColumn | null)[]): RowProblem => ({
  column: cell === null ? null : (columns[cell]?.name ?? `cell ${cell + 1}`), found, expected, fix: null,
});
