import { Field, Int, ObjectType } from 'type-graphql';
import type { ChangeKind } from '../../core/index.js';
import { CoherenceFinding } from '../../equivalence/coherence/coherence.type.js';
import { Framework, Level } from '../../framework/framework.type.js';
import { listCost, LONG_TEXT } from '../../platform/graphql/list-cost.js';
import { DateScalar } from '../../platform/scalars/scalars.js';
import { enumOf } from '../../record/enum.js';
import { vocabulary } from '../../record/vocabulary.js';
import { ChargeEffect } from './charge-change.js';
import { CreditConversionEffect } from './conversion-change.js';

const changeKind = vocabulary<ChangeKind>({
  LOST: 'An answer becomes a no.',
  OTHER_LEVELS: 'Other levels are named, or the verdict on them is another.',
  GAINED: 'A no becomes an answer.',
  OTHER_GROUND: 'The same levels, with other relations, force or mark, or by more or fewer documents.',
  OTHER_REASON: 'Another kind of no.',
});

const ChangeKindEnum = enumOf(changeKind, 'AnswerChangeKind', 'How an answer would change, the graver first.');

@ObjectType('AnswerChangeCount', { description: 'How many answers would change in one way.' })
export class AnswerChangeCount {
  @Field(() => ChangeKindEnum, { description: 'In what way.' })
  kind!: ChangeKind;

  @Field(() => Int, { description: 'How many answers, a level seen from a framework each.' })
  answers!: number;
}

@ObjectType('AnswerChangeExample', { description: 'An answer that would change.' })
export class AnswerChangeExample {
  @Field(() => ChangeKindEnum, { description: 'In what way.' })
  kind!: ChangeKind;

  @Field(() => Level, { description: 'The level asked about.' })
  from!: Level;

  @Field(() => Framework, { description: 'The framework that it is seen from.' })
  to!: Framework;

  @Field(() => String, { nullable: true, complexity: LONG_TEXT, description: 'The answer now, in words; null where the level or the framework is not there yet.' })
  before!: string | null;

  @Field(() => String, { nullable: true, complexity: LONG_TEXT, description: 'The answer as it would be; null where the level or the framework would be gone.' })
  after!: string | null;
}

@ObjectType('ProposalEffect', { description: 'What would change if a proposal were approved now: answers of a day, and what the coherence audit says.' })
export class ProposalEffect {
  @Field(() => DateScalar, { description: 'The day asked about.' })
  asOf!: string;

  @Field(() => Int, { description: 'Questions compared: every level seen from every other framework.' })
  compared!: number;

  @Field(() => Int, { description: 'How many of them would be answered otherwise.' })
  changed!: number;

  @Field(() => [AnswerChangeCount], { complexity: listCost(5), description: 'The same by the way in which they change, the graver first.' })
  changes!: AnswerChangeCount[];

  @Field(() => [AnswerChangeExample], { complexity: listCost(50), description: 'The first fifty of them, the graver first.' })
  examples!: AnswerChangeExample[];

  @Field(() => CreditConversionEffect, { description: 'Conversions of credits that would change: by a credit system alone.' })
  conversions!: CreditConversionEffect;

  @Field(() => ChargeEffect, { description: 'Records that other bodies would be in charge of.' })
  charges!: ChargeEffect;

  @Field(() => [CoherenceFinding], { complexity: listCost(20), description: 'What the coherence audit would newly report.' })
  newFindings!: CoherenceFinding[];

  @Field(() => [CoherenceFinding], { complexity: listCost(20), description: 'What it would no longer report.' })
  settledFindings!: CoherenceFinding[];
}
