import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { listCost } from '../platform/graphql/list-cost.js';
import { Repeatable } from '../record/repeatable.input.js';
import { UserError, type Mistake } from '../record/user-error.type.js';
import { MemberRightEnum } from './access.enums.js';
import type { Member as StoredMember } from './member.store.js';
import type { MemberRight } from './member-right.js';

@ObjectType('Member', { description: 'A person who acts for a body. The registry knows no names.' })
export class Member {
  constructor(private readonly member: StoredMember) {}

  @Field(() => ID, { description: 'The person, as the registry calls them.' })
  get person(): string {
    return this.member.person;
  }

  @Field(() => MemberRightEnum, { description: 'What they may do for the body.' })
  get right(): MemberRight {
    return this.member.may;
  }

  @Field(() => String, { description: 'Since when, UTC.' })
  get addedAt(): string {
    return this.member.addedAt;
  }

  @Field(() => String, { nullable: true, description: 'The identity provider with which they sign in; null where they have not, or use keys alone.' })
  get issuer(): string | null {
    return this.member.issuer;
  }
}

@InputType('OrganisationMemberAddInput', { description: 'A person who is to act for a body. With `issuer` and `subject` it is who the identity provider says; without, whoever uses the invitation that you get.' })
export class OrganisationMemberAddInput extends Repeatable {
  @Field(() => String, { description: 'Key of the body: `ee-taltech`.' })
  organisation!: string;

  @Field(() => MemberRightEnum, { description: 'What they may do for it.' })
  right!: MemberRight;

  @Field(() => String, { nullable: true, description: 'Address of the identity provider, exactly as it gives it.' })
  issuer?: string | null;

  @Field(() => String, { nullable: true, description: 'What the provider calls the person (`sub`).' })
  subject?: string | null;
}

@InputType('OrganisationMemberRemoveInput', { description: 'A person who is to act for a body no longer.' })
export class OrganisationMemberRemoveInput extends Repeatable {
  @Field(() => String, { description: 'Key of the body.' })
  organisation!: string;

  @Field(() => ID, { description: 'The person, from `members`.' })
  person!: string;
}

@ObjectType('OrganisationMemberAddPayload', { description: 'The person who was added, or why nobody was.' })
export class OrganisationMemberAddPayload {
  @Field(() => Member, { nullable: true, description: 'The person.' })
  member!: Member | null;

  @Field(() => String, { nullable: true, description: 'A code that the person gives at `/sign-in`, good once and for a week. Shown now and never again; null where the identity provider knows the person, or the request was sent before under its idempotency key.' })
  invitation!: string | null;

  @Field(() => [UserError], { complexity: listCost(3), description: 'Every mistake; empty where somebody was added.' })
  errors!: readonly Mistake[];
}

@ObjectType('OrganisationMemberRemovePayload', { description: 'The person who was removed, or why nobody was.' })
export class OrganisationMemberRemovePayload {
  @Field(() => Member, { nullable: true, description: 'The person, as they stood.' })
  member!: Member | null;

  @Field(() => [UserError], { complexity: listCost(3), description: 'Every mistake; empty where somebody was removed.' })
  errors!: readonly Mistake[];
}
