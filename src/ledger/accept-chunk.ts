import type { Dialect } from '../platform/database/dialect.js';
import type { Reader } from '../platform/database/reader.js';
import type { TableRows, Transaction } from '../platform/database/transaction.js';
import type { RecordKind } from '../record/kind.js';
import type { PreparedWrite } from './canonical.js';
import { decide, makesVersion } from './decide.js';
import type { LedgerEntry } from './ledger-entry.entity.js';
import type { AcceptedRecord, Projection } from './projection.js';
import type { RecordVersion } from './record-version.entity.js';
import { RULESET } from './ruleset.js';
import { standingsOf, type Standing } from './standing.js';
import { VersionConflict, type WriteOutcome, type WriteStatus } from './write.js';

/** What is to become of a write, and how its record stood. */
export interface Decision {
  readonly write: PreparedWrite;
  readonly standing: Standing | undefined;
  readonly status: WriteStatus;
}

/** Compares each write with how its record stands. Throws where a writer expected another version. */
export async function decideChunk(reader: Reader, dialect: Dialect, chunk: readonly PreparedWrite[], actor: string): Promise<Decision[]> {
  const judgements = await judgeChunk(reader, dialect, chunk, actor);
  return judgements.map((judgement) => {
    if (judgement instanceof VersionConflict) throw judgement;
    return judgement;
  });
}

/** The same, with each conflict in its place: one statement for each kind of record. */
export async function judgeChunk(reader: Reader, dialect: Dialect, chunk: readonly PreparedWrite[], actor: string): Promise<(Decision | VersionConflict)[]> {
  const standings = new Map<RecordKind, ReadonlyMap<string, Standing>>();
  for (const [kind, writes] of byKind(chunk)) {
    standings.set(kind, await standingsOf(reader, dialect, kind, writes.map(({ key }) => key)));
  }
  return chunk.map((write) => {
    const standing = standings.get(write.kind)?.get(write.key);
    const status = decide(write, standing, write.actor ?? actor);
    return status instanceof VersionConflict ? status : { write, standing, status };
  });
}

export interface ChunkContext {
  readonly actor: string;
  readonly reason: string | null;
  readonly recordedAt: string;
  /** The revision that stands before the chunk. */
  readonly revision: number;
  readonly projections: readonly Projection[];
}

/** Enters the new versions of a chunk: ledger, contents, current tables. */
export async function enterChunk(transaction: Transaction, decisions: readonly Decision[], context: ChunkContext): Promise<WriteOutcome[]> {
  const outcomes = outcomesOf(decisions, context.revision);
  const entered = decisions.flatMap((decision, place) => {
    const outcome = outcomes[place];
    return outcome && makesVersion(decision.status) ? [{ ...decision, outcome }] : [];
  });
  await transaction.insertAll(ledgerRows(entered, context), () =>
    projectAll(transaction, context.projections, entered.map(({ write, standing, outcome }) => ({
      kind: write.kind,
      key: write.key,
      version: outcome.version,
      revision: outcome.revision,
      content: write.content,
      previous: standing?.revision ?? null,
    }))));
  return outcomes;
}

type Entered = Decision & { readonly outcome: WriteOutcome };

/** The entries of new versions, and their contents. */
function ledgerRows(entered: readonly Entered[], context: ChunkContext): TableRows[] {
  const entries: TableRows<LedgerEntry> = {
    table: 'ledger',
    rows: entered.map(({ write, standing, outcome }) => ({
      revision: outcome.revision,
      kind: write.kind,
      recordKey: write.key,
      version: outcome.version,
      sha256: write.sha256,
      previous: standing?.revision ?? null,
      actor: write.actor ?? context.actor,
      recordedAt: context.recordedAt,
      ruleset: RULESET,
      reason: write.reason ?? context.reason,
    })),
  };
  const contents: TableRows<RecordVersion> = {
    table: 'record_version',
    rows: entered.map(({ write, outcome }) => ({ revision: outcome.revision, content: write.canonical })),
  };
  return [entries, contents];
}

/** New versions have the revisions that follow; the others are where they were. */
function outcomesOf(decisions: readonly Decision[], revision: number): WriteOutcome[] {
  let last = revision;
  return decisions.map(({ write: { kind, key }, standing, status }) => {
    const version = standing?.version ?? 0;
    return makesVersion(status)
      ? { kind, key, status, version: version + 1, revision: (last += 1) }
      : { kind, key, status, version, revision: standing?.revision ?? 0 };
  });
}

async function projectAll(transaction: Transaction, projections: readonly Projection[], records: readonly (AcceptedRecord & { kind: RecordKind })[]): Promise<void> {
  const grouped = byKind(records);
  for (const projection of projections) {
    const ofKind = grouped.get(projection.kind);
    if (ofKind) await projection.project(transaction, ofKind);
  }
}

function byKind<Of extends { readonly kind: RecordKind }>(all: readonly Of[]): ReadonlyMap<RecordKind, Of[]> {
  return Map.groupBy(all, ({ kind }) => kind);
}
