import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Database } from '../platform/database/database.js';
import type { Transaction } from '../platform/database/transaction.js';
import { REFERENCE_KINDS, type RecordKind } from '../record/kind.js';
import { decideChunk, enterChunk } from './accept-chunk.js';
import { asPrepared, type PreparedWrite } from './canonical.js';
import { chunksOf } from './chunks.js';
import { contentsByKey, contentsOf, entriesAfter, entriesOf, historyOf, type EntryWithContent, type RecordContent } from './contents.js';
import { makesVersion } from './decide.js';
import { HeadWatch } from './head-watch.js';
import { headOf, lastRevision, referenceRevisionAt, type Head } from './head.js';
import type { LedgerEntry } from './ledger-entry.entity.js';
import { LoneWrites } from './lone-writes.js';
import type { Projection } from './projection.js';
import { rememberRequest } from './request/remember-request.js';
import { requestBeingAnswered } from './request/write-request.js';
import type { Write, WriteContext, WriteOutcome, WriteStatus } from './write.js';

/** The records of the registry with all their versions. Every write goes through `accept`. */
export class Ledger {
  private readonly watches = new Set<HeadWatch>();
  private readonly loneWrites: LoneWrites;

  constructor(
    private readonly database: Database,
    /** In the order in which they are to run. */
    private readonly projections: readonly Projection[],
    private readonly clock: () => Date = () => new Date(),
  ) {
    this.loneWrites = new LoneWrites(database, projections, clock);
  }

  /**
   * Accepts writes, all of them or none: for each that changes its record, stores the version, brings the current tables
   * in step and appends an entry. The outcomes are in the order of the writes. A write that changes nothing leaves no trace.
   */
  async accept(writes: readonly Write[], context: WriteContext): Promise<WriteOutcome[]> {
    const prepared = writes.map(asPrepared);
    const outcomes =
      (context.alongside || context.beforehand || requestBeingAnswered() ? null : await this.outcomesIfNothingNew(prepared, context.actor)) ??
      (await this.acceptNew(prepared, context));
    for (const watch of this.watches) watch.look();
    return outcomes;
  }

  /** What would become of writes as records stand now. Nothing is written. */
  async foresee(writes: readonly Write[], actor: string): Promise<WriteStatus[]> {
    const statuses: WriteStatus[] = [];
    for (const chunk of chunksOf(writes.map(asPrepared))) {
      const decisions = await decideChunk(this.database.reader, this.database.dialect, chunk, actor);
      statuses.push(...decisions.map(({ status }) => status));
    }
    return statuses;
  }

  head(): Promise<Head> {
    return headOf(this.database.reader, this.database.dialect);
  }

  referenceRevisionAt(revision: number): Promise<number> {
    return referenceRevisionAt(this.database.reader, this.database.dialect, revision);
  }

  /** All reference records as they stood at a revision. */
  referenceContents(revision: number): Promise<RecordContent[]> {
    return this.currentContents(REFERENCE_KINDS, revision);
  }

  /** All records of some kinds, as they stand or stood at a revision. */
  async currentContents(kinds: readonly RecordKind[], revision?: number): Promise<RecordContent[]> {
    return contentsOf(this.database.reader, this.database.dialect, kinds, revision ?? (await this.head()).revision);
  }

  /** Records by key, as they stand or stood at a revision, in the order of the keys; null where there is none. */
  async contentAt(kind: RecordKind, keys: readonly string[], revision?: number): Promise<(RecordContent | null)[]> {
    return contentsByKey(this.database.reader, this.database.dialect, kind, keys, revision ?? (await this.head()).revision);
  }

  history(kind: RecordKind, key: string): Promise<LedgerEntry[]> {
    return historyOf(this.database.reader, kind, key);
  }

  /** All entries after a revision with their contents, in order: at most `most`. */
  entriesAfter(revision: number, most: number): Promise<EntryWithContent[]> {
    return entriesAfter(this.database.reader, revision, most);
  }

  /** All entries of some records of one kind up to a revision, each record's oldest first. */
  entriesOf(kind: RecordKind, keys: readonly string[], revision: number): Promise<EntryWithContent[]> {
    return entriesOf(this.database.reader, this.database.dialect, kind, keys, revision);
  }

  /**
   * Calls back whenever the head is another than the last one known: at once after a write of this process, within two
   * seconds after one of another. What comes of the call is waited for, and where it fails it is made again. Ends when
   * the returned function is called.
   */
  watchHead(known: number, onChange: (head: Head) => unknown, onError: (error: unknown) => void): () => void {
    const watch = new HeadWatch(() => this.head(), known, onChange, onError);
    this.watches.add(watch);
    const stop = this.database.watchCommits(() => watch.look());
    watch.look();
    return () => {
      this.watches.delete(watch);
      watch.stop();
      stop();
    };
  }

  /** Most runs of the seeds change nothing: that is found out without the write lock. */
  private async outcomesIfNothingNew(writes: readonly PreparedWrite[], actor: string): Promise<WriteOutcome[] | null> {
    const outcomes: WriteOutcome[] = [];
    for (const chunk of chunksOf(writes)) {
      const decisions = await decideChunk(this.database.reader, this.database.dialect, chunk, actor);
      if (decisions.some(({ status }) => makesVersion(status))) return null;
      for (const { write: { kind, key }, standing, status } of decisions) {
        if (standing) outcomes.push({ kind, key, status, version: standing.version, revision: standing.revision });
      }
    }
    return outcomes;
  }

  private async acceptNew(writes: readonly PreparedWrite[], context: WriteContext): Promise<WriteOutcome[]> {
    const [first] = writes;
    if (first && writes.length === 1) return [await this.loneWrites.accept(first, context)];
    return this.database.transact((transaction) => this.acceptIn(transaction, writes, context));
  }

  private async acceptIn(transaction: Transaction, writes: readonly PreparedWrite[], context: WriteContext): Promise<WriteOutcome[]> {
    const recordedAt = this.clock().toISOString();
    const outcomes: WriteOutcome[] = [];
    let revision = await lastRevision(transaction);
    for (const chunk of chunksOf(writes)) {
      if (outcomes.length > 0) await nextTurn();
      const decisions = await decideChunk(transaction, transaction.dialect, chunk, context.actor);
      if (outcomes.length === 0) await context.beforehand?.(transaction);
      outcomes.push(...(await enterChunk(transaction, decisions, { actor: context.actor, reason: context.reason ?? null, recordedAt, revision, projections: this.projections })));
      revision += decisions.filter(({ status }) => makesVersion(status)).length;
      context.onProgress?.(outcomes.length, writes.length);
    }
    const [first] = outcomes;
    if (first) await rememberRequest(transaction, first, new Date(recordedAt));
    await context.alongside?.(transaction, outcomes);
    return outcomes;
  }
}
