import { Field, Int, InterfaceType, ObjectType } from 'type-graphql';
import { enumOf } from './enum.js';
import type { InEach, ToldLanguage } from '../platform/text/told-in.js';
import { vocabulary } from './vocabulary.js';

/** What kinds of mistake a writer can make. A code never changes its meaning; new ones may come. */
export const userErrorCode = vocabulary({
  INVALID: 'A value does not have the form asked for, or is missing.',
  RULE_BROKEN: 'The record breaks a rule of the registry, of a standard or of a jurisdiction.',
  NOT_FOUND: 'There is nothing of that name that you may write.',
  CONFLICT: 'The record has moved on since you read it.',
  WRONG_STATE: 'The record is not in a state in which this can be done.',
  IDEMPOTENCY_KEY_REUSED: 'The idempotency key was used before, for something else.',
  SECOND_PERSON_NEEDED: 'Somebody else has to approve this.',
});

export type UserErrorCode = keyof typeof userErrorCode.descriptions;

export const UserErrorCodeEnum = enumOf(userErrorCode, 'UserErrorCode', 'What kind of mistake keeps a write from being accepted.');

/** What was found and expected, and what to do, where that is known. */
export interface MistakeSentences {
  readonly message: string;
  readonly fix?: string | null;
  /** The two parts of the message, where it has them: for answers that show them apart. */
  readonly found?: string;
  readonly expected?: string;
}

/** What a mistake says, in English and in the other languages: none where the words lack, which is for words of records and of libraries alone. */
export interface ToldMistake extends MistakeSentences {
  readonly inOtherLanguages: { readonly [L in Exclude<ToldLanguage, 'en'>]?: MistakeSentences };
}

/** A mistake of the writer, as services tell it; which language is shown is decided where it is (user-error.resolver.ts). */
export interface Mistake extends ToldMistake {
  readonly code: UserErrorCode;
  /** Where in the input: `['input', 'title', 'et']`; empty where it concerns all of it. */
  readonly path: readonly string[];
  /** The version that stands, for CONFLICT. */
  readonly currentVersion?: number | null;
  /** The name of the rule, for RULE_BROKEN. */
  readonly rule?: string | null;
}

/** The sentences of a mistake, in each language, as a part of it: `{ code: 'INVALID', path, ...told(say((words) => words.noScope())) }`. */
export const told = ({ en, fr }: InEach<MistakeSentences>): ToldMistake => ({ ...en, inOtherLanguages: { fr } });

@InterfaceType('UserError', {
  description: 'A mistake that keeps a write from being accepted. All mistakes are told at once, and nothing is stored.',
  resolveType: ({ code }: Mistake) => (code === 'CONFLICT' ? 'VersionConflictError' : code === 'RULE_BROKEN' ? 'RuleError' : 'InputError'),
})
export abstract class UserError {
  @Field(() => UserErrorCodeEnum, { description: 'What kind of mistake it is.' })
  code!: UserErrorCode;

  @Field(() => String, { description: 'What was found and what was expected.' })
  message!: string;

  @Field(() => [String], { description: 'Where in the input: names of fields, and places in lists counted from 0. Empty where it concerns all of it.' })
  path!: readonly string[];

  @Field(() => String, { nullable: true, description: 'What to do, where that is known.' })
  fix?: string | null;
}

@ObjectType('InputError', { implements: UserError, description: 'A value that cannot be taken, or a write that cannot be made as things stand.' })
export class InputError extends UserError {}

@ObjectType('VersionConflictError', { implements: UserError, description: 'Somebody else has written the record since you read it. Read it again, and write on top of that.' })
export class VersionConflictError extends UserError {
  @Field(() => Int, { description: 'The version that stands; 0 where there is no such record.' })
  currentVersion!: number;
}

@ObjectType('RuleError', { implements: UserError, description: 'A rule that the record breaks.' })
export class RuleError extends UserError {
  @Field(() => String, { description: 'Name of the rule, as the list of rules has it.' })
  rule!: string;
}
