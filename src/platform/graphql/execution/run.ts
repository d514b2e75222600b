import type { GraphQLError, ResponsePath } from 'graphql';
import type { CollectedErrors } from './collected-errors.js';

/** A place in an answer, as graphql-js hands it to resolvers: linked from the leaf to the root. */
export type Path = ResponsePath;

/** Coerced by graphql-js's `getVariableValues`. */
export type Variables = Record<string, unknown>;

/** One execution of an operation: what each of its fields needs, and the errors met so far. */
export interface Run {
  readonly rootValue: unknown;
  readonly context: unknown;
  readonly variables: Variables;
  readonly errors: CollectedErrors;
}

/** A finished part of the answer, or a native promise of it. */
export type Completed = unknown;

/** Makes what the answer says out of what a resolver gave; throws the error of the field. */
export type Complete = (run: Run, value: unknown, path: Path) => Completed;

/** What an execution leaves: as in graphql-js, `errors` only when there are some. */
export interface Outcome {
  readonly errors?: readonly GraphQLError[];
  readonly data?: unknown;
}

/** Whether a resolver gave a promise, native or not. */
export function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function';
}
