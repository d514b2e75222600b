import { requestError } from './user-error.js';

/** The result of `work`, or TIME_LIMIT after `ms` milliseconds; the work itself goes on unheeded. */
export function withinTime<T>(work: T | Promise<T>, ms: number): T | Promise<T> {
  if (!(work instanceof Promise)) return work;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(requestError('TIME_LIMIT', `The answer took longer than ${ms / 1000} s. Ask for fewer fields, smaller pages or narrower filters.`));
    }, ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
