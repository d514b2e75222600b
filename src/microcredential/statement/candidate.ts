import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { RecordPath } from '../../check/problem.js';
import type { StatementKind } from './statement.vocabulary.js';

type Fields = Readonly<Record<string, unknown>>;

/** Who says it, of what. */
export interface Saying {
  readonly kind: StatementKind;
  /** Key of the body. */
  readonly by: string;
  /** Key of the microcredential. */
  readonly about: string;
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** `creditSystem`, as inputs have it, as `system`, as records do. */
function systemOf(value: unknown): unknown {
  if (!isFields(value)) return value;
  const { creditSystem, ...others } = value;
  return { ...others, system: creditSystem };
}

function largerAwardOf(value: unknown): unknown {
  if (!isFields(value)) return value;
  const { credits, creditSystem, ...others } = value;
  return credits == null && creditSystem == null ? others : { ...others, size: { value: credits, system: creditSystem } };
}

/** What of an input is said in the statement itself, as the record of its kind has it. */
const SAID: Readonly<Record<StatementKind, (input: Fields) => Fields>> = {
  LEVEL_PLACEMENT: ({ framework, levels, basis, derivedBy }) => ({ framework, levels, basis, derivedBy }),
  CREDIT_VALUE: ({ creditSystem, value, basis }) => ({ system: creditSystem, value, basis }),
  QUALITY_DECISION: ({ scope, outcome, report }) => ({ scope, outcome, report }),
  RECOGNITION: ({ recogniser, recognisedBy, gives }) => ({ recogniser, recognisedBy, gives }),
  CO_DESIGN: ({ with: others, part }) => ({ with: others, part }),
  AGREEMENT: ({ parties, largerAward, scope, cap, conditions }) => ({ parties, largerAward: largerAwardOf(largerAward), scope, cap: systemOf(cap), conditions }),
};

/**
 * The statement that an input would make, still to be held against the schema of its kind. Pure.
 * Without an id of the body's own it gets one of what it says, so that nobody says the same twice by accident; a credit
 * value gets one of its system, basis and first day, so that another figure for these is a correction.
 */
export function candidateOf(input: object, { kind, by, about }: Saying): Fields {
  // Plain values without what was left out, as a file would have them; null says no more than nothing does.
  const sent = JSON.parse(JSON.stringify(input), (_key, value: unknown) => value ?? undefined) as Fields;
  const said = SAID[kind](sent);
  const { from, until = null, evidence, note, id } = sent;
  const identity = kind === 'CREDIT_VALUE' ? { kind, about, from, system: said['system'], basis: said['basis'] } : { kind, about, from, until, ...said };
  return JSON.parse(JSON.stringify({ id: id ?? digest(identity), kind, about, by, from, until, evidence, note, state: 'STANDING', ...said })) as Fields;
}

const digest = (identity: Fields): string => createHash('sha256').update(canonicalize(identity) ?? '').digest('hex').slice(0, 16);

const INPUT_NAMES: Readonly<Record<string, string>> = { about: 'microcredential', system: 'creditSystem' };

/** A place in the record as its place in the input: `['largerAward', 'size', 'value']` -> `['input', 'largerAward', 'credits']`. */
export function inputPath(at: RecordPath): string[] {
  const size = at.includes('size');
  const names = at.map(String).filter((name) => name !== 'size');
  return ['input', ...names.map((name) => (size && name === 'value' ? 'credits' : (INPUT_NAMES[name] ?? name)))];
}
