import type { GraphQLError, ResponsePath } from 'graphql';

/**
 * Field errors in the order they happened. A place that became null tells of one error only: what fails below it
 * afterwards has nowhere to stand in the answer (as in graphql-js 16).
 */
export class CollectedErrors {
  readonly list: GraphQLError[] = [];
  private readonly nulled = new Set<ResponsePath | undefined>();

  /** `path` is the place that becomes null; undefined is the whole answer. */
  add(error: GraphQLError, path: ResponsePath | undefined): void {
    if (this.isNulled(path)) return;
    this.nulled.add(path);
    this.list.push(error);
  }

  private isNulled(path: ResponsePath | undefined): boolean {
    for (let place = path; place !== undefined; place = place.prev) if (this.nulled.has(place)) return true;
    return this.nulled.has(undefined);
  }
}
