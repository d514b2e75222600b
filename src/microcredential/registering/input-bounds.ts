import { Buffer } from 'node:buffer';
import type { RecordPath, UnplacedProblem } from '../../check/problem.js';

/** Bounds of what an awarding body may say of one microcredential. */
export const INPUT_BOUNDS = {
  /** Bytes of one record as JSON. */
  recordBytes: 64 * 1024,
  /** Characters of one text. */
  textCharacters: 8_000,
  /** Characters of a title. */
  titleCharacters: 500,
  /** Elements of one list. */
  listElements: 200,
  /** Lists and objects inside one another. */
  depth: 8,
} as const;

/** Names that mean something to JavaScript itself, so that no record ever has them. */
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** What of an input is too long, too deep, or named as no key ever is. Texts are not looked into; the whole costs its size. */
export function beyondBounds(input: object): UnplacedProblem[] {
  // Nearly every record is far from all bounds, and that is seen without keeping track of places.
  if (mostBytes(input, 0) <= INPUT_BOUNDS.recordBytes) return [];
  const within = walk(input, []);
  if (within.length > 0) return within;
  const bytes = Buffer.byteLength(JSON.stringify(input));
  return bytes <= INPUT_BOUNDS.recordBytes ? [] : [{ at: [], found: `${bytes} bytes`, expected: `at most ${INPUT_BOUNDS.recordBytes} in one record` }];
}

/** Bytes of a number, a truth or null as JSON, with what parts it from others: at most. */
const SCALAR_BYTES = 30;
/** Bytes of one UTF-16 unit in JSON: `\u0000`. */
const LETTER_BYTES = 6;

/** Bytes that a value has as JSON, at most; without end where any other bound may be passed. */
function mostBytes(value: unknown, depth: number): number {
  if (typeof value === 'string') return value.length > INPUT_BOUNDS.titleCharacters ? Infinity : value.length * LETTER_BYTES + SCALAR_BYTES;
  if (typeof value !== 'object' || value === null) return SCALAR_BYTES;
  if (depth > INPUT_BOUNDS.depth) return Infinity;
  return Array.isArray(value) ? mostOfList(value, depth) : mostOfFields(value as Readonly<Record<string, unknown>>, depth);
}

function mostOfList(list: readonly unknown[], depth: number): number {
  let bytes = list.length > INPUT_BOUNDS.listElements ? Infinity : SCALAR_BYTES;
  for (let position = 0; position < list.length && bytes < Infinity; position += 1) bytes += mostBytes(list[position], depth + 1);
  return bytes;
}

function mostOfFields(fields: Readonly<Record<string, unknown>>, depth: number): number {
  let bytes = Object.getOwnPropertySymbols(fields).length > 0 ? Infinity : SCALAR_BYTES;
  for (const key of Object.getOwnPropertyNames(fields)) bytes += FORBIDDEN.has(key) ? Infinity : key.length * LETTER_BYTES + SCALAR_BYTES + mostBytes(fields[key], depth + 1);
  return bytes;
}

/** Everything that is out of bounds within a value. The path is shared on the way down, and copied where a problem is told. */
function walk(value: unknown, at: (string | number)[], problems: UnplacedProblem[] = []): UnplacedProblem[] {
  if (typeof value === 'string') problems.push(...tooLong(value, at));
  if (typeof value !== 'object' || value === null) return problems;
  if (at.length > INPUT_BOUNDS.depth) problems.push({ at: [...at], found: 'more inside one another', expected: `at most ${INPUT_BOUNDS.depth} lists and objects inside one another` });
  else if (!Array.isArray(value)) walkFields(value, at, problems);
  else if (value.length > INPUT_BOUNDS.listElements) problems.push({ at: [...at], found: `a list of ${value.length}`, expected: `at most ${INPUT_BOUNDS.listElements} elements` });
  else for (let position = 0; position < value.length; position += 1) inside(value[position], position, at, problems);
  return problems;
}

function walkFields(fields: object, at: (string | number)[], problems: UnplacedProblem[]): void {
  for (const key of Reflect.ownKeys(fields)) {
    if (typeof key === 'symbol' || FORBIDDEN.has(key)) problems.push({ at: [...at, String(key)], onKey: true, found: `the unknown key "${String(key)}"`, expected: 'the keys of the input' });
    else inside((fields as Readonly<Record<string, unknown>>)[key], key, at, problems);
  }
}

function inside(value: unknown, step: string | number, at: (string | number)[], problems: UnplacedProblem[]): void {
  // Most values are short texts.
  if (typeof value === 'string' ? value.length <= INPUT_BOUNDS.titleCharacters : typeof value !== 'object' || value === null) return;
  at.push(step);
  walk(value, at, problems);
  at.pop();
}

function tooLong(value: string, at: RecordPath): UnplacedProblem[] {
  const most = at[0] === 'title' ? INPUT_BOUNDS.titleCharacters : INPUT_BOUNDS.textCharacters;
  return value.length <= most ? [] : [{ at: [...at], found: `a text of ${value.length} characters`, expected: `at most ${most}` }];
}
