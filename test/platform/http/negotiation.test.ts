import { expect, it } from 'vitest';
import { chooseCompression, chooseMediaType, languageChooser } from '../../../src/platform/http/negotiation.js';

it.each([
  [undefined, 'application/json; charset=utf-8'],
  ['*/*', 'application/json; charset=utf-8'],
  ['application/graphql-response+json, application/json;q=0.9', 'application/graphql-response+json; charset=utf-8'],
  ['text/html', null],
])('Accept: %s is answered with %s', (header, expected) => {
  expect([chooseMediaType(header), chooseMediaType(header)]).toEqual([expected, expected]);
});

it.each([
  [undefined, null], ['gzip', 'gzip'], ['gzip, br', 'br'], ['br;q=0.1, gzip', 'br'], ['identity', null], ['*', 'br'], ['deflate', null], ['gzip;q=0', null],
])('Accept-Encoding: %s is answered with %s', (header, expected) => {
  expect(chooseCompression(header)).toBe(expected);
});

it.each([
  [undefined, ['en']], ['et', ['et']], ['et-EE', ['et']], ['fr, mi;q=0.4, et;q=0.2', ['mi', 'et']], ['et;q=0.2, mi', ['mi', 'et']], ['fr', ['en']],
  ['*', ['en', 'et', 'mi']], ['mi, *;q=0.1', ['mi', 'en', 'et']], ['', ['en']], [`${'x-'.repeat(200)}, et`, ['et']],
])('Accept-Language: %s is answered in %s, best first', (header, expected) => {
  expect(languageChooser(['en', 'et', 'mi'])(header)).toEqual(expected);
});
