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
  if (size > most) throw userError('PAGE_TOO_LARGE', pageTooLarge('first', size, most));
  if (size < 0) throw userError('BAD_USER_INPUT', `\`first\` is ${size}; expected a number from 0 to ${most}.`);
  return size;
}

export function pageTooLarge(argument: string, asked: number, most: number): string {
  return `\`${argument}\` is ${asked}, but a page has at most ${most}. Ask for ${most} and go on with the cursor of the last.`;
}
