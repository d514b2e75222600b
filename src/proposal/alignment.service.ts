import { refusal } from '../access/allows.js';
import { alignmentRecord, type AlignmentRecord } from '../alignment/alignment.record.js';
import { checkShape } from '../check/check-shape.js';
import type { ReferenceSnapshot } from '../equivalence/reference-snapshot.js';
import type { Principal } from '../record/principal.js';
import type { Mistake } from '../record/user-error.type.js';
import { acceptedAlignment, assertedAlignment, withdrawnAlignment, type Sides } from './alignment-change.js';
import { asserterOf, authorityOf } from './in-charge.js';
import { mistakeAt } from './mistakes.js';
import { refused, type ProposalDesk, type ProposalOutcome } from './proposal-desk.js';
import type { ProposeService, Seen } from './propose.service.js';
import { alignmentTarget, assertedTarget, otherSideTarget } from './target.js';

/** A document as a body puts it forward, not yet checked. */
export interface AlignmentRequest {
  readonly key: string;
  /** Absent for what is done to a document as it stands. */
  readonly expectedVersion: number;
  readonly why: string;
}

export interface AlignmentProposal extends AlignmentRequest {
  readonly alignment: object;
}

/** A document that takes the place of another: that one's version, where the writer says which they have seen. */
export interface AlignmentSuccession extends Omit<AlignmentProposal, 'expectedVersion'> {
  readonly expectedVersion?: number | null;
}

const AT = ['input', 'alignment'] as const;
const KEY = ['input', 'key'] as const;

/** A body does not say for the other side that it agrees, nor whose statement it is. */
const proposedAlignment = alignmentRecord.omit({ symmetric: true, assertedBy: true, acceptedBy: true, withdrawn: true });

const sidesOf = (record: AlignmentRecord, snapshot: ReferenceSnapshot): Sides => ({
  authorities: [authorityOf(snapshot, record.from), authorityOf(snapshot, record.to)],
  asserter: asserterOf(snapshot, record),
});

/** Proposals about alignments: published or changed, accepted by the other side, superseded, taken back. */
export class AlignmentProposals {
  constructor(
    private readonly desk: ProposalDesk,
    private readonly proposals: ProposeService,
  ) {}

  publish(asking: Principal | null, proposal: AlignmentProposal): Promise<ProposalOutcome> {
    return this.offer(asking, proposal);
  }

  /** A document that takes the place of another: that one stays readable, and no longer counts while this one is in force. */
  async supersede(asking: Principal | null, superseded: string, { expectedVersion, ...proposal }: AlignmentSuccession): Promise<ProposalOutcome> {
    const standing = this.standing(superseded);
    const barred = refusal(asking, 'alignmentSupersede', standing && assertedTarget(this.snapshot, standing));
    if (barred !== null) return refused(barred);
    const replaced = expectedVersion == null ? undefined : { key: superseded, expectedVersion };
    return this.offer(asking, { ...proposal, expectedVersion: 0, alignment: { ...proposal.alignment, supersedes: superseded } }, replaced);
  }

  async accept(asking: Principal | null, request: AlignmentRequest): Promise<ProposalOutcome> {
    const record = this.standing(request.key);
    const barred = refusal(asking, 'alignmentAccept', record && otherSideTarget(this.snapshot, record, asking));
    if (barred !== null || asking === null || record === null) return refused(...(barred ? [barred] : []));
    const content = acceptedAlignment(record, asking.organisation, this.desk.today(), sidesOf(record, this.snapshot));
    return this.proposals.propose(asking, { draft: { kind: 'alignment', key: request.key, content }, action: 'ACCEPT', at: KEY, ...request });
  }

  async withdraw(asking: Principal | null, request: AlignmentRequest): Promise<ProposalOutcome> {
    const record = this.standing(request.key);
    const barred = refusal(asking, 'alignmentWithdraw', record && assertedTarget(this.snapshot, record));
    if (barred !== null || asking === null || record === null) return refused(...(barred ? [barred] : []));
    const content = withdrawnAlignment(record, this.desk.today(), request.why);
    return this.proposals.propose(asking, { draft: { kind: 'alignment', key: request.key, content }, action: 'WITHDRAW', at: KEY, ...request });
  }

  private async offer(asking: Principal | null, { key, alignment, expectedVersion, why }: AlignmentProposal, replaced?: Seen): Promise<ProposalOutcome> {
    const barred = refusal(asking, 'alignmentPropose', alignmentTarget(this.snapshot, key, alignment));
    if (barred !== null || asking === null) return refused(...(barred ? [barred] : []));
    const shape = checkShape(proposedAlignment, alignment);
    if (shape.record === null) return refused(...shape.problems.map((problem) => mistakeAt(AT, problem)));
    const standing = this.standing(key);
    const notItsOwn = this.barredFromReplacing(asking, shape.record.supersedes, standing);
    if (notItsOwn !== null) return refused(notItsOwn);
    const content = assertedAlignment(shape.record, standing, asking.organisation);
    return this.proposals.propose(asking, { draft: { kind: 'alignment', key, content }, action: 'PUBLISH', expectedVersion, why, at: AT, replaced });
  }

  /** Nobody puts a document of their own in the place of what another body asserts, by whichever mutation. */
  private barredFromReplacing(asking: Principal, superseded: string | null, standing: AlignmentRecord | null): Mistake | null {
    const record = superseded === null || superseded === standing?.supersedes ? null : this.standing(superseded);
    return record && refusal(asking, 'alignmentSupersede', assertedTarget(this.snapshot, record));
  }

  private get snapshot(): ReferenceSnapshot {
    return this.desk.references.current();
  }

  private standing(key: string): AlignmentRecord | null {
    return this.snapshot.alignments.get(key)?.record ?? null;
  }
}
