import { ArgsType, Field, ObjectType } from 'type-graphql';
import { LanguageTagScalar } from '../platform/scalars/scalars.js';

@ObjectType('LocalisedText', { description: 'A text and the language it is in.' })
export class LocalisedTextType {
  @Field(() => String, { description: 'The text.' })
  text!: string;

  @Field(() => LanguageTagScalar, { description: 'The language it is in, which is not the one asked for where the record lacks that one.' })
  language!: string;
}

@ArgsType()
export class LanguageArgument {
  @Field(() => LanguageTagScalar, {
    nullable: true,
    description:
      'The language wanted. Where the record lacks it: the languages of `Accept-Language`, then English, then the first language of the record.',
  })
  language?: string | null;
}
