import { isDeepStrictEqual } from 'node:util';
import type { AlignmentRecord } from '../alignment/alignment.record.js';

/** What a body may say of a document that it puts forward; who asserts and accepts it follows from who acts. */
export type ProposedAlignment = Omit<AlignmentRecord, 'symmetric' | 'assertedBy' | 'acceptedBy' | 'withdrawn'>;

/** What the other side accepted: the statement itself, not how it is described. */
const statementOf = ({ from, to, basis, complete, pairs, unmapped }: ProposedAlignment): unknown => ({
  from, to, basis, complete, unmapped, pairs: pairs.map((pair) => [pair.from, pair.to, pair.relation]),
});

/**
 * The record that a body proposes. It belongs to the body that asserts it. As long as it states the same as before, the
 * other side's acceptance stands; another statement is one-sided until it is accepted anew.
 */
export function assertedAlignment(proposed: ProposedAlignment, standing: AlignmentRecord | null, body: string): AlignmentRecord {
  const asserted = { ...proposed, symmetric: false, assertedBy: standing?.assertedBy ?? body };
  if (!standing || !isDeepStrictEqual(statementOf(proposed), statementOf(standing))) return asserted;
  const { symmetric, assertedBy = body, acceptedBy } = standing;
  return { ...asserted, symmetric, assertedBy, ...(acceptedBy ? { acceptedBy } : {}) };
}

/** The authorities of the two frameworks, and whose statement the document is. */
export interface Sides {
  readonly authorities: readonly [from: string | null, to: string | null];
  readonly asserter: string | null;
}

/** The record with one more acceptance; both sides have adopted it once each has asserted or accepted it. */
export function acceptedAlignment(record: AlignmentRecord, body: string, on: string, { authorities, asserter }: Sides): AlignmentRecord {
  const acceptedBy = [...(record.acceptedBy ?? []), { body, on }];
  const signed = new Set([asserter, ...acceptedBy.map((acceptance) => acceptance.body)]);
  return { ...record, acceptedBy, symmetric: authorities.every((authority) => authority !== null && signed.has(authority)) };
}

/** The record taken back: its content stays, with the day and the reason. */
export const withdrawnAlignment = (record: AlignmentRecord, on: string, reason: string): AlignmentRecord => ({ ...record, withdrawn: { on, reason } });
