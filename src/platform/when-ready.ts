/**
 * `next(value)`: at once where the value is there. Most of what could have to be waited for need not be, and to wait for
 * it all the same, a promise for each step, takes a tenth of the time of an answer.
 */
export function whenReady<Value, Result>(value: Value | Promise<Value>, next: (value: Value) => Result | Promise<Result>): Result | Promise<Result> {
  return value instanceof Promise ? value.then(next) : next(value);
}
