import { Field, ObjectType } from 'type-graphql';
import { CreditConversionType } from '../credit-system/conversion/conversion.type.js';
import { EquivalenceAnswerUnion, type EquivalenceAnswer } from '../equivalence/equivalence.type.js';
import { QUESTION } from '../equivalence/question-cost.js';
import { listCost, LONG_TEXT } from '../platform/graphql/list-cost.js';
import { DateScalar } from '../platform/scalars/scalars.js';
import { StandardElementEnum } from './completeness/completeness.type.js';
import type { StandardElement } from './completeness/standard.vocabulary.js';
import { CreditValue } from './credit-value.type.js';
import { LevelPlacement } from './level-placement.type.js';

@ObjectType('SeenLevel', { description: 'One placement of a microcredential, seen from another framework.' })
export class SeenLevel {
  @Field(() => LevelPlacement, { description: 'The placement, and who says so.' })
  placement!: LevelPlacement;

  @Field(() => EquivalenceAnswerUnion, { complexity: QUESTION, description: 'What its level is in the framework asked about.' })
  answer!: EquivalenceAnswer;
}

@ObjectType('SeenCredits', { description: 'One size of a microcredential, told in another credit system.' })
export class SeenCredits {
  @Field(() => CreditValue, { description: 'The size, as the record states it.' })
  value!: CreditValue;

  @Field(() => CreditConversionType, { description: 'What it is in the credit system asked about.' })
  conversion!: CreditConversionType;
}

@ObjectType('SeenFrom', { description: 'A microcredential as it looks from a framework and a credit system on a day: the facts an evaluator starts from, never a decision.' })
export class SeenFrom {
  @Field(() => DateScalar, { description: 'The day asked about.' })
  asOf!: string;

  @Field(() => [SeenLevel], { complexity: listCost(2), description: 'One for each placement that holds on the day; none where no level is stated.' })
  levels!: SeenLevel[];

  @Field(() => [SeenCredits], { complexity: listCost(2), description: 'One for each size that holds on the day; none where no credits are stated, or the framework has no credit system.' })
  credits!: SeenCredits[];

  @Field(() => [StandardElementEnum], { description: 'Elements that an evaluator needs and the record does not have.' })
  missing!: StandardElement[];

  @Field(() => [String], { complexity: LONG_TEXT, description: 'What this answer does not say; with the rules in force in the country of the framework by which it is not counted by credit transfer.' })
  notConferred!: string[];
}
