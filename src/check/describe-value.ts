import { WrittenNumber } from '../record/written-number.js';
import type { RecordPath } from './problem.js';

const SHOWN_CHARACTERS = 60;

/** A value of a file in a few words: `the number 4.5`, `the text "Irland"`, `a list`. */
export function describeValue(value: unknown): string {
  if (value === null) return 'nothing';
  if (value instanceof WrittenNumber) return `the number ${shortened(value.text)}`;
  if (typeof value === 'string') return value === '' ? 'empty text' : `the text ${JSON.stringify(shortened(value))}`;
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value !== 'object') return String(value);
  const keys = Object.keys(value);
  return keys.length === 0 ? 'no keys' : `the keys ${shortened(keys.join(', '))}`;
}

/** What stands at a path; undefined where nothing does. */
export function valueAt(value: unknown, path: RecordPath): unknown {
  return path.reduce<unknown>((inside, step) => {
    const holds = typeof inside === 'object' && inside !== null && Object.hasOwn(inside, step);
    return holds ? (inside as Record<string | number, unknown>)[step] : undefined;
  }, value);
}

function shortened(text: string): string {
  return text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
}
