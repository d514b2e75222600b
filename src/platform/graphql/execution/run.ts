import type { GraphQLError, ResponsePath } from 'graphql';

/** A place in an answer, as graphql-js hands it to resolvers: linked from the leaf to the root. */
export type Path = ResponsePath;

/** One execution of an operation: what every field of it needs, and the errors it met. */
export interface Run {
  readonly rootValue: unknown;
  readonly context: unknown;
  /** Coerced by `getVariableValues`. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly errors: CollectedErrors;
}

/** A finished value, or the promise of one. */
export type Completed = unknown;

/** Turns what a resolver returned into what the answer says; throws the field's error. */
export type Complete = (run: Run, value: unknown, path: Path) => Completed;

export function isPromise(value: unknown): value is Promise<unknown> {
  return typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function';
}

/**
 * Field errors in the order they happened. A place that became null tells of one error only: what
 * fails below it afterwards has nowhere to stand in the answer (as graphql-js does).
 */
export class CollectedErrors {
  readonly list: GraphQLError[] = [];
  private readonly nulled = new Set<Path | undefined>();

  add(error: GraphQLError, path: Path | undefined): void {
    if (this.isNulled(path)) return;
    this.nulled.add(path);
    this.list.push(error);
  }

  private isNulled(path: Path | undefined): boolean {
    for (let at = path; at !== undefined; at = at.prev) if (this.nulled.has(at)) return true;
    return this.nulled.has(undefined);
  }
}
