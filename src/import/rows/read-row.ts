import { checkShape } from '../../check/check-shape.js';
import { mistakeOf } from '../../check/mistake-of.js';
import type { UnplacedProblem } from '../../check/problem.js';
import { microcredentialRecord, type MicrocredentialRecord } from '../../microcredential/microcredential.record.js';
import { checkWhole } from '../../microcredential/offer/check-whole.js';
import { inputPath } from '../../microcredential/registering/candidate.js';
import { beyondBounds } from '../../microcredential/registering/input-bounds.js';
import { readInput } from '../../microcredential/registering/read-input.js';
import { didYouMean } from '../../record/near-names.js';
import type { Mistake } from '../../record/user-error.type.js';
import { inputOf, storedOf, type Said } from './said.js';
import type { FileRow, RowProblem } from './row.js';

/** In whose name rows are imported. */
export interface Importer {
  /** Key of the body. */
  readonly body: string;
  /** Whether it may publish microcredentials of its own. */
  readonly mayPublish: boolean;
  /** Whether it may record what it has seen of others, as OBSERVED. */
  readonly mayObserve: boolean;
}

/** A row as the record that it asks for, or everything that keeps it from being one. */
export type RowReading =
  | { readonly record: MicrocredentialRecord; readonly problems: readonly [] }
  | { readonly record: null; readonly problems: readonly RowProblem[] };

/** States in which a row may ask for its record. */
const STATES = ['PUBLISHED', 'OBSERVED'] as const;

/** Reads a row as far as that is possible without looking anything up: all mistakes of form at once. */
export function readRow({ said, problems, columnAt }: FileRow, importer: Importer): RowReading {
  if (said === null) return refused(problems);
  const own = ownProblems(said, importer).map((problem) => ({ ...problem, column: columnAt(problem.at) }));
  const all = [...problems, ...own].map(plain);
  // What it would be otherwise is not looked into: the mistakes of another state would mislead.
  if (own.length > 0) return refused(all);
  const { record, mistakes } = said['state'] === 'OBSERVED' ? readStored(said) : readInput(inputOf(said), { awardingBody: importer.body, state: 'PUBLISHED' });
  const found = [...all, ...mistakes.map((mistake) => asProblem(mistake, columnAt))];
  return record === null || found.length > 0 ? refused(found) : { record, problems: [] };
}

const refused = (problems: readonly RowProblem[]): RowReading => ({ record: null, problems });

const plain = ({ column, found, expected, fix }: RowProblem): RowProblem => ({ column, found, expected, fix });

type OwnProblem = Omit<RowProblem, 'column'> & { readonly at: readonly string[] };

/** What a row may not say, whoever the record is about. */
function ownProblems({ state, awardingBody }: Said, { body, mayPublish, mayObserve }: Importer): OwnProblem[] {
  const problems: OwnProblem[] = [];
  const asked = state ?? 'PUBLISHED';
  if (!STATES.some((known) => known === asked)) problems.push(wrongState(asked));
  else if (asked === 'OBSERVED' && !mayObserve) problems.push({ at: ['state'], found: 'OBSERVED', expected: 'PUBLISHED', fix: 'Only the operator of the registry records what it has seen of others. Leave the column empty.' });
  if (asked === 'PUBLISHED' && !mayPublish) problems.push({ at: ['state'], found: 'a record to be published', expected: 'OBSERVED', fix: `${body} awards nothing in this registry. Its operator gives it that role (organisationUpdate).` });
  if (asked !== 'OBSERVED' && awardingBody !== undefined && awardingBody !== null && awardingBody !== body) {
    problems.push({ at: ['awardingBody'], found: `the body ${JSON.stringify(String(awardingBody).slice(0, 100))}`, expected: `${body}, in whose name you import`, fix: 'Leave it empty, or import in the name of that body.' });
  }
  return problems;
}

function wrongState(state: unknown): OwnProblem {
  const found = typeof state === 'string' ? JSON.stringify(state.slice(0, 100)) : 'no text';
  const fix = state === 'DRAFT' ? 'Drafts are made one by one with microcredentialCreate; a file holds what is to be published.' : didYouMean(String(state), STATES) ?? null;
  return { at: ['state'], found, expected: STATES.join(' or '), fix };
}

/** A record as it is stored, of whom its awarding body has said nothing. */
function readStored(said: Said): { readonly record: MicrocredentialRecord | null; readonly mistakes: readonly Mistake[] } {
  const bounds = beyondBounds(said);
  if (bounds.length > 0) return { record: null, mistakes: bounds.map(inRow) };
  const { record, problems } = checkShape(microcredentialRecord, storedOf(said));
  const all = record === null ? problems : checkWhole(record);
  return { record: all.length > 0 ? null : record, mistakes: all.map(inRow) };
}

const inRow = (problem: UnplacedProblem): Mistake => mistakeOf(problem, inputPath(problem.at));

/** A mistake at its place in the row; the first part of its path is the argument of a mutation. */
export function asProblem({ path, message, found, expected, fix, rule }: Mistake, columnAt: FileRow['columnAt']): RowProblem {
  const within = path[0] === 'input' ? path.slice(1) : path;
  return { column: columnAt(within), found: found ?? message, expected: expected ?? (rule ? `what the rule ${rule} asks for` : 'another value'), fix: fix ?? null };
}
