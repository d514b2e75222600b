import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NotJson, parseJson } from '../../../src/import/reading/json-text.js';

const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
const { value } = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, leaf, fc.array(tie('value'), { maxLength: 4 }), fc.dictionary(fc.string().filter((key) => !['__proto__', 'constructor', 'prototype'].includes(key)), tie('value'), { maxKeys: 4 })),
}));

const refusal = (text: string): string => {
  try {
    return `read: ${JSON.stringify(parseJson(text))}`;
  } catch (error) {
    if (error instanceof NotJson) return error.message;
    throw error;
  }
};

describe('a line of JSON', () => {
  it('is read as the engine reads it', () =>
    fc.assert(fc.property(value, fc.constantFrom(undefined, 1), (one, space) => {
      expect(parseJson(JSON.stringify(one, null, space))).toEqual(JSON.parse(JSON.stringify(one)));
    })));

  it.each([
    ['{"a": 2.50}', { a: '2.50' }],
    ['{"a": 1e309}', { a: '1e309' }],
    ['{"a": -0}', { a: '-0' }],
    ['{"a": 12345678901234567890}', { a: '12345678901234567890' }],
  ])('keeps the digits of a number: %s', (text, expected) => expect(parseJson(text)).toEqual(expected));

  it.each([
    ['{"a": 1, "a": 2}', 'the key "a" twice; each key once'],
    ['{"__proto__": {"x": 1}}', 'the key "__proto__"; the keys of MicrocredentialInput'],
    ['['.repeat(100_000), 'more lists and objects inside one another; at most 16'],
    ['{"a":', 'the end of the line; a value'],
    ['{"a" 1}', '"1" at character 6; :'],
    ['{a: 1}', '"a" at character 2; a key in double quotes'],
    ['{"a": NaN}', '"N" at character 7; a value'],
    ['{"a": 01}', '"1" at character 8; a comma or }'],
    ['{"a": "x}', 'a text that is not closed; a closing quote'],
    ['{"a": "\t"}', 'a text with a control character or an unknown escape, at character 7; JSON'],
    ['{} {}', '"{" at character 4; the end of the line'],
  ])('is refused where it is no JSON that can be relied on', (text, message) => expect(refusal(text)).toBe(message));
});
