import type { AlignmentBasis, EquivalencePolicy, Provenance } from '../../../../schema/explorer/client/graphql.js';
import type { LinkValues } from '../../words/speaking.js';

/** What can be asked about. */
export const KINDS = ['level', 'credit', 'microcredential'] as const;
export type Kind = (typeof KINDS)[number];

export const BASES = ['AGREEMENT', 'COMPARISON', 'REFERENCING', 'SELF_CERTIFICATION', 'UNILATERAL', 'EXPERT'] as const satisfies readonly AlignmentBasis[];
export const MARKS = ['READ', 'SECONDARY', 'RECALLED'] as const satisfies readonly Provenance[];
/** Documents in a chain, as the interface bounds them. */
export const HOPS = [1, 2, 3, 4, 5] as const;

/** A question as its address says it; what is not said is null or empty. */
export interface Question {
  readonly kind: Kind;
  /** `ie-nfq:8`, `ects` or `be-vub:sustainability`; or words that somebody typed. */
  readonly from: string;
  /** `au-aqf` or `nz-nzqcf`; or words. */
  readonly to: string;
  /** A day, `2019-03-01`; today where null. */
  readonly asOf: string | null;
  /** A day to compare with. */
  readonly and: string | null;
  /** A day to which the slider has been moved. */
  readonly slide: string | null;
  /** Which chain of documents is looked at, from 1: the first of those that decide unless told. */
  readonly chain: number;
  /** Which document of the chain is looked at, from 1. */
  readonly step: number;
  /** Of a credit question: how many. */
  readonly value: string;
  /** Of a credit question: where they were awarded, an ISO 3166 code. */
  readonly place: string | null;
  /** Of a microcredential question: the credit system to tell sizes in; that of the framework where null. */
  readonly credits: string | null;
  readonly recalled: boolean;
  readonly maxHops: number | null;
  readonly bases: readonly AlignmentBasis[];
  readonly marks: readonly Provenance[];
  /** False: no document is read against its direction. */
  readonly reversed: boolean;
  /** The revision asked about; the current one where null. */
  readonly knownAt: number | null;
  /** Whether the form stands above the answer, for another question. */
  readonly again: boolean;
}

const ASKED_OTHERWISE: Readonly<Record<string, Kind>> = Object.fromEntries(KINDS.map((kind) => [kind, kind]));

/** `?what=level&from=ie-nfq:8&to=au-aqf&asOf=2019-03-01` as a question. Pure. */
export function readQuestion(query: URLSearchParams): Question {
  const text = (name: string): string => (query.get(name) ?? '').trim();
  const number = (name: string): number | null => (/^\d{1,9}$/.test(text(name)) ? Number(text(name)) : null);
  const known = <Value extends string>(name: string, values: readonly Value[]): Value[] => values.filter((value) => query.getAll(name).includes(value));
  return {
    kind: ASKED_OTHERWISE[text('what')] ?? 'level',
    from: text('from'),
    to: text('to'),
    asOf: text('asOf') || null,
    and: text('and') || null,
    slide: text('slide') || null,
    chain: Math.max(1, number('chain') ?? 1),
    step: Math.max(1, number('step') ?? 1),
    // Some write 2,5 for 2.5.
    value: text('value').replace(',', '.'),
    place: text('in').toUpperCase() || null,
    credits: text('credits') || null,
    recalled: text('recalled') === 'yes',
    maxHops: number('hops'),
    bases: known('basis', BASES),
    marks: known('mark', MARKS),
    reversed: text('reversed') !== 'no',
    knownAt: number('knownAt'),
    again: text('again') === 'yes',
  };
}

/** What of a question belongs to each kind, beside `from`, `to` and the day. */
const OWN: Readonly<Record<Kind, (question: Question) => LinkValues>> = {
  level: ({ and, slide, chain, step, maxHops, bases, marks, reversed }) => ({ and, slide, chain: chain > 1 ? chain : null, step: step > 1 ? step : null, hops: maxHops, basis: bases, mark: marks, reversed: reversed ? null : 'no' }),
  credit: ({ place, recalled }) => ({ in: place, recalled: recalled ? 'yes' : null }),
  microcredential: ({ credits }) => ({ credits }),
};

/** The same question as values of an address: what says nothing is left out by the link. Pure. */
export function valuesOf(question: Question): LinkValues {
  const { kind, value, from, to, asOf, knownAt } = question;
  return { what: kind, ...(kind === 'credit' && { value }), from, to, asOf, ...OWN[kind](question), knownAt };
}

/**
 * The form for another day sends `day=2019-03-01`, and by which of its buttons: shown alone, or beside the day asked about.
 * What is asked then; null where the form was not sent. Pure.
 */
export function onAnotherDay(question: Question, query: URLSearchParams): Question | null {
  const day = query.get('day')?.trim() ?? '';
  if (day === '') return null;
  return query.get('show') === 'beside' ? { ...question, and: day } : { ...question, asOf: day, and: null };
}

/** Whether enough is said to be answered. Pure. */
export const isWhole = ({ kind, from, to, value }: Question): boolean => from !== '' && to !== '' && (kind !== 'credit' || value !== '');

/** How chains are narrowed; null where they are not. Pure. */
export function policyOf({ maxHops, bases, marks, reversed }: Question): EquivalencePolicy | null {
  const policy = { ...(maxHops !== null && { maxHops }), ...(bases.length > 0 && { bases: [...bases] }), ...(marks.length > 0 && { provenance: [...marks] }), ...(!reversed && { reversed }) };
  return Object.keys(policy).length === 0 ? null : policy;
}

/** `ie-nfq:8` -> the level 8 of ie-nfq. Pure. */
export function levelRef(from: string): { framework: string; level: string } {
  const place = from.indexOf(':');
  return { framework: from.slice(0, place), level: from.slice(place + 1) };
}
