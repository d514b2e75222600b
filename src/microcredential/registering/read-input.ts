import { checkShape } from '../../check/check-shape.js';
import { describeValue } from '../../check/describe-value.js';
import { EXPECTED_ID, isMicrocredentialId } from '../../record/code.js';
import { mistakeOf } from '../../record/mistake-of.js';
import type { UnplacedProblem } from '../../check/problem.js';
import type { Mistake } from '../../record/user-error.type.js';
import { microcredentialRecord, type MicrocredentialRecord } from '../microcredential.record.js';
import { checkWhole } from '../offer/check-whole.js';
import { candidateOf, doubledTitles, inputPath, unknownKeys, type Registering } from './candidate.js';
import { beyondBounds } from './input-bounds.js';
import { restOf, type Rest } from './rest-of.js';

/** An input as a record; or everything that keeps it from being one, and what can be judged all the same. */
export type InputReading =
  | { readonly record: MicrocredentialRecord; readonly mistakes: readonly [] }
  | { readonly record: null; readonly mistakes: readonly Mistake[]; readonly rest: Rest | null };

/** Reads what an awarding body sends: all mistakes of form at once, each with its place in the input. Whether it may be published is another question. */
export function readInput(input: unknown, registering: Registering): InputReading {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return refused([inInput({ at: [], found: 'no object', expected: 'a microcredential' })]);
  const bounds = beyondBounds(input);
  // What is out of bounds is not looked into any further.
  if (bounds.length > 0) return refused(bounds.map(inInput));
  const problems = problemsOfKeys(input);
  const candidate = candidateOf(input, registering);
  const reading = readCandidate(candidate);
  if (problems.length === 0) return reading;
  const rest = reading.record ? restOf(candidate, problems) : reading.rest;
  return refused([...problems.map(inInput), ...reading.mistakes], rest);
}

/** The record that a candidate is, or everything that keeps it from being one. */
export function readCandidate(candidate: unknown): InputReading {
  const { record, problems: ofShape } = checkShape(microcredentialRecord, candidate);
  const formed = record ?? restOf(candidate, ofShape)?.record;
  const problems = [...ofShape, ...(formed ? checkWhole(formed) : [])];
  return record && problems.length === 0 ? { record, mistakes: [] } : refused(problems.map(inRecord), restOf(candidate, problems));
}

/** What a draft is refused for: it is too large or too deep, or says what no record says. All else may still come. */
export function formOfDraft(input: object): Mistake[] {
  const bounds = beyondBounds(input);
  return bounds.length > 0 ? bounds.map(inInput) : problemsOfKeys(input).map(inInput);
}

/** What is wrong with the id by which a draft is known again; null where nothing is. */
export function idProblem(id: unknown): UnplacedProblem | null {
  if (typeof id === 'string' && isMicrocredentialId(id)) return null;
  return { at: ['id'], found: id === undefined || id === null ? 'no id' : describeValue(id), expected: EXPECTED_ID };
}

const problemsOfKeys = (input: object): UnplacedProblem[] => [...unknownKeys(input as Record<string, unknown>), ...doubledTitles(input as Record<string, unknown>)];

const refused = (mistakes: readonly Mistake[], rest: Rest | null = null): InputReading => ({ record: null, mistakes, rest });

/** A problem found in what was sent. */
const inInput = (problem: UnplacedProblem): Mistake => mistakeOf(problem, ['input', ...problem.at.map(String)]);

/** A problem found in the record that it makes, at its place in what was sent. */
const inRecord = (problem: UnplacedProblem): Mistake => mistakeOf(problem, inputPath(problem.at));
