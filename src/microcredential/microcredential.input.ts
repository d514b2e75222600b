import { Field, ID, InputType } from 'type-graphql';
import { LevelRef } from '../framework/level-ref.input.js';
import { DateScalar, DecimalScalar, JurisdictionCodeScalar } from '../platform/scalars/scalars.js';
import { DesignationEnum, MicrocredentialStateEnum, OfferStatusEnum, ParticipationModeEnum } from './microcredential.enums.js';

@InputType('CreditRangeFilter', { description: 'A range of sizes, told in one credit system. Sizes in other systems are found by what they are in this one.' })
export class CreditRangeFilter {
  @Field(() => String, { description: 'Code of the credit system in which the range is told.' })
  system!: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'Fewest credits; open unless told.' })
  min?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Most credits; open unless told.' })
  max?: string | null;
}

@InputType('LevelRangeFilter', { description: 'A range of levels of one framework. Levels of other frameworks are found by how they are seen from it.' })
export class LevelRangeFilter {
  @Field(() => String, { description: 'Code of the framework that levels are seen from.' })
  framework!: string;

  @Field(() => String, { description: 'Code of the lowest level.' })
  lowest!: string;

  @Field(() => String, { description: 'Code of the highest level.' })
  highest!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day asked about; today (UTC) unless told.' })
  asOf?: string | null;
}

@InputType('MicrocredentialFilter', { description: 'Which microcredentials; all conditions hold together.' })
export class MicrocredentialFilterInput {
  @Field(() => [JurisdictionCodeScalar], { nullable: true, description: 'Countries, or parts of countries, of the awarding body: any of them.' })
  country?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Code of the framework on which it is placed.' })
  framework?: string | null;

  @Field(() => LevelRef, { nullable: true, description: 'The level on which it is placed.' })
  level?: LevelRef | null;

  @Field(() => [ID], { nullable: true, description: 'Ids of awarding bodies: any of them.' })
  awardingBody?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Code of a credit system in which its size is stated.' })
  creditSystem?: string | null;

  @Field(() => [ParticipationModeEnum], { nullable: true, description: 'Forms of participation: any of them.' })
  mode?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Languages of teaching, as BCP 47 tags: any of them.' })
  language?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it has every element of the European standard.' })
  complete?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Field of education: how its ISCED-F code begins (`061`).' })
  field?: string | null;

  @Field(() => CreditRangeFilter, { nullable: true, description: 'Its size, in any credit system.' })
  credits?: CreditRangeFilter | null;

  @Field(() => LevelRangeFilter, { nullable: true, description: 'Its level, as seen from any framework.' })
  seenFrom?: LevelRangeFilter | null;

  @Field(() => [MicrocredentialStateEnum], { nullable: true, description: 'How the record stands: any of them.' })
  state?: string[] | null;

  @Field(() => [OfferStatusEnum], { nullable: true, description: 'Whether the offer stands: any of them.' })
  offerStatus?: string[] | null;

  @Field(() => [DesignationEnum], { nullable: true, description: 'What its issuer calls it: any of them.' })
  designation?: string[] | null;
}
