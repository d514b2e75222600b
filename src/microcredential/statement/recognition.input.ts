import { Field, InputType } from 'type-graphql';
import { DecimalScalar } from '../../platform/scalars/scalars.js';
import { PartyInput } from '../registering/audience.input.js';
import { RecogniserKindEnum } from './statement.enums.js';
import { StatementInput } from './statement.input.js';

@InputType('RecognitionAddInput', { description: 'That an employer or a professional body recognises a microcredential.' })
export class RecognitionAddInput extends StatementInput {
  @Field(() => RecogniserKindEnum, { description: 'What kind of body recognises it.' })
  recogniser!: string;

  @Field(() => PartyInput, { nullable: true, description: 'Who recognises it, where that is not your body: evidence is then needed.' })
  recognisedBy?: PartyInput | null;

  @Field(() => String, { description: 'What it gives: exemption, promotion, membership.' })
  gives!: string;
}

@InputType('CoDesignAddInput', { description: 'That somebody designed a microcredential together with others.' })
export class CoDesignAddInput extends StatementInput {
  @Field(() => [PartyInput], { description: 'With whom.' })
  with!: PartyInput[];

  @Field(() => String, { description: 'What part they had.' })
  part!: string;
}

@InputType('LargerAwardInput', { description: 'A larger award towards which a microcredential counts.' })
export class LargerAwardInput {
  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => PartyInput, { nullable: true, description: 'The body that awards it.' })
  body?: PartyInput | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Its credits.' })
  credits?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the credit system of these.' })
  creditSystem?: string | null;
}

@InputType('AgreementCapInput', { description: 'How much may be counted at most: either credits of a system, or a share.' })
export class AgreementCapInput {
  @Field(() => DecimalScalar, { nullable: true, description: 'At most so many credits.' })
  credits?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the credit system of these.' })
  creditSystem?: string | null;

  @Field(() => String, { nullable: true, description: 'At most this share of the larger award, exact: `1/2`.' })
  share?: string | null;
}

@InputType('AgreementAddInput', { description: 'That a microcredential counts towards a larger award, as bodies have agreed. Your body is one of them.' })
export class AgreementAddInput extends StatementInput {
  @Field(() => [PartyInput], { description: 'Who has agreed: at least two that differ, your own by its key.' })
  parties!: PartyInput[];

  @Field(() => LargerAwardInput, { description: 'The larger award.' })
  largerAward!: LargerAwardInput;

  @Field(() => String, { description: 'What is counted, and for whom.' })
  scope!: string;

  @Field(() => AgreementCapInput, { nullable: true, description: 'How much may be counted at most; null where no cap was agreed.' })
  cap?: AgreementCapInput | null;

  @Field(() => [String], { nullable: true, description: 'On what conditions.' })
  conditions?: string[] | null;
}
