import type { GraphQLError } from 'graphql';
import { ArgsType, Field, Int } from 'type-graphql';
import { DEFAULT_LIMITS } from '../graphql/limits.js';
import { say } from '../words/say.js';
import { userError } from '../graphql/user-error.js';

@ArgsType()
export class PageArguments {
  @Field(() => Int, { nullable: true, description: `How many, at most ${DEFAULT_LIMITS.pageSize}; ${DEFAULT_LIMITS.defaultPageSize} unless told.` })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Cursor after which the page begins: `endCursor` of the page before.' })
  after?: string | null;
}

export const brokenCursor = (): GraphQLError => userError('BAD_USER_INPUT', say((words) => words.brokenCursor()));
