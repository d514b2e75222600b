import { expect, it } from 'vitest';
import { placeOf } from '../../src/seed/place.js';

it.each([
  ['', 0, 1, 1],
  ['ab', 1, 1, 2],
  ['ab\ncd', 2, 1, 3],
  ['ab\ncd', 3, 2, 1],
  ['ab\r\n\r\ncd', 7, 3, 2],
  ['\n\n\n', 3, 4, 1],
])('finds in %j character %i at line %i, column %i', (text, offset, line, column) => {
  expect(placeOf(text, offset)).toEqual({ line, column });
});
