import { z } from 'zod';
import { EXPECTED_TEXT, hiddenCharacter } from '../record/hidden-character.js';
import { didYouMean } from '../record/near-names.js';
import { WrittenNumber } from '../record/written-number.js';
import { describeValue, valueAt } from './describe-value.js';
import type { RecordPath, UnplacedProblem } from './problem.js';
import { bareSchema, notesOf, schemaAt } from './schema-at.js';

/** Problems of one record that are reported. */
export const RECORD_PROBLEMS = 100;

/** One more than are reported, so that it shows that there are more. */
const MOST_PROBLEMS = RECORD_PROBLEMS + 1;

type Issue = z.core.$ZodIssue;

export type ShapeOutcome<Schema extends z.ZodType> =
  | { readonly record: z.output<Schema>; readonly problems: readonly [] }
  | { readonly record: null; readonly problems: readonly UnplacedProblem[] };

/** The values of a file as a record, or what keeps them from being one: everything, up to a bound. */
export function checkShape<Schema extends z.ZodType>(schema: Schema, value: unknown): ShapeOutcome<Schema> {
  const outcome = schema.safeParse(value);
  if (outcome.success) return { record: outcome.data, problems: [] };
  const issues = outcome.error.issues.slice(0, MOST_PROBLEMS);
  return { record: null, problems: issues.flatMap((issue) => problemsOf(schema, value, issue)) };
}

function problemsOf(schema: z.ZodType, value: unknown, issue: Issue): UnplacedProblem[] {
  const at = issue.path as RecordPath;
  if (issue.code === 'unrecognized_keys') return issue.keys.slice(0, MOST_PROBLEMS).map((key) => unknownKey(schema, at, key));
  if (issue.code === 'invalid_key') {
    return [{ at, onKey: true, found: `the key "${String(at.at(-1))}"`, expected: 'a BCP 47 language tag such as en or pt-BR' }];
  }
  const found = valueAt(value, at);
  return [found === undefined ? missingKey(schema, at) : wrongValue(schema, at, found)];
}

function unknownKey(schema: z.ZodType, at: RecordPath, key: string): UnplacedProblem {
  const known = keysAt(schema, at);
  const hint = didYouMean(key, known);
  return { at: [...at, key], onKey: true, found: `the unknown key "${key}"`, expected: `only ${known.join(', ')}`, hint };
}

function missingKey(schema: z.ZodType, at: RecordPath): UnplacedProblem {
  return { at, found: `no key "${String(at.at(-1))}"`, expected: expectedAt(schema, at) };
}

function wrongValue(schema: z.ZodType, at: RecordPath, found: unknown): UnplacedProblem {
  const place = schemaAt(schema, at);
  const character = typeof found === 'string' ? hiddenCharacter(found) : null;
  if (character !== null) return { at, found: `the invisible character ${character}`, expected: EXPECTED_TEXT, hint: 'Take it out.' };
  return { at, found: describeValue(found), expected: expectedAt(schema, at), hint: place ? hintFor(place, found) : undefined };
}

/** What to write in place of a value that is almost right; advice that would not help is not given. */
function hintFor(schema: z.ZodType, found: unknown): string | undefined {
  const bare = bareSchema(schema);
  if (bare instanceof z.ZodEnum && typeof found === 'string') return didYouMean(found, bare.options as string[]);
  const fits = (value: unknown) => schema.safeParse(value).success;
  if (found instanceof WrittenNumber && fits(found.text)) return `Write it in quotes: "${found.text}".`;
  if (typeof found === 'boolean' && fits(String(found))) return `Write it in quotes: "${found}".`;
  if (typeof found === 'string' && /^\d+$/.test(found) && fits(new WrittenNumber(found))) return `Write it without quotes: ${found}.`;
  return undefined;
}

function expectedAt(schema: z.ZodType, at: RecordPath): string {
  const place = schemaAt(schema, at);
  if (place === null) return 'nothing there';
  const { expects } = notesOf(place);
  if (expects !== undefined) return expects;
  const bare = bareSchema(place);
  if (bare instanceof z.ZodEnum) return `one of ${bare.options.join(', ')}`;
  if (bare instanceof z.ZodObject) return `the keys ${Object.keys(bare.shape).join(', ')}`;
  if (bare instanceof z.ZodArray) return 'a list';
  return bare instanceof z.ZodBoolean ? 'true or false' : 'another value';
}

function keysAt(schema: z.ZodType, at: RecordPath): string[] {
  const place = schemaAt(schema, at);
  const bare = place ? bareSchema(place) : null;
  return bare instanceof z.ZodObject ? Object.keys(bare.shape) : [];
}
