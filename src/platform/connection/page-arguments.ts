import { GraphQLError } from 'graphql';
import { ArgsType, Field, Int } from 'type-graphql';

export const DEFAULT_PAGE = 20;
export const LARGEST_PAGE = 100;

@ArgsType()
export class PageArguments {
  @Field(() => Int, { nullable: true, description: `How many, at most ${LARGEST_PAGE}; ${DEFAULT_PAGE} unless told.` })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Cursor after which the page begins: `endCursor` of the page before.' })
  after?: string | null;
}

/** The size of page asked for, or a clear refusal. */
export function pageSize({ first }: PageArguments): number {
  const size = first ?? DEFAULT_PAGE;
  if (size >= 0 && size <= LARGEST_PAGE) return size;
  throw new GraphQLError(`\`first\` is a whole number from 0 to ${LARGEST_PAGE}; found ${size}. Ask for the next page with \`after\`.`, {
    extensions: { code: 'PAGE_SIZE' },
  });
}

export const brokenCursor = (): GraphQLError =>
  new GraphQLError('`after` is no cursor of this list. Take `endCursor` of the page before, or leave it out.', {
    extensions: { code: 'BAD_CURSOR' },
  });
