import { expect, it } from 'vitest';
import { pageSize } from '../../../src/platform/graphql/page-size.js';

it.each([[undefined, 20], [null, 20], [0, 0], [1, 1], [100, 100]])('for first: %s a page has %i elements', (first, size) => {
  expect(pageSize(first)).toBe(size);
});

it.each([[101, 'PAGE_TOO_LARGE'], [1e9, 'PAGE_TOO_LARGE'], [-1, 'BAD_USER_INPUT']])('first: %i is refused with %s', (first, code) => {
  expect(() => pageSize(first)).toThrow(expect.objectContaining({ extensions: expect.objectContaining({ code }) as unknown }));
});
