import { expect, it } from 'vitest';
import { entityTag, matchesTag } from '../../../src/platform/http/entity-tag.js';

it('is the same for the same bytes, and only for those', () => {
  expect(entityTag('{}')).toBe(entityTag(Buffer.from('{}')));
  expect(entityTag('{}')).not.toBe(entityTag('{ }'));
  expect(entityTag('{}')).toMatch(/^W\/"[\w-]{22}"$/);
});

it.each([
  [undefined, false], ['W/"a"', true], ['"a"', true], ['"b", W/"a"', true], ['"b"', false], ['*', true], ['a', false], ['', false],
])('If-None-Match: %s matches W/"a": %s', (header, matches) => {
  expect(matchesTag(header, 'W/"a"')).toBe(matches);
});
