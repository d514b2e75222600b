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
const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];

/** What of an input is too long, too deep, or named as no key ever is. Texts are not looked into; the whole costs its size. */
export function beyondBounds(input: object): UnplacedProblem[] {
  const within = walk(input, []);
  if (within.length > 0) return within;
  const bytes = Buffer.byteLength(JSON.stringify(input));
  return bytes <= INPUT_BOUNDS.recordBytes ? [] : [{ at: [], found: `${bytes} bytes`, expected: `at most ${INPUT_BOUNDS.recordBytes} in one record` }];
}

function walk(value: unknown, at: RecordPath): UnplacedProblem[] {
  if (typeof value === 'string') return tooLong(value, at);
  if (typeof value !== 'object' || value === null) return [];
  if (at.length > INPUT_BOUNDS.depth) return [{ at, found: 'more inside one another', expected: `at most ${INPUT_BOUNDS.depth} lists and objects inside one another` }];
  if (!Array.isArray(value)) return Reflect.ownKeys(value).flatMap((key) => inside(value, key, at));
  if (value.length > INPUT_BOUNDS.listElements) return [{ at, found: `a list of ${value.length}`, expected: `at most ${INPUT_BOUNDS.listElements} elements` }];
  return value.flatMap((element, position) => walk(element, [...at, position]));
}

function inside(object: object, key: string | symbol, at: RecordPath): UnplacedProblem[] {
  const place = [...at, String(key)];
  if (typeof key === 'symbol' || FORBIDDEN.includes(key)) return [{ at: place, onKey: true, found: `the unknown key "${String(key)}"`, expected: 'the keys of the input' }];
  return walk(Object.getOwnPropertyDescriptor(object, key)?.value, place);
}

function tooLong(value: string, at: RecordPath): UnplacedProblem[] {
  const most = at[0] === 'title' ? INPUT_BOUNDS.titleCharacters : INPUT_BOUNDS.textCharacters;
  return value.length <= most ? [] : [{ at, found: `a text of ${value.length} characters`, expected: `at most ${most}` }];
}
