import { allows, refusal } from '../access/allows.js';
import type { Target } from '../access/policy.js';
import type { Write } from '../ledger/write.js';
import { conflict } from '../record/conflict.js';
import type { Principal } from '../record/principal.js';
import { publicId } from '../record/public-id.js';
import type { Mistake } from '../record/user-error.type.js';
import { appointmentHindrances } from './appoint.service.js';
import { draftMistakes } from './check-draft.js';
import { textMistakes } from './propose.service.js';
import { refused, type Act, type ProposalDesk, type ProposalOutcome } from './proposal-desk.js';
import { draftOf, type ProposalRecord, type ProposalState } from './proposal.record.js';
import type { StoredProposal } from './proposal.store.js';
import { asksForVoice } from './second-person.js';
import { say } from './words/say.js';

/** A word on a proposal: which one, as it was seen, and what is said. */
export interface DecideRequest {
  readonly key: string;
  readonly expectedVersion: number;
  readonly ground: string | null;
}

export interface ReviewRequest extends DecideRequest {
  readonly comment: string;
}

const KEY = ['input', 'key'] as const;

type Deed = 'proposalReview' | 'proposalApprove' | 'proposalDecline' | 'proposalWithdraw';

/** A proposal that may be spoken to, or why not. */
type Opened = { readonly proposal: StoredProposal; readonly principal: Principal } | { readonly errors: readonly Mistake[] };

/** Decides on what was proposed: comments, approval by a second person, refusal, taking back. */
export class DecideService {
  constructor(private readonly desk: ProposalDesk) {}

  async review(asking: Principal | null, { comment, ...request }: ReviewRequest): Promise<ProposalOutcome> {
    const opened = await this.open(asking, request, 'proposalReview');
    if ('errors' in opened) return refused(...opened.errors);
    const errors = [...textMistakes('comment', comment), ...groundMistakes(request)];
    if (errors.length > 0) return refused(...errors);
    const { principal, proposal: { content } } = opened;
    const review = { body: principal.organisation, on: this.desk.today(), comment, ground: request.ground };
    return this.enter(opened, { ...content, reviews: [...content.reviews, review] }, 'REVIEWED', comment);
  }

  /** Publishes: the record gets its version in the transaction in which the proposal gets its own. */
  async approve(asking: Principal | null, request: DecideRequest): Promise<ProposalOutcome> {
    const opened = await this.open(asking, request, 'proposalApprove');
    if ('errors' in opened) return refused(...opened.errors);
    const { principal, proposal: { content } } = opened;
    const errors = [...groundMistakes(request), ...(await this.hindrances(content))];
    if (errors.length > 0) return refused(...errors);
    const { target, body, why } = content;
    const write: Write = {
      kind: target.kind, key: target.key, content: content.content, expectedVersion: target.version, actor: publicId('organisation', body), reason: why,
    };
    return this.enter(opened, this.decided(content, 'APPROVED', principal, request.ground), 'APPROVED', request.ground, [write]);
  }

  async decline(asking: Principal | null, request: DecideRequest): Promise<ProposalOutcome> {
    return this.close(await this.open(asking, request, 'proposalDecline'), request, 'DECLINED');
  }

  async withdraw(asking: Principal | null, request: DecideRequest): Promise<ProposalOutcome> {
    return this.close(await this.open(asking, request, 'proposalWithdraw'), request, 'WITHDRAWN');
  }

  /** A refusal needs its ground; who takes back one's own may leave it out. */
  private async close(opened: Opened, request: DecideRequest, state: 'DECLINED' | 'WITHDRAWN'): Promise<ProposalOutcome> {
    if ('errors' in opened) return refused(...opened.errors);
    const errors = state === 'DECLINED' ? textMistakes('ground', request.ground ?? '') : groundMistakes(request);
    if (errors.length > 0) return refused(...errors);
    return this.enter(opened, this.decided(opened.proposal.content, state, opened.principal, request.ground), state, request.ground);
  }

  /** Whether who asks may approve a proposal as things stand; of who proposed it nobody learns more than that they did not. */
  async mayApprove(asking: Principal | null, proposal: StoredProposal): Promise<boolean> {
    return asking !== null && allows(asking, 'proposalApprove', this.targetOf(proposal, await this.desk.store.proposer(proposal.key)));
  }

  private async open(asking: Principal | null, { key, expectedVersion }: DecideRequest, deed: Deed): Promise<Opened> {
    const { store } = this.desk;
    // Both are asked, so that it takes as long where there is no such proposal.
    const [proposal, proposedBy] = await Promise.all([store.byKey(key), store.proposer(key)]);
    const barred = refusal(asking, deed, proposal && this.targetOf(proposal, proposedBy));
    if (barred !== null || asking === null || proposal === null) return { errors: barred ? [barred] : [] };
    if (proposal.version !== expectedVersion) return { errors: [conflict('proposal', key, expectedVersion, proposal.version)] };
    return { proposal, principal: asking };
  }

  /** A proposal belongs to the body that makes it; which person made it is known from the private acts. */
  private targetOf({ content }: StoredProposal, proposedBy: string | null): Target {
    const { body, state } = content;
    const newVoice = asksForVoice(this.desk.references.current(), content);
    return { owners: [body], state, newVoice, ...(proposedBy !== null && { proposedBy }) };
  }

  /** What keeps a proposal from being approved as things stand now. */
  private async hindrances(content: ProposalRecord): Promise<Mistake[]> {
    const { target } = content;
    const standing = await this.desk.standingVersion(target.kind, target.key);
    if (standing !== target.version) {
      return [conflict(target.kind, target.key, target.version, standing, KEY, say((words) => words.overtaken()))];
    }
    return [...draftMistakes(draftOf(content), content.action, this.desk.references.current(), KEY), ...(await appointmentHindrances(content, this.desk))];
  }

  private decided(content: ProposalRecord, state: ProposalState, { organisation }: Principal, ground: string | null): ProposalRecord {
    return { ...content, state, decision: { body: organisation, on: this.desk.today(), ground } };
  }

  private enter({ proposal, principal }: Exclude<Opened, { errors: unknown }>, content: ProposalRecord, act: Act, reason: string | null, published: readonly Write[] = []): Promise<ProposalOutcome> {
    return this.desk.enterOrRefuse({ content, version: proposal.version, act, principal, reason }, KEY, published);
  }
}

const groundMistakes = ({ ground }: DecideRequest): Mistake[] => (ground === null ? [] : textMistakes('ground', ground));
