import { canonicalJson } from '../../ledger/canonical.js';
import type { MicrocredentialRecord } from '../../microcredential/microcredential.record.js';
import { saidOf, storedOf } from '../rows/said.js';
import { LANGUAGE, MOST_NUMBERED, nameOf, PLACE, type Column } from './column.js';
import { COLUMNS } from './columns.js';
import { harmless } from './formula.js';
import { readHeader } from './header.js';
import { cellOf } from './list-cell.js';
import { rowOfCells } from './row-of-cells.js';

/** Columns of a path: of words and ids there are two. */
const BY_PATH: ReadonlyMap<string, readonly Column[]> = Map.groupBy(COLUMNS, ({ path }) => path.join('.'));

/** The cells of a record by the names of their columns. */
export function cellsOfRecord(record: MicrocredentialRecord): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  const { title, ...others } = saidOf(record);
  for (const { language, text } of title as readonly { readonly language: string; readonly text: string }[]) cells.set(`title_${language}`, harmless(text));
  enter(others, [], cells);
  return cells;
}

type Path = readonly (string | number)[];

function enter(value: unknown, path: Path, cells: Map<string, string>): void {
  if (value === null || value === undefined) return;
  const columns = BY_PATH.get(path.map((part) => (typeof part === 'number' ? PLACE : part)).join('.')) ?? [];
  const column = columns.find(({ kind }) => (kind === 'list') === Array.isArray(value));
  if (column && typeof value !== 'object') cells.set(named(column, path), harmless(String(value)));
  else if (column && Array.isArray(value)) {
    if (value.length > 0) cells.set(named(column, path), harmless(cellOf(value as readonly string[])));
  } else if (Array.isArray(value)) {
    for (const [position, element] of value.slice(0, MOST_NUMBERED).entries()) enter(element, [...path, position], cells);
  } else if (typeof value === 'object') for (const [key, inner] of Object.entries(value)) enter(inner, [...path, key], cells);
}

/** The name that a column has for a place; one that stands beside another for the same path keeps its own. */
function named({ name }: Column, path: Path): string {
  const general = nameOf(path.map((part) => (typeof part === 'number' ? PLACE : part)));
  return general === name ? nameOf(path) : name;
}

/** All names in the order of the template: titles by language, numbered ones together. */
export function inOrderOfColumns(names: Iterable<string>): string[] {
  const place = new Map(COLUMNS.map(({ name }, position) => [name, position]));
  const general = (name: string): string => (place.has(name) ? name : name.startsWith('title_') ? `title_${LANGUAGE}` : name.replace(/_\d+(?=_)/g, `_${PLACE}`));
  const group = (name: string): string => general(name).split(`_${PLACE}`)[0] ?? '';
  const first = new Map<string, number>();
  for (const { name } of COLUMNS) if (!first.has(group(name))) first.set(group(name), first.size);
  const keyOf = (name: string): readonly number[] => [first.get(group(name)) ?? 0, Number(/_(\d+)_/.exec(name)?.[1] ?? 0), place.get(general(name)) ?? 0];
  return [...names].sort((a, b) => {
    const [one, two] = [keyOf(a), keyOf(b)];
    const differing = one.findIndex((part, position) => part !== two[position]);
    return differing < 0 ? (a < b ? -1 : 1) : (one[differing] ?? 0) - (two[differing] ?? 0);
  });
}

/** What of a record its cells do not hold: the fields that would come back otherwise. */
export function lostInCells(record: MicrocredentialRecord, cells: ReadonlyMap<string, string>): string[] {
  const names = [...cells.keys()];
  const { said } = rowOfCells(readHeader(names).columns, [...cells.values()]);
  const { title, ...others } = said;
  const titles = Object.entries((title ?? {}) as Record<string, string>).map(([language, text]) => ({ language, text }));
  const back = storedOf({ ...others, title: titles });
  const given = record as Readonly<Record<string, unknown>>;
  return Object.keys(given).filter((key) => canonicalJson(bare(given[key])) !== canonicalJson(bare(back[key])));
}

/** Without what an empty cell says as well: nothing, and lists of nothing that a record always has. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(bare);
  if (typeof value !== 'object' || value === null) return value ?? null;
  const fields = Object.entries(value).map(([key, inner]) => [key, bare(inner)] as const).filter(([, inner]) => inner !== null);
  return fields.length === 0 ? null : Object.fromEntries(fields);
}
