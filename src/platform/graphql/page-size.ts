import { say } from '../words/say.js';
import { DEFAULT_LIMITS } from './limits.js';
import { userError } from './user-error.js';

/**
 * The number of elements of a page: `first` as asked for, or the default. For resolvers of connections.
 *
 *     pageSize(undefined)   // 20
 *     pageSize(100)         // 100
 *     pageSize(101)         // throws PAGE_TOO_LARGE
 */
export function pageSize(
  first: number | null | undefined, { pageSize: most, defaultPageSize }: { pageSize: number; defaultPageSize: number } = DEFAULT_LIMITS,
): number {
  const size = first ?? defaultPageSize;
  if (size > most) throw userError('PAGE_TOO_LARGE', say((words) => words.pageTooLarge('first', size, most)));
  if (size < 0) throw userError('BAD_USER_INPUT', say((words) => words.pageBelowNought(size, most)));
  return size;
}
