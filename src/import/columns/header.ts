import { didYouMean } from '../../record/near-names.js';
import type { RowProblem } from '../rows/row.js';
import { LANGUAGE, MOST_NUMBERED, PLACE, type Column } from './column.js';
import { COLUMNS } from './columns.js';

/** A column of a file: one of the table, with its number or its language. */
export interface FileColumn {
  /** As it stands in the header. */
  readonly name: string;
  readonly column: Column;
  /** As in the table, with its language, and with places in lists still counted from 1 as the file has them. */
  readonly path: readonly (string | number)[];
}

/** Columns that the import adds to refused rows begin so; on the way in they are passed over. */
export const OWN_PREFIX = 'openqf_';

/** More columns than any sensible file has: the whole table with every number filled has fewer. */
export const MOST_COLUMNS = 1_000;

const BY_NAME: ReadonlyMap<string, Column> = new Map(COLUMNS.map((column) => [column.name, column]));
const TITLE = /^title_([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)$/;

/** The columns of a file by position, null for those passed over; or everything that is wrong with its header. */
export function readHeader(cells: readonly string[]): { readonly columns: readonly (FileColumn | null)[]; readonly problems: readonly RowProblem[] } {
  if (cells.length > MOST_COLUMNS) {
    return { columns: [], problems: [{ column: null, found: `${cells.length} columns`, expected: `at most ${MOST_COLUMNS}`, fix: 'Check that cells are parted by commas, and take out what is empty.' }] };
  }
  const names = cells.map((cell) => cell.trim());
  const columns = names.map((name) => (name.startsWith(OWN_PREFIX) || name === '' ? null : fileColumn(name)));
  const problems = names.flatMap((name, position) => [
    ...(columns[position] === undefined ? [unknown(name)] : []),
    ...(columns[position] && names.indexOf(name) !== position ? [{ column: name, found: 'the column twice', expected: 'each column once', fix: null }] : []),
  ]);
  const missing = problems.length === 0 && !names.includes('id') ? [{ column: 'id', found: 'no such column', expected: 'a header line with the names of the columns', fix: '`openqf template` prints one.' }] : [];
  return { columns: columns.map((column) => column ?? null), problems: [...problems, ...missing] };
}

function fileColumn(name: string): FileColumn | undefined {
  if (name.includes(PLACE) || name.includes(LANGUAGE)) return undefined;
  const [, language] = TITLE.exec(name) ?? [];
  const numbers: number[] = [];
  const general = language === undefined ? name.replace(/_(\d{1,2})(?=_)/g, (_, digits: string) => (numbers.push(Number(digits)), `_${PLACE}`)) : `title_${LANGUAGE}`;
  const column = BY_NAME.get(general);
  if (!column || numbers.some((number) => number < 1 || number > MOST_NUMBERED)) return undefined;
  let place = 0;
  const path = column.path.map((part) => (part === PLACE ? (numbers[place++] ?? 0) : part === LANGUAGE ? (language ?? '') : part));
  return { name, column, path };
}

function unknown(name: string): RowProblem {
  const known = COLUMNS.map((column) => column.name.replace(PLACE, '1').replace(LANGUAGE, 'en'));
  const shown = name.slice(0, 100);
  return { column: shown, found: 'an unknown column', expected: 'the columns that docs/import-format.md lists', fix: didYouMean(shown, known) ?? `Take it out, or let its name begin with ${OWN_PREFIX}.` };
}

const SEPARATORS: readonly (readonly [separator: string, found: string])[] = [[';', 'semicolons between cells'], ['\t', 'tabs between cells']];

/** What a whole header line is wrong in, where it is no list of names parted by commas; null where it may well be one. */
export function formOfHeader(raw: string): RowProblem | null {
  const [line = '', ...others] = raw.split('\r');
  if (others.length > 0 && namesIn(line, ',') > 0) return { column: null, found: 'lines that end with CR alone', expected: 'lines that end with LF or with CR and LF', fix: 'Save the file as CSV with such ends of lines.' };
  const [, found] = SEPARATORS.find(([separator]) => line.includes(separator) && namesIn(line, separator) > namesIn(line, ',')) ?? [];
  return found === undefined ? null : { column: null, found, expected: 'commas between cells', fix: 'Save the file as CSV with commas.' };
}

/** Columns of the table that a line names, cut at a separator. */
const namesIn = (line: string, separator: string): number => line.split(separator).filter((cell) => fileColumn(cell.trim().replace(/^"(.*)"$/, '$1')) !== undefined).length;
