import { Field, ObjectType } from 'type-graphql';

@ObjectType('SizeTerm', { description: 'Bounds of size that a rule sets.' })
export class SizeTerm {
  @Field(() => String, { nullable: true, description: 'Code of the credit system; null where the bounds are told in hours or in another unit.' })
  system?: string | null;

  @Field(() => String, { nullable: true, description: 'The unit, where it is no credit system of the registry.' })
  unit?: string | null;

  @Field(() => String, { nullable: true, description: 'Fewest credits, included.' })
  min?: string | null;

  @Field(() => String, { nullable: true, description: 'Most credits, included.' })
  max?: string | null;

  @Field(() => String, { nullable: true, description: 'The figure that the credits have to stay below.' })
  below?: string | null;

  @Field(() => String, { nullable: true, description: 'Fewest hours of work.' })
  hoursMin?: string | null;

  @Field(() => String, { nullable: true, description: 'Most hours of work.' })
  hoursMax?: string | null;
}

@ObjectType('LevelTerm', { description: 'What a rule asks of the level.' })
export class LevelTerm {
  @Field(() => Boolean, { description: 'Whether a level has to be stated.' })
  required!: boolean;

  @Field(() => String, { nullable: true, description: 'Code of the framework of the levels.' })
  framework?: string | null;

  @Field(() => [String], { description: 'Codes of the levels that a microcredential may have; none: any.' })
  codes!: readonly string[];
}

@ObjectType('CreditStepTerm', { description: 'The step in which a rule has credits counted.' })
export class CreditStepTerm {
  @Field(() => String, { description: 'Code of the credit system.' })
  system!: string;

  @Field(() => String, { description: 'Credits are a multiple of it.' })
  step!: string;
}

@ObjectType('QualityTerm', { description: 'What a rule asks of quality assurance.' })
export class QualityTerm {
  @Field(() => [String], { description: 'Types of quality assurance one of which is asked for; none: any.' })
  types!: readonly string[];

  @Field(() => Boolean, { description: 'Whether a provider that no regulator oversees needs a statement on quality.' })
  statementUnlessRegulated!: boolean;
}

@ObjectType('ReviewTerm', { description: 'How often a rule asks for review.' })
export class ReviewTerm {
  @Field(() => Boolean, { description: 'Whether a day of review has to be stated.' })
  required!: boolean;

  @Field(() => String, { nullable: true, description: 'Fewest years from the beginning to the review.' })
  minYears?: string | null;

  @Field(() => String, { nullable: true, description: 'Most years.' })
  maxYears?: string | null;
}

@ObjectType('StackingTerm', { description: 'How far a microcredential counts towards a larger award.' })
export class StackingTerm {
  @Field(() => Boolean, { nullable: true, description: 'False where it may not be counted by credit transfer at all.' })
  creditTransfer?: boolean | null;

  @Field(() => String, { nullable: true, description: 'The largest share of the larger award, as a fraction of 1: `1/2`.' })
  share?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the credit system of `max`.' })
  system?: string | null;

  @Field(() => String, { nullable: true, description: 'Most credits that are counted.' })
  max?: string | null;
}
