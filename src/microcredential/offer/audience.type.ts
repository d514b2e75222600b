import { Field, ObjectType } from 'type-graphql';
import { UrlScalar } from '../../platform/scalars/scalars.js';
import { AccessKindEnum, SubjectSchemeEnum } from '../microcredential.enums.js';

@ObjectType('Access', { description: 'Who may take a microcredential.' })
export class Access {
  @Field(() => AccessKindEnum, { description: 'For whom it is open.' })
  kind!: string;

  @Field(() => String, { nullable: true, description: 'What is to be known of it, in words.' })
  note?: string | null;
}

@ObjectType('Occupation', { description: 'An occupation that a microcredential is meant for.' })
export class Occupation {
  @Field(() => String, { description: 'The occupation.' })
  title!: string;

  @Field(() => UrlScalar, { nullable: true, description: 'Its ESCO address.' })
  address?: string | null;
}

@ObjectType('Subject', { description: 'A field of education.' })
export class Subject {
  @Field(() => SubjectSchemeEnum, { description: 'The classification.' })
  scheme!: string;

  @Field(() => String, { description: 'Code of the field in that classification.' })
  code!: string;
}

@ObjectType('PriorLearning', { description: 'Whether a microcredential can be awarded for what somebody has learnt before.' })
export class PriorLearning {
  @Field(() => Boolean, { description: 'Whether it can.' })
  possible!: boolean;

  @Field(() => String, { nullable: true, description: 'How, in words.' })
  note?: string | null;
}
