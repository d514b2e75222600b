import { alignmentRecord, type AlignmentRecord } from '../alignment/alignment.record.js';
import { checkShape } from '../check/check-shape.js';
import type { ReferenceSnapshot } from '../equivalence/reference-snapshot.js';
import type { Principal } from '../record/principal.js';
import { acceptedAlignment, assertedAlignment, withdrawnAlignment, type Sides } from './alignment-change.js';
import { asserterOf, authorityOf, mayAccept, mayProposeSomething } from './may.js';
import { mistakeOf, notFound, wrongState } from './mistakes.js';
import { refused, type ProposalDesk, type ProposalOutcome } from './proposal-desk.js';
import type { ProposeService } from './propose.service.js';

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

  async publish(asking: Principal | null, { key, alignment, expectedVersion, why }: AlignmentProposal): Promise<ProposalOutcome> {
    if (!mayProposeSomething(asking)) return refused(notFound(AT));
    const shape = checkShape(proposedAlignment, alignment);
    if (shape.record === null) return refused(...shape.problems.map((problem) => mistakeOf(AT, problem)));
    const content = assertedAlignment(shape.record, this.standing(key), asking.organisation);
    return this.proposals.propose(asking, { draft: { kind: 'alignment', key, content }, action: 'PUBLISH', expectedVersion, why, at: AT });
  }

  /** A document that takes the place of another: that one stays readable, and no longer counts while this one is in force. */
  async supersede(asking: Principal | null, superseded: string, proposal: Omit<AlignmentProposal, 'expectedVersion'>): Promise<ProposalOutcome> {
    if (!mayProposeSomething(asking) || !this.standing(superseded)) return refused(notFound(['input', 'supersedes']));
    return this.publish(asking, { ...proposal, expectedVersion: 0, alignment: { ...proposal.alignment, supersedes: superseded } });
  }

  async accept(asking: Principal | null, request: AlignmentRequest): Promise<ProposalOutcome> {
    const record = this.standing(request.key);
    if (!record || !mayAccept(asking, record, this.desk.references.current())) return refused(notFound(KEY));
    const done = record.symmetric || record.acceptedBy?.some(({ body }) => body === asking.organisation);
    if (record.withdrawn || done) return refused(wrongState(record.withdrawn ? 'The alignment was withdrawn.' : 'The alignment is accepted already.', KEY));
    const content = acceptedAlignment(record, asking.organisation, this.desk.today(), sidesOf(record, this.desk.references.current()));
    return this.proposals.proposeAs(asking, { draft: { kind: 'alignment', key: request.key, content }, action: 'ACCEPT', at: KEY, ...request });
  }

  async withdraw(asking: Principal | null, request: AlignmentRequest): Promise<ProposalOutcome> {
    const record = this.standing(request.key);
    if (!record) return refused(notFound(KEY));
    if (record.withdrawn) return mayProposeSomething(asking) ? refused(wrongState('The alignment was withdrawn before.', KEY)) : refused(notFound(KEY));
    const content = withdrawnAlignment(record, this.desk.today(), request.why);
    return this.proposals.propose(asking, { draft: { kind: 'alignment', key: request.key, content }, action: 'WITHDRAW', at: KEY, ...request });
  }

  private standing(key: string): AlignmentRecord | null {
    return this.desk.references.current().alignments.get(key)?.record ?? null;
  }
}
