import { Field, InputType } from 'type-graphql';
import { AccessKindEnum, SubjectSchemeEnum } from '../microcredential.enums.js';

@InputType('AccessInput', { description: 'Who may take it.' })
export class AccessInput {
  @Field(() => AccessKindEnum, { description: 'For whom it is open.' })
  kind!: string;

  @Field(() => String, { nullable: true, description: 'What is to be known of it, in words.' })
  note?: string | null;
}

@InputType('OccupationInput', { description: 'An occupation that it is meant for.' })
export class OccupationInput {
  @Field(() => String, { description: 'The occupation.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Its ESCO address.' })
  address?: string | null;
}

@InputType('SubjectInput', { description: 'A field of education.' })
export class SubjectInput {
  @Field(() => SubjectSchemeEnum, { description: 'The classification.' })
  scheme!: string;

  @Field(() => String, { description: 'Code of the field: `0613`.' })
  code!: string;
}

@InputType('PriorLearningInput', { description: 'Whether it can be awarded for what somebody has learnt before.' })
export class PriorLearningInput {
  @Field(() => Boolean, { description: 'Whether it can.' })
  possible!: boolean;

  @Field(() => String, { nullable: true, description: 'How, in words.' })
  note?: string | null;
}

@InputType('PartyInput', { description: 'A body with a part in the offer, which need not be in the registry itself.' })
export class PartyInput {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Key of the organisation, where the registry holds it.' })
  organisation?: string | null;

  @Field(() => String, { nullable: true, description: 'Where it is, as an ISO 3166 code.' })
  jurisdiction?: string | null;

  @Field(() => String, { nullable: true, description: 'Its address on the web.' })
  url?: string | null;
}
