import { GraphQLError } from 'graphql';

/**
 * What graphql-js says of arguments and conditions while executing (a null variable where none may be, say) is a
 * mistake of the caller: it gets the code of one, so that it is not taken for a fault of ours.
 */
export function asCallersMistake<T>(evaluate: () => T): T {
  try {
    return evaluate();
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { nodes, extensions } = error;
    throw new GraphQLError(error.message, { nodes, extensions: { ...extensions, code: 'BAD_USER_INPUT' } });
  }
}
