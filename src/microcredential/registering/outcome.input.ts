import { Field, InputType } from 'type-graphql';

@InputType('TextInput', { description: 'A text and the language it is in.' })
export class TextInput {
  @Field(() => String, { description: 'BCP 47 tag: `et`.' })
  language!: string;

  @Field(() => String, { description: 'The text.' })
  text!: string;
}

@InputType('NamedLevelInput', { description: 'A level by the codes of its framework and its own.' })
export class NamedLevelInput {
  @Field(() => String, { description: 'Code of the framework.' })
  framework!: string;

  @Field(() => String, { description: 'Code of the level.' })
  code!: string;
}

@InputType('LearningOutcomeInput', { description: 'What a learner knows, understands or can do at the end: one statement.' })
export class LearningOutcomeInput {
  @Field(() => String, { description: 'The statement.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'Its language, as a BCP 47 tag.' })
  language?: string | null;

  @Field(() => NamedLevelInput, { nullable: true, description: 'The level of this outcome, where it has one of its own.' })
  level?: NamedLevelInput | null;

  @Field(() => [String], { nullable: true, description: 'Addresses of ESCO skills that it comes to.' })
  skills?: readonly string[] | null;
}
