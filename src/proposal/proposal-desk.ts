import { hash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { References } from '../equivalence/references.js';
import type { Ledger } from '../ledger/ledger.js';
import type { Write } from '../ledger/write.js';
import type { Transaction } from '../platform/database/transaction.js';
import type { Principal } from '../record/principal.js';
import { publicId } from '../record/public-id.js';
import type { Mistake } from '../record/user-error.type.js';
import type { Bodies } from './bodies.js';
import { mistakeOfConflict } from './mistakes.js';
import type { ProposalActRow } from './proposal.entity.js';
import type { ProposalRecord } from './proposal.record.js';
import type { ProposalStore, StoredProposal } from './proposal.store.js';

/** The proposal as it stands after the write, or all that keeps the write from being accepted. */
export interface ProposalOutcome {
  readonly proposal: StoredProposal | null;
  readonly errors: readonly Mistake[];
}

export const refused = (...errors: readonly Mistake[]): ProposalOutcome => ({ proposal: null, errors });

/** What somebody does to a proposal; the same words in the private table of acts. */
export type Act = 'PROPOSED' | 'REVIEWED' | 'APPROVED' | 'DECLINED' | 'WITHDRAWN';

export interface Entry {
  readonly content: ProposalRecord;
  /** The version of the proposal that stands; 0 for a new one. */
  readonly version: number;
  readonly act: Act;
  readonly principal: Principal;
  readonly reason: string | null;
}

/** Where proposals are written: the record, the private row of who did it, and what an approval publishes, in one transaction. */
export class ProposalDesk {
  constructor(
    readonly ledger: Ledger,
    readonly store: ProposalStore,
    readonly references: References,
    readonly bodies: Bodies,
    private readonly clock: () => Date = () => new Date(),
  ) {}

  /** The UTC day. */
  today(): string {
    return this.clock().toISOString().slice(0, 10);
  }

  /** The version at which a reference record stands; 0 where there is none. */
  async standingVersion(kind: ProposalRecord['target']['kind'], key: string): Promise<number> {
    const [standing] = await this.ledger.contentAt(kind, [key]);
    return standing?.version ?? 0;
  }

  /** Enters a new version of a proposal, with what it publishes. Throws VersionConflict. */
  async enter({ content, version, act, principal, reason }: Entry, published: readonly Write[] = []): Promise<StoredProposal | null> {
    const row = this.actRow({ content, version, act, principal, reason });
    await this.ledger.accept([{ kind: 'proposal', key: content.key, content, expectedVersion: version }, ...published], {
      actor: publicId('organisation', principal.organisation),
      reason,
      beforehand: (transaction: Transaction) => transaction.insert<ProposalActRow>('proposal_act', [row]),
    });
    await this.references.refresh();
    return this.store.byKey(content.key);
  }

  /** The same, with another writer's coming first told as a mistake. */
  async enterOrRefuse(entry: Entry, path: readonly string[], published: readonly Write[] = []): Promise<ProposalOutcome> {
    try {
      return { proposal: await this.enter(entry, published), errors: [] };
    } catch (error) {
      return refused(mistakeOfConflict(error, path));
    }
  }

  private actRow({ content, version, act, principal }: Entry): ProposalActRow {
    const { key, target } = content;
    return {
      proposal: key, version: version + 1, act, person: principal.person, body: principal.organisation, actedAt: this.clock().toISOString(),
      targetKind: target.kind, targetKey: target.key, targetVersion: target.version + 1,
      sha256: hash('sha256', canonicalize(content.content) ?? '', 'hex'),
    };
  }
}
