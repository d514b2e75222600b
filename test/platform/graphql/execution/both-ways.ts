import { setImmediate as settled } from 'node:timers/promises';
import { execute, getOperationAST, parse, validate, type DocumentNode, type GraphQLError, type GraphQLSchema } from 'graphql';
import { PlannedOperation } from '../../../../src/platform/graphql/execution/planned-operation.js';

interface Both {
  /** JSON of what graphql-js answers. */
  readonly reference: string;
  /** JSON of what the planned operation answers, the first and the second time. */
  readonly planned: readonly [string, string];
}

/** Executes an operation with graphql-js and as planned. */
export async function bothWays(schema: GraphQLSchema, text: string, variables: Record<string, unknown> = {}, operationName?: string): Promise<Both> {
  const document = parse(text);
  const wrong = validate(schema, document);
  if (wrong.length > 0) throw new Error(`${wrong.map(String).join('\n')}\n${text}`);
  const reference = await bearingLateRejections(() => execute({ schema, document, variableValues: variables, contextValue: { the: 'context' }, ...(operationName !== undefined && { operationName }) }));
  const operation = plan(schema, document, operationName);
  return { reference: written(reference), planned: [await answer(operation, variables), await answer(operation, variables)] };
}

/**
 * graphql-js leaves the rejection of one field unhandled where the field beside it fails at once. That is its own
 * matter; a planned operation, which runs when this is over, must leave none.
 */
async function bearingLateRejections<T>(work: () => T | Promise<T>): Promise<T> {
  const strict = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection').on('unhandledRejection', () => undefined);
  try {
    const result = await work();
    await settled(); // Rejections are told of when the microtasks are done.
    return result;
  } finally {
    process.removeAllListeners('unhandledRejection');
    for (const listener of strict) process.on('unhandledRejection', listener);
  }
}

export function plan(schema: GraphQLSchema, document: DocumentNode, operationName?: string): PlannedOperation {
  const operation = getOperationAST(document, operationName);
  if (operation == null) throw new Error('The document has no such operation.');
  return new PlannedOperation(schema, document, operation);
}

async function answer(operation: PlannedOperation, variables: Record<string, unknown>): Promise<string> {
  const coerced = operation.coerce(variables, 50);
  return written('errors' in coerced ? coerced : await operation.execute(coerced.variables, { the: 'context' }, variables));
}

/** The planned way gives mistakes in arguments a code; otherwise errors are alike. */
function written({ errors, data }: { readonly errors?: readonly GraphQLError[]; readonly data?: unknown }): string {
  const shown = errors?.map((error) => {
    const { extensions: _extensions, ...rest } = error.toJSON();
    return rest;
  });
  return JSON.stringify({ errors: shown, data });
}
