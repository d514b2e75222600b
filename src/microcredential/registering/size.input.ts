import { Field, InputType, Int } from 'type-graphql';
import { DecimalScalar } from '../../platform/scalars/scalars.js';
import { LevelBasisEnum, WorkloadBasisEnum } from '../microcredential.enums.js';

@InputType('CreditSizeInput', { description: 'Size in credits: either `value`, or `min` and `max`.' })
export class CreditSizeInput {
  @Field(() => String, { description: 'Code of the credit system.' })
  system!: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'The credits, where it is one figure.' })
  value?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Fewest credits, where it is a range of sizes: a range is no value.' })
  min?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Most credits of that range.' })
  max?: string | null;
}

@InputType('OtherCreditSizeInput', { description: 'A further statement of size, in another credit system.' })
export class OtherCreditSizeInput {
  @Field(() => String, { description: 'Code of the credit system.' })
  system!: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'The credits, where it is one figure.' })
  value?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Fewest credits, where it is a range of sizes: a range is no value.' })
  min?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Most credits of that range.' })
  max?: string | null;

  @Field(() => LevelBasisEnum, { description: 'Who says so.' })
  basis!: string;

  @Field(() => Int, { description: 'Which of the sources says so, counted from 0.' })
  source!: number;

  @Field(() => String, { nullable: true, description: 'Anything else worth knowing.' })
  note?: string | null;
}

@InputType('WorkloadInput', { description: 'Notional hours of the whole work of a learner.' })
export class WorkloadInput {
  @Field(() => DecimalScalar, { nullable: true, description: 'Fewest hours.' })
  minHours?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Most hours; the same as the fewest where it is one figure.' })
  maxHours?: string | null;

  @Field(() => WorkloadBasisEnum, { nullable: true, description: 'Stated by you unless told.' })
  basis?: string | null;
}

@InputType('PlacementInput', { description: 'A level: either `code`, or `codes` where it is left open which.' })
export class PlacementInput {
  @Field(() => String, { description: 'Code of the framework.' })
  framework!: string;

  @Field(() => String, { nullable: true, description: 'Code of the level.' })
  code?: string | null;

  @Field(() => [String], { nullable: true, description: 'Codes of the levels, where several are named.' })
  codes?: readonly string[] | null;

  @Field(() => LevelBasisEnum, { nullable: true, description: 'Who says so; STATED by you unless told.' })
  basis?: string | null;
}

@InputType('FeeInput', { description: 'What it costs.' })
export class FeeInput {
  @Field(() => DecimalScalar, { description: 'Amount, in the currency.' })
  amount!: string;

  @Field(() => String, { description: 'ISO 4217 code: `EUR`.' })
  currency!: string;

  @Field(() => String, { nullable: true, description: 'Where the amount comes from, in words.' })
  basis?: string | null;
}
