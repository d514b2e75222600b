import type { Transaction } from '../platform/database/transaction.js';
import { enterChunk, judgeChunk, type Decision } from './accept-chunk.js';
import type { PreparedWrite } from './canonical.js';
import { chunksOf } from './chunks.js';
import { makesVersion } from './decide.js';
import { lastRevision } from './head.js';
import type { Projection } from './projection.js';
import { rememberRequest } from './request/remember-request.js';
import type { WriteRequest } from './request/write-request.js';
import { VersionConflict, type WriteContext, type WriteOutcome } from './write.js';

/** The only write of a call, with what belongs to the call. */
export interface LoneWrite extends PreparedWrite {
  readonly actor: string;
  readonly reason: string | null;
  readonly context: WriteContext;
  /** The request that is being answered, if it has a key. */
  readonly request: WriteRequest | undefined;
}

/** What became of a write, or why it was refused. */
export type End = WriteOutcome | VersionConflict;

type Accepted = readonly [write: LoneWrite, decision: Decision];

/**
 * Accepts the writes of several calls by the same statements, and refuses each whose record stands otherwise than its
 * writer expects. Of two writes to one record, the second finds what the first has made of it.
 */
export async function acceptTogether(transaction: Transaction, writes: readonly LoneWrite[], projections: readonly Projection[], now: Date): Promise<ReadonlyMap<LoneWrite, End>> {
  const ends = new Map<LoneWrite, End>();
  let revision = await lastRevision(transaction);
  for (const chunk of chunksOf(writes)) {
    const accepted = await acceptable(transaction, chunk, ends);
    const outcomes = await enterChunk(transaction, accepted.map(([, decision]) => decision), { actor: '', reason: null, recordedAt: now.toISOString(), revision, projections });
    for (const [place, outcome] of outcomes.entries()) {
      const [write] = accepted[place] as Accepted;
      await rememberRequest(transaction, outcome, now, write.request);
      await write.context.alongside?.(transaction, [outcome]);
      ends.set(write, outcome);
    }
    revision += outcomes.filter(({ status }) => makesVersion(status)).length;
  }
  return ends;
}

/** The writes that can be entered; the conflicts of the others are their ends. */
async function acceptable(transaction: Transaction, chunk: readonly LoneWrite[], ends: Map<LoneWrite, End>): Promise<Accepted[]> {
  const accepted: Accepted[] = [];
  const judgements = await judgeChunk(transaction, transaction.dialect, chunk, '');
  for (const [place, judgement] of judgements.entries()) {
    const write = chunk[place] as LoneWrite;
    const decision = judgement instanceof VersionConflict ? judgement : await ready(transaction, write, judgement);
    if (decision instanceof VersionConflict) ends.set(write, decision);
    else accepted.push([write, decision]);
  }
  return accepted;
}

/** Does what is to be done beforehand, which may find that another writer has come first. */
async function ready(transaction: Transaction, { context }: LoneWrite, decision: Decision): Promise<Decision | VersionConflict> {
  try {
    await context.beforehand?.(transaction);
    return decision;
  } catch (error) {
    if (error instanceof VersionConflict) return error;
    throw error;
  }
}
