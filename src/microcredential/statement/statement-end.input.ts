import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../../platform/scalars/scalars.js';

@InputType()
export abstract class StatementEndInput {
  @Field(() => ID, { description: 'Id of the statement.' })
  id!: string;

  @Field(() => Int, { description: 'The version that you have read; another one that stands by now is a CONFLICT.' })
  expectedVersion!: number;

  @Field(() => DateScalar, { nullable: true, description: 'The first day on which it no longer holds; today (UTC) unless told.' })
  on?: string | null;

  @Field(() => String, { description: 'Why it ends: shown with it from then on.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: 'Chosen by you, anew for each thing to be done: the same request under the same key is carried out once, however often it is sent.' })
  idempotencyKey?: string | null;
}

@InputType('LevelPlacementEndInput', { description: 'Ends a placement of yours.' })
export class LevelPlacementEndInput extends StatementEndInput {}

@InputType('CreditValueEndInput', { description: 'Ends a credit value of yours.' })
export class CreditValueEndInput extends StatementEndInput {}

@InputType('QualityDecisionEndInput', { description: 'Ends a quality decision of yours.' })
export class QualityDecisionEndInput extends StatementEndInput {}

@InputType('RecognitionEndInput', { description: 'Ends a recognition of yours.' })
export class RecognitionEndInput extends StatementEndInput {}

@InputType('CoDesignEndInput', { description: 'Ends a statement of yours on who designed it.' })
export class CoDesignEndInput extends StatementEndInput {}

@InputType('AgreementEndInput', { description: 'Ends an agreement that you are a party of.' })
export class AgreementEndInput extends StatementEndInput {}
