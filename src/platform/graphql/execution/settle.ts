import type { Completed } from './run.js';

/**
 * `finish(values)` once every promise in `values` has been replaced by what it promised; rejects with the first that
 * fails. `Promise.all` would do, but makes a promise for each value that is none, and most are none.
 */
export function settle<T>(values: Completed[], finish: (settled: Completed[]) => T): Promise<T> {
  return new Promise((resolve, reject) => {
    let left = 0;
    values.forEach((value, i) => {
      if (!(value instanceof Promise)) return;
      left++;
      value.then((settled) => {
        values[i] = settled;
        if (--left === 0) resolve(finish(values));
      }, reject);
    });
    if (left === 0) resolve(finish(values));
  });
}
