import type { RowProblem } from '../rows/row.js';
import { nameOf, type CellKind } from './column.js';
import { asTyped, isRun } from './formula.js';
import type { FileColumn } from './header.js';
import { partsOf } from './list-cell.js';

type Fields = Record<string, unknown>;

/** What a line of cells says, as nested values. Empty cells say nothing. */
export interface CellReading {
  readonly said: Fields;
  readonly problems: readonly RowProblem[];
}

/** Places in what is said, such as `otherCredits.0.value`, with the column that said it. */
export type Places = ReadonlyMap<string, string>;

/** Where a line of cells says what: only asked of rows with mistakes. */
export function placesOfCells(columns: readonly (FileColumn | null)[], cells: readonly string[]): Places {
  const places = new Map<string, string>();
  rowOfCells(columns, cells, places);
  return places;
}

export function rowOfCells(columns: readonly (FileColumn | null)[], cells: readonly string[], places?: Map<string, string>): CellReading {
  const said: Fields = {};
  const problems: RowProblem[] = [];
  const lists = new Map<string, Map<number, Fields>>();
  for (let position = 0; position < cells.length; position += 1) {
    const cell = cells[position] ?? '';
    const file = columns[position];
    if (cell === '' || !file) continue;
    if (isRun(cell)) problems.push({ column: file.name, found: 'a cell that a spreadsheet would run as a formula', expected: 'text that does not begin with =, +, -, @, a tab or a line break', fix: "Put an apostrophe (') before it; it is taken off again." });
    const value = valueOf(asTyped(cell), file.column.kind);
    if (value === undefined) continue;
    const place = put(said, lists, file.path, value);
    places?.set(place, file.name);
  }
  if (cells.length < columns.length) {
    problems.push({ column: null, found: `${cells.length} cells`, expected: `${columns.length}, as the header has`, fix: 'Give every column its comma, also where a cell is empty. Where it is the last row, the file may be cut off there.' });
  }
  if (cells.length > columns.length && cells.slice(columns.length).some((cell) => cell !== '')) {
    problems.push({ column: null, found: `${cells.length} cells`, expected: `${columns.length}, as the header has`, fix: 'Put texts with commas in quotes.' });
  }
  return { said, problems };
}

/** Sets a value at a path, and answers where it is: numbers of the file may leave some out, places in a list do not. */
function put(said: Fields, lists: Map<string, Map<number, Fields>>, path: readonly (string | number)[], value: unknown): string {
  let into = said;
  let at = '';
  for (let step = 0; step < path.length - 1; step += 1) {
    const part = String(path[step]);
    const next = path[step + 1];
    at += at === '' ? part : `.${part}`;
    if (typeof next === 'number') {
      const list = ((into[part] as Fields[] | undefined) ??= []) as Fields[];
      const numbered = lists.get(at) ?? new Map<number, Fields>();
      lists.set(at, numbered);
      let element = numbered.get(next);
      if (!element) {
        numbered.set(next, (element = {}));
        list.push(element);
      }
      at += `.${list.indexOf(element)}`;
      into = element;
      step += 1;
    } else {
      const inner = into[part];
      into = typeof inner === 'object' && inner !== null ? (inner as Fields) : ((into[part] = {}) as Fields);
    }
  }
  const last = String(path.at(-1));
  into[last] = value;
  return at === '' ? last : `${at}.${last}`;
}

const TRUTHS: Readonly<Record<string, boolean>> = { true: true, false: false };

function valueOf(cell: string, kind: CellKind): unknown {
  if (kind === 'text') return cell;
  if (kind === 'list') return partsOf(cell);
  const trimmed = cell.trim();
  if (trimmed === '') return undefined;
  if (kind === 'whole') return /^\d{1,9}$/.test(trimmed) ? Number(trimmed) : trimmed;
  return kind === 'truth' ? (TRUTHS[trimmed.toLowerCase()] ?? trimmed) : trimmed;
}

/** The column that says something: that of the very place, of one within it, or of the list or text that it is in; else the one that would. */
export function columnOf(places: Places, path: readonly string[]): string | null {
  if (path.length === 0) return null;
  const at = path.join('.');
  const within = [...places].find(([place]) => place === at || place.startsWith(`${at}.`));
  if (within) return within[1];
  const around = [...places].filter(([place]) => at.startsWith(`${place}.`)).sort(([a], [b]) => b.length - a.length);
  return around[0]?.[1] ?? nameOf(path);
}
