import { isNonNullType, locatedError, type GraphQLOutputType } from 'graphql';
import { pathToArray } from 'graphql/jsutils/Path.js';
import type { FieldSite } from './field-site.js';
import { isPromise, type Complete, type Path, type Run } from './run.js';

/** Deals with what went wrong at a place: null there, or the error thrown on to the place above. */
export type Fail = (run: Run, raw: unknown, path: Path) => null;

/** The error is located and collected and the place is null; where `type` allows no null, it is thrown instead. */
export function failureOf(type: GraphQLOutputType, { nodes }: FieldSite): Fail {
  const nullable = !isNonNullType(type);
  return (run, raw, path) => {
    const error = locatedError(raw, nodes, pathToArray(path));
    if (!nullable) throw error;
    run.errors.add(error, path);
    return null;
  };
}

/** `complete`, waiting for promised values, and with `fail` for whatever it throws or rejects with. */
export function protect(complete: Complete, fail: Fail): Complete {
  const attempt: Complete = (run, value, path) => {
    try {
      const completed = complete(run, value, path);
      return completed instanceof Promise ? completed.then(undefined, (raw) => fail(run, raw, path)) : completed;
    } catch (raw) {
      return fail(run, raw, path);
    }
  };
  return (run, value, path) => {
    if (!isPromise(value)) return attempt(run, value, path);
    return Promise.resolve(value).then((resolved) => attempt(run, resolved, path), (raw) => fail(run, raw, path));
  };
}
