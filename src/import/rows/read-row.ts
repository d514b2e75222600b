import { checkShape } from '../../check/check-shape.js';
import { mistakeOf } from '../../record/mistake-of.js';
import type { UnplacedProblem } from '../../check/problem.js';
import { microcredentialRecord, type MicrocredentialRecord } from '../../microcredential/microcredential.record.js';
import { checkWhole } from '../../microcredential/offer/check-whole.js';
import { candidateOf, inputPath } from '../../microcredential/registering/candidate.js';
import { beyondBounds } from '../../microcredential/registering/input-bounds.js';
import { formOfDraft, idProblem, readInput } from '../../microcredential/registering/read-input.js';
import type { Rest } from '../../microcredential/registering/rest-of.js';
import type { StoredDraft } from '../../microcredential/draft/draft.store.js';
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

/** A record as far as somebody has written it: not yet held against the schema. */
export type DraftContent = StoredDraft['content'] & { readonly id: string };

/** A row as the record or the draft that it asks for, or everything that keeps it from being one. */
export type RowReading =
  | { readonly kind: 'record'; readonly record: MicrocredentialRecord; readonly problems: readonly [] }
  | { readonly kind: 'draft'; readonly content: DraftContent; readonly problems: readonly [] }
  | { readonly kind: 'refused'; readonly problems: readonly RowProblem[]; /** What can be judged all the same. */ readonly rest?: Rest | null };

/** States in which a row may ask for its record. */
const STATES = ['PUBLISHED', 'DRAFT', 'OBSERVED'] as const;

/** Reads a row as far as that is possible without looking anything up: all mistakes of form at once. */
export function readRow({ said, problems, columnAt }: FileRow, importer: Importer): RowReading {
  if (said === null) return refused(problems);
  const own = ownProblems(said, importer).map((problem) => ({ ...problem, column: columnAt(problem.at) }));
  const all = [...problems, ...own].map(plain);
  // What it would be otherwise is not looked into: the mistakes of another state would mislead.
  if (own.length > 0) return refused(all);
  const { mistakes, ...read } = READERS[stateAsked(said)](said, importer.body);
  const found = [...all, ...mistakes.map((mistake) => asProblem(mistake, columnAt))];
  if (read.kind === 'refused') return { ...read, problems: found };
  return found.length > 0 ? { kind: 'refused', problems: found, rest: read.kind === 'record' ? wholeOf(read.record) : null } : { ...read, problems: [] };
}

/** A record of which only a cell is wrong, such as one that a spreadsheet would run. */
const wholeOf = (record: MicrocredentialRecord): Rest | null => (record.state === 'PUBLISHED' ? { record, untold: new Set() } : null);

const refused = (problems: readonly RowProblem[]): RowReading => ({ kind: 'refused', problems });

type State = (typeof STATES)[number];

const stateAsked = ({ state }: Said): State => STATES.find((known) => known === state) ?? 'PUBLISHED';

/** What a row says, and what of it does not fit its form. */
type Read = { readonly mistakes: readonly Mistake[] } & (
  | { readonly kind: 'record'; readonly record: MicrocredentialRecord }
  | { readonly kind: 'draft'; readonly content: DraftContent }
  | { readonly kind: 'refused'; readonly rest?: Rest | null });

const READERS: Readonly<Record<State, (said: Said, body: string) => Read>> = {
  PUBLISHED: (said, body) => recordRead(readInput(inputOf(said), { awardingBody: body, state: 'PUBLISHED' })),
  OBSERVED: (said) => recordRead(readStored(said)),
  DRAFT: (said, body) => readDraft(inputOf(said), body),
};

interface Reading {
  readonly record: MicrocredentialRecord | null;
  readonly mistakes: readonly Mistake[];
  readonly rest?: Rest | null;
}

const recordRead = ({ record, mistakes, rest = null }: Reading): Read => (record === null ? { kind: 'refused', mistakes, rest } : { kind: 'record', record, mistakes });

/** A draft may lack whatever it lacks, but for an id, by which it is known again. */
function readDraft(input: Said, body: string): Read {
  const form = formOfDraft(input);
  const id = idProblem(input['id']);
  const mistakes = id ? [...form, mistakeOf(id, ['input', 'id'])] : form;
  return mistakes.length > 0 ? { kind: 'refused', mistakes } : { kind: 'draft', content: candidateOf(input, { awardingBody: body, state: 'DRAFT' }) as DraftContent, mistakes };
}

const plain = ({ column, found, expected, fix }: RowProblem): RowProblem => ({ column, found, expected, fix });

type OwnProblem = Omit<RowProblem, 'column'> & { readonly at: readonly string[] };

/** What a row may not say, whoever the record is about. */
function ownProblems({ state, awardingBody }: Said, { body, mayPublish, mayObserve }: Importer): OwnProblem[] {
  const problems: OwnProblem[] = [];
  const asked = state ?? 'PUBLISHED';
  if (!STATES.some((known) => known === asked)) problems.push(wrongState(asked));
  else if (asked === 'OBSERVED' && !mayObserve) problems.push({ at: ['state'], found: 'OBSERVED', expected: 'PUBLISHED', fix: 'Only the operator of the registry records what it has seen of others. Leave the column empty.' });
  if ((asked === 'PUBLISHED' || asked === 'DRAFT') && !mayPublish) problems.push({ at: ['state'], found: 'a record of a body that awards', expected: 'OBSERVED', fix: `${body} awards nothing in this registry. Its operator gives it that role (organisationUpdate).` });
  if (asked !== 'OBSERVED' && awardingBody !== undefined && awardingBody !== null && awardingBody !== body) {
    problems.push({ at: ['awardingBody'], found: `the body ${JSON.stringify(String(awardingBody).slice(0, 100))}`, expected: `${body}, in whose name you import`, fix: 'Leave it empty, or import in the name of that body.' });
  }
  return problems;
}

function wrongState(state: unknown): OwnProblem {
  const found = typeof state === 'string' ? JSON.stringify(state.slice(0, 100)) : 'no text';
  return { at: ['state'], found, expected: STATES.join(' or '), fix: didYouMean(String(state), STATES) ?? null };
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
export function asProblem({ path, message, found, expected, fix, rule, inOtherLanguages: { fr } }: Mistake, columnAt: FileRow['columnAt']): RowProblem {
  const within = path[0] === 'input' ? path.slice(1) : path;
  const broken = rule ? { rule } : {};
  const english = { column: columnAt(within), found: found ?? message, expected: expected ?? (rule ? `what the rule ${rule} asks for` : 'another value'), fix: fix ?? null, ...broken };
  if (fr === undefined) return english;
  return { ...english, inOtherLanguages: { fr: { found: fr.found ?? fr.message, expected: fr.expected ?? (rule ? `ce que demande la règle ${rule}` : 'une autre valeur'), fix: fr.fix ?? null } } };
}
