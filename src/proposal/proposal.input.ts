import { Field, InputType, Int } from 'type-graphql';
import { JsonScalar } from '../platform/scalars/json-scalar.js';
import { Repeatable } from '../record/repeatable.input.js';
import { AlignmentInput } from './alignment.input.js';
import type { ProposalState } from './proposal.record.js';
import { ChargeKindEnum, ProposalKindEnum, ProposalStateEnum, type ChargeKind, type ProposalKind } from './proposal.enums.js';

const WHY = 'Why, in words that everybody can read.';
const SEEN = 'The version of the record that you have seen; 0 where it is to be new.';

@InputType('RecordProposeInput', { description: 'A framework, a credit system, what is known of a country, or a rule, as it is to be.' })
export class RecordProposeInput extends Repeatable {
  @Field(() => JsonScalar, { description: 'The whole record, in the form of its seed file (docs/seed-format.md); a country as one entry of its file, a rule with `jurisdiction` and `sources` of its own.' })
  record!: unknown;

  @Field(() => Int, { description: SEEN })
  expectedVersion!: number;

  @Field(() => String, { description: WHY })
  why!: string;
}

@InputType('AlignmentProposeInput', { description: 'An alignment as it is to be.' })
export class AlignmentProposeInput extends Repeatable {
  @Field(() => String, { description: 'Its key: the two frameworks, and something of its own where there are several: `ie-nfq--eqf-2020`.' })
  key!: string;

  @Field(() => AlignmentInput, { description: 'What the document says.' })
  alignment!: AlignmentInput;

  @Field(() => Int, { description: SEEN })
  expectedVersion!: number;

  @Field(() => String, { description: WHY })
  why!: string;
}

@InputType('AlignmentSupersedeInput', { description: 'A new alignment that takes the place of another.' })
export class AlignmentSupersedeInput extends Repeatable {
  @Field(() => String, { description: 'Key of the alignment that is replaced. It stays readable.' })
  supersedes!: string;

  @Field(() => String, { description: 'Key of the new alignment.' })
  key!: string;

  @Field(() => AlignmentInput, { description: 'What the new document says.' })
  alignment!: AlignmentInput;

  @Field(() => Int, { nullable: true, description: 'The version that you have seen of the alignment that is replaced; whichever stands unless told.' })
  expectedVersion?: number | null;

  @Field(() => String, { description: WHY })
  why!: string;
}

@InputType('AlignmentActInput', { description: 'Something that is to be done to an alignment as it stands.' })
export class AlignmentActInput extends Repeatable {
  @Field(() => String, { description: 'Its key.' })
  key!: string;

  @Field(() => Int, { description: 'The version of it that you have seen.' })
  expectedVersion!: number;

  @Field(() => String, { description: WHY })
  why!: string;
}

@InputType('AuthorityAppointInput', { description: 'Who is to be in charge of a record.' })
export class AuthorityAppointInput extends Repeatable {
  @Field(() => ChargeKindEnum, { description: 'What kind of record.' })
  kind!: ChargeKind;

  @Field(() => String, { description: 'Its code.' })
  key!: string;

  @Field(() => String, { description: 'Key of the organisation that is to be in charge: one with the role FRAMEWORK_AUTHORITY.' })
  organisation!: string;

  @Field(() => Int, { description: 'The version of the record that you have seen.' })
  expectedVersion!: number;

  @Field(() => String, { description: WHY })
  why!: string;
}

@InputType('ProposalDecideInput', { description: 'A word on a proposal.' })
export class ProposalDecideInput extends Repeatable {
  @Field(() => String, { description: 'Key of the proposal.' })
  key!: string;

  @Field(() => Int, { description: 'The version of the proposal that you have seen.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'On what ground. Needed to decline.' })
  ground?: string | null;
}

@InputType('ProposalReviewInput', { description: 'A comment on a proposal.' })
export class ProposalReviewInput extends Repeatable {
  @Field(() => String, { description: 'Key of the proposal.' })
  key!: string;

  @Field(() => Int, { description: 'The version of the proposal that you have seen.' })
  expectedVersion!: number;

  @Field(() => String, { description: 'What is to be said.' })
  comment!: string;

  @Field(() => String, { nullable: true, description: 'What that rests on: a document, a page.' })
  ground?: string | null;
}

@InputType('ProposalFilterInput', { description: 'Which proposals; all conditions hold together.' })
export class ProposalFilterInput {
  @Field(() => ProposalStateEnum, { nullable: true, description: 'How far it has come.' })
  state?: ProposalState | null;

  @Field(() => ProposalKindEnum, { nullable: true, description: 'What kind of record it concerns.' })
  kind?: ProposalKind | null;

  @Field(() => String, { nullable: true, description: 'Key of the record that it concerns.' })
  recordKey?: string | null;

  @Field(() => String, { nullable: true, description: 'Key of the organisation that proposes.' })
  body?: string | null;
}
