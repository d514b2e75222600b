import { Field, ID, Int, ObjectType } from 'type-graphql';
import { listCost, LONG_TEXT } from '../platform/graphql/list-cost.js';
import { JsonScalar } from '../platform/scalars/json-scalar.js';
import { DateScalar } from '../platform/scalars/scalars.js';
import { Node } from '../record/node.type.js';
import { publicId } from '../record/public-id.js';
import { UserError, type Mistake } from '../record/user-error.type.js';
import { KIND_OF, ProposalActionEnum, ProposalKindEnum, ProposalStateEnum, type ProposalKind } from './proposal.enums.js';
import type { ProposalAction, ProposalRecord, ProposalState, ReviewRecord } from './proposal.record.js';
import type { StoredProposal } from './proposal.store.js';

const organisationId = (key: string): string => publicId('organisation', key);

@ObjectType('ProposalReview', { description: 'What a body says of a proposal.' })
export class ProposalReview {
  constructor(private readonly record: ReviewRecord) {}

  @Field(() => ID, { description: 'Id of the organisation that says it.' })
  get body(): string {
    return organisationId(this.record.body);
  }

  @Field(() => DateScalar, { description: 'When.' })
  get on(): string {
    return this.record.on;
  }

  @Field(() => String, { complexity: LONG_TEXT, description: 'What it says.' })
  get comment(): string {
    return this.record.comment;
  }

  @Field(() => String, { nullable: true, description: 'What that rests on: a document, a page.' })
  get ground(): string | null {
    return this.record.ground;
  }
}

@ObjectType('ProposalDecision', { description: 'How a proposal ended.' })
export class ProposalDecision {
  constructor(private readonly record: NonNullable<ProposalRecord['decision']>) {}

  @Field(() => ID, { description: 'Id of the organisation that approved, declined, or took it back. Which person it was is not shown.' })
  get body(): string {
    return organisationId(this.record.body);
  }

  @Field(() => DateScalar, { description: 'When.' })
  get on(): string {
    return this.record.on;
  }

  @Field(() => String, { nullable: true, description: 'On what ground.' })
  get ground(): string | null {
    return this.record.ground;
  }
}

@ObjectType('Proposal', { implements: Node, description: 'A change of a framework, an alignment, a credit system or a rule that a body proposes. It takes effect once a second, different person approves it.' })
export class Proposal extends Node {
  constructor(readonly stored: StoredProposal) {
    super(publicId('proposal', stored.key));
  }

  private get record(): ProposalRecord {
    return this.stored.content;
  }

  @Field(() => String, { description: 'Its key: kind and key of the record, and a number.' })
  get key(): string {
    return this.stored.key;
  }

  @Field(() => Int, { description: 'Its own version: what `expectedVersion` of the next word on it is.' })
  get version(): number {
    return this.stored.version;
  }

  @Field(() => ProposalKindEnum, { description: 'What kind of record it would publish or change.' })
  get kind(): ProposalKind {
    return KIND_OF[this.record.target.kind];
  }

  @Field(() => String, { description: 'Key of that record.' })
  get recordKey(): string {
    return this.record.target.key;
  }

  @Field(() => Int, { description: 'The version of that record that it was made on; 0 for a new record. It can be approved only while that version stands.' })
  get recordVersion(): number {
    return this.record.target.version;
  }

  @Field(() => ProposalActionEnum, { description: 'What it would do to the record.' })
  get action(): ProposalAction {
    return this.record.action;
  }

  @Field(() => JsonScalar, { complexity: 20, description: 'The record as it would be, in the form that the seed files have.' })
  get content(): unknown {
    return this.record.content;
  }

  @Field(() => ID, { description: 'Id of the organisation that proposes.' })
  get body(): string {
    return organisationId(this.record.body);
  }

  @Field(() => String, { complexity: LONG_TEXT, description: 'Why, in its words.' })
  get why(): string {
    return this.record.why;
  }

  @Field(() => DateScalar, { description: 'When it was proposed.' })
  get proposedOn(): string {
    return this.record.proposedOn;
  }

  @Field(() => ProposalStateEnum, { description: 'How far it has come.' })
  get state(): ProposalState {
    return this.record.state;
  }

  @Field(() => [ProposalReview], { complexity: listCost(3), description: 'What bodies say of it, oldest first.' })
  get reviews(): ProposalReview[] {
    return this.record.reviews.map((review) => new ProposalReview(review));
  }

  @Field(() => ProposalDecision, { nullable: true, description: 'How it ended; null while it waits.' })
  get decision(): ProposalDecision | null {
    return this.record.decision && new ProposalDecision(this.record.decision);
  }
}

@ObjectType('ProposalPayload', { description: 'What became of a word on a proposal.' })
export class ProposalPayload {
  @Field(() => Proposal, { nullable: true, description: 'The proposal as it stands now; null where there are mistakes.' })
  proposal!: Proposal | null;

  @Field(() => [UserError], { complexity: listCost(3), description: 'All mistakes; nothing was stored where there are any.' })
  errors!: readonly Mistake[];
}
