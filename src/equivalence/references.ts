import { LRUCache } from 'lru-cache';
import { invariant } from '../core/index.js';
import { requireKnown } from '../record/known-at.js';
import { ReferenceSnapshot, type ReferenceContent } from './reference-snapshot.js';

/** The revision that the registry stands at, and the last one that touched reference data. */
export interface Head {
  readonly revision: number;
  readonly referenceRevision: number;
}

/** What snapshots are made from: the ledger, as far as they need it. */
export interface ReferenceLedger {
  head(): Promise<Head>;
  /** The last revision up to the given one that touched reference data; 0 where none did. */
  referenceRevisionAt(revision: number): Promise<number>;
  /** All reference records as they stood at a revision. */
  referenceContents(revision: number): Promise<ReferenceContent[]>;
}

/** Past revisions that are kept ready: each costs some megabytes. */
const KEPT_PAST_SNAPSHOTS = 4;

/**
 * The snapshots of reference data: the current one always at hand, past ones on request. The old one serves until the
 * new one is ready, so that answers never pause.
 */
export class References {
  private snapshot: ReferenceSnapshot | null = null;
  private standing: Head = { revision: 0, referenceRevision: 0 };
  private refreshing: Promise<void> | null = null;
  private readonly past = new LRUCache<number, Promise<ReferenceSnapshot>>({ max: KEPT_PAST_SNAPSHOTS });

  constructor(private readonly ledger: ReferenceLedger) {}

  head(): Head {
    return this.standing;
  }

  current(): ReferenceSnapshot {
    invariant(this.snapshot, 'the first snapshot is loaded before anybody asks');
    return this.snapshot;
  }

  /** The snapshot of a revision: the current one unless a past revision is named. */
  at(knownAt?: number | null): ReferenceSnapshot | Promise<ReferenceSnapshot> {
    return knownAt === undefined || knownAt === null ? this.current() : this.pastAt(knownAt);
  }

  private async pastAt(knownAt: number): Promise<ReferenceSnapshot> {
    requireKnown(knownAt, this.standing);
    const revision = await this.ledger.referenceRevisionAt(knownAt);
    if (revision === this.current().referenceRevision) return this.current();
    let snapshot = this.past.get(revision);
    if (!snapshot) this.past.set(revision, (snapshot = this.load(revision)));
    return snapshot;
  }

  /** Brings the current snapshot up to the ledger's head. Calls that come meanwhile share one look and the next. */
  async refresh(): Promise<void> {
    await this.refreshing;
    this.refreshing ??= this.catchUp().finally(() => (this.refreshing = null));
    await this.refreshing;
  }

  private async catchUp(): Promise<void> {
    const head = await this.ledger.head();
    if (this.snapshot?.referenceRevision !== head.referenceRevision) this.snapshot = await this.load(head.referenceRevision);
    this.standing = head;
  }

  private async load(revision: number): Promise<ReferenceSnapshot> {
    return new ReferenceSnapshot(revision, await this.ledger.referenceContents(revision));
  }
}
