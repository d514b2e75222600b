import { checkShape } from '../check/check-shape.js';
import { creditSystemRecord } from '../credit-system/credit-system.record.js';
import { frameworkRecord, type FrameworkRecord } from '../framework/framework.record.js';
import type { Principal } from '../record/principal.js';
import { mayProposeSomething } from './may.js';
import { mistakeOf, notFound } from './mistakes.js';
import { refused, type ProposalDesk, type ProposalOutcome } from './proposal-desk.js';
import type { Draft } from './proposal.record.js';
import type { ProposeService } from './propose.service.js';

/** A framework or a credit system in the form of its seed file, not yet checked. */
export interface RecordProposal {
  readonly record: unknown;
  readonly expectedVersion: number;
  readonly why: string;
}

const AT = ['input', 'record'] as const;

/** Proposals that come as a whole record in the form of the seed files. */
export class RecordProposals {
  constructor(
    private readonly desk: ProposalDesk,
    private readonly proposals: ProposeService,
  ) {}

  async framework(asking: Principal | null, proposal: RecordProposal): Promise<ProposalOutcome> {
    if (!mayProposeSomething(asking)) return refused(notFound(AT));
    const shape = checkShape(frameworkRecord, proposal.record);
    if (shape.record === null) return refused(...shape.problems.map((problem) => mistakeOf(AT, problem)));
    const content = { ...shape.record, authorityOrganisation: this.authority(shape.record, asking) };
    return this.propose(asking, { kind: 'framework', key: shape.record.code, content }, proposal);
  }

  async creditSystem(asking: Principal | null, proposal: RecordProposal): Promise<ProposalOutcome> {
    if (!mayProposeSomething(asking)) return refused(notFound(AT));
    const shape = checkShape(creditSystemRecord, proposal.record);
    if (shape.record === null) return refused(...shape.problems.map((problem) => mistakeOf(AT, problem)));
    return this.propose(asking, { kind: 'credit-system', key: shape.record.code, content: shape.record }, proposal);
  }

  /** Who is in charge stays so; of a new framework it is the authority that proposes it. */
  private authority({ code }: FrameworkRecord, { organisation, roles }: Principal): string | null {
    const standing = this.desk.references.current().frameworks.get(code);
    if (standing) return standing.record.authorityOrganisation;
    return roles.includes('FRAMEWORK_AUTHORITY') ? organisation : null;
  }

  private propose(asking: Principal, draft: Draft, { expectedVersion, why }: RecordProposal): Promise<ProposalOutcome> {
    return this.proposals.propose(asking, { draft, action: 'PUBLISH', expectedVersion, why, at: AT });
  }
}
