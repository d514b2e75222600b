import type { Mistake } from '../../src/record/user-error.type.js';
import type { Principal } from '../../src/record/principal.js';
import type { ProposalState } from '../../src/proposal/proposal.record.js';

export const DEEDS = ['review', 'approve', 'decline', 'withdraw'] as const;
export type Deed = (typeof DEEDS)[number];

/** What somebody does, as generated: which proposal is counted from the first, and wrapped around. */
export type Step =
  | { readonly deed: 'propose'; readonly by: number; readonly stale: boolean }
  | { readonly deed: Deed; readonly by: number; readonly proposal: number; readonly stale: boolean };

export interface ModelProposal {
  readonly key: string;
  readonly base: number;
  readonly proposer: Principal;
  version: number;
  state: ProposalState;
  decidedBy: Principal | null;
}

export type Expected = Mistake['code'] | 'DONE';

const STATE_AFTER = { approve: 'APPROVED', decline: 'DECLINED', withdraw: 'WITHDRAWN' } as const satisfies Record<Exclude<Deed, 'review'>, ProposalState>;

/** A framework of one authority with what is proposed for it, as simply as can be said: nothing here is shared with the code. */
export class LifeModel {
  /** Of the framework. */
  version = 1;
  readonly proposals: ModelProposal[] = [];

  constructor(
    private readonly framework: string,
    private readonly authority: string,
  ) {}

  propose(by: Principal, seen: number): Expected {
    if (seen !== this.version) return 'CONFLICT';
    this.proposals.push({ key: `framework:${this.framework}:${this.proposals.length + 1}`, base: seen, proposer: by, version: 1, state: 'PROPOSED', decidedBy: null });
    return 'DONE';
  }

  /** What is said to somebody's word on a proposal; where it is done, it is done here too. */
  say(deed: Deed, by: Principal, proposal: ModelProposal, seen: number): Expected {
    if (!this.isTheirs(deed, by, proposal)) return 'NOT_FOUND';
    if (proposal.state !== 'PROPOSED') return 'WRONG_STATE';
    if (deed === 'approve' && by.person === proposal.proposer.person) return 'SECOND_PERSON_NEEDED';
    if (seen !== proposal.version || (deed === 'approve' && proposal.base !== this.version)) return 'CONFLICT';
    proposal.version += 1;
    if (deed === 'review') return 'DONE';
    proposal.state = STATE_AFTER[deed];
    proposal.decidedBy = by;
    if (deed === 'approve') this.version += 1;
    return 'DONE';
  }

  private isTheirs(deed: Deed, { organisation }: Principal, { proposer }: ModelProposal): boolean {
    if (deed === 'review') return true;
    const isProposers = organisation === proposer.organisation;
    return deed === 'withdraw' ? isProposers : isProposers || organisation !== this.authority;
  }
}
