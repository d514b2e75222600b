import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { LanguageTagScalar } from '../platform/scalars/scalars.js';
import { LanguageArgument } from './localised-text.type.js';
import { wanted, type RequestContext } from './request-context.js';
import { toldIn, type ToldLanguage } from '../platform/text/told-in.js';
import { UserError, type Mistake, type MistakeSentences } from './user-error.type.js';

/** Mistakes in the language wanted, where they have the words. */
@Resolver(() => UserError)
export class UserErrorResolver {
  @FieldResolver(() => String)
  message(@Root() mistake: Mistake, @Args(() => LanguageArgument) { language }: LanguageArgument, @Ctx() context: RequestContext): string {
    return sentencesOf(mistake, wanted(context, language)).message;
  }

  @FieldResolver(() => LanguageTagScalar, { description: 'The language of the message and of the fix, which is English where they cannot be told in the one wanted.' })
  messageLanguage(@Root() mistake: Mistake, @Args(() => LanguageArgument) { language }: LanguageArgument, @Ctx() context: RequestContext): string {
    return languageOf(mistake, wanted(context, language));
  }

  @FieldResolver(() => String)
  fix(@Root() mistake: Mistake, @Args(() => LanguageArgument) { language }: LanguageArgument, @Ctx() context: RequestContext): string | null {
    return sentencesOf(mistake, wanted(context, language)).fix ?? null;
  }
}

function languageOf({ inOtherLanguages }: Mistake, languages: readonly string[]): ToldLanguage {
  const language = toldIn(languages);
  return language !== 'en' && inOtherLanguages[language] ? language : 'en';
}

function sentencesOf(mistake: Mistake, languages: readonly string[]): MistakeSentences {
  const language = languageOf(mistake, languages);
  return language === 'en' ? mistake : (mistake.inOtherLanguages[language] ?? mistake);
}
