import { Field, ID, InputType, Int } from 'type-graphql';
import { DecimalScalar, PartialDateScalar } from '../../platform/scalars/scalars.js';
import { SourceInput } from '../../source/source.input.js';
import { LevelBasisEnum } from '../microcredential.enums.js';
import { DecisionOutcomeEnum, DecisionScopeEnum } from './statement.enums.js';

/** What every statement says, as its body sends it. Whose it is follows from who sends it. */
@InputType()
export abstract class StatementInput {
  @Field(() => ID, { description: 'Id of the microcredential: `microcredential:ee-tlu:antropoloogia`.' })
  microcredential!: string;

  @Field(() => String, { nullable: true, description: 'Your own id of the statement, unique among yours; made of what it says unless told.' })
  id?: string | null;

  @Field(() => PartialDateScalar, { description: 'From when it holds.' })
  from!: string;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Last year, month or day on which it holds; null where open.' })
  until?: string | null;

  @Field(() => [SourceInput], { nullable: true, description: 'Documents that it rests on: needed of whoever does not award the microcredential, and for every agreement.' })
  evidence?: SourceInput[] | null;

  @Field(() => String, { nullable: true, description: 'Anything else worth knowing.' })
  note?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it is said now: kept with the history, not with the statement.' })
  why?: string | null;

  @Field(() => String, { nullable: true, description: 'Chosen by you, anew for each thing to be done: the same request under the same key is carried out once, however often it is sent.' })
  idempotencyKey?: string | null;
}

@InputType('LevelPlacementAddInput', { description: 'That a microcredential is placed on a level.' })
export class LevelPlacementAddInput extends StatementInput {
  @Field(() => String, { description: 'Code of the framework, of the version that is meant.' })
  framework!: string;

  @Field(() => [String], { description: 'Codes of the levels; more than one where it is left open which.' })
  levels!: string[];

  @Field(() => LevelBasisEnum, { description: 'What the placement rests on. STATED is for the awarding body, QUALITY_ASSURED for agencies, INCLUDED and QUALITY_ASSURED for the authority in charge of the framework.' })
  basis!: string;

  @Field(() => [String], { nullable: true, description: 'Keys of the alignments that it was worked out by: needed for DERIVED.' })
  derivedBy?: string[] | null;
}

@InputType('CreditValueSetInput', { description: 'The size of a microcredential in one credit system, as your body gives it.' })
export class CreditValueSetInput extends StatementInput {
  @Field(() => String, { description: 'Code of the credit system.' })
  creditSystem!: string;

  @Field(() => DecimalScalar, { description: 'The credits: one figure, for a range of sizes is no value.' })
  value!: string;

  @Field(() => LevelBasisEnum, { description: 'What the value rests on: RECOMMENDED, of whoever does not award the microcredential.' })
  basis!: string;

  @Field(() => Int, { nullable: true, description: 'To correct a value of yours from the same day: its version. 0 unless told: a new one.' })
  expectedVersion?: number | null;
}

@InputType('QualityDecisionAddInput', { description: 'What an agency has decided.' })
export class QualityDecisionAddInput extends StatementInput {
  @Field(() => DecisionScopeEnum, { description: 'What was decided on.' })
  scope!: string;

  @Field(() => DecisionOutcomeEnum, { description: 'How it was decided.' })
  outcome!: string;

  @Field(() => String, { nullable: true, description: 'Address of the report, which counts as evidence.' })
  report?: string | null;
}
