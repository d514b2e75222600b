import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { positiveNumber } from '../../src/record/exact-number.js';
import { year } from '../../src/record/partial-date.js';
import { orNull } from '../../src/record/shape.js';
import { localisedText, text } from '../../src/record/text.js';
import { vocabulary } from '../../src/record/vocabulary.js';
import { WrittenNumber } from '../../src/record/written-number.js';
import { checkShape } from '../../src/check/check-shape.js';

const schema = z.strictObject({
  name: localisedText(),
  code: text(),
  hours: orNull(positiveNumber()),
  founded: orNull(year()),
  mode: vocabulary({ ONLINE: 'Online.', ONSITE: 'On site.' }).schema,
});
const sound = { name: { en: 'A' }, code: '1', mode: 'ONLINE' };
const problemsWith = (more: object) => checkShape(schema, { ...sound, ...more }).problems;

describe('the shape of a file', () => {
  it('gives the record where it fits', () => {
    expect(checkShape(schema, sound)).toEqual({ record: { ...sound, hours: null, founded: null }, problems: [] });
  });

  it('names every fault with its place', () => {
    const { problems } = checkShape(schema, { name: { English: 'A' }, cod: '1', mode: 'ONLIN' });
    expect(problems.map(({ at, found }) => [at.join('.'), found])).toEqual([
      ['name.English', 'the key "English"'],
      ['code', 'no key "code"'],
      ['mode', 'the text "ONLIN"'],
      ['cod', 'the unknown key "cod"'],
    ]);
  });

  it.each([
    ['a number for text', { code: new WrittenNumber('4.50') }, 'Write it in quotes: "4.50".'],
    ['a truth value for text', { code: true }, 'Write it in quotes: "true".'],
    ['text for a year', { founded: '2009' }, 'Write it without quotes: 2009.'],
    ['a near value of a closed set', { mode: 'ONLIEN' }, 'Did you mean "ONLINE" or "ONSITE"?'],
    ['a near key', { hour: '5' }, 'Did you mean "hours"?'],
  ])('says what to write in place of %s', (_, more, hint) => {
    expect(problemsWith(more).map((problem) => problem.hint)).toEqual([hint]);
  });

  it.each([
    ['an amount that is none', { hours: new WrittenNumber('6e1') }],
    ['a year out of reach', { founded: '99999' }],
    ['a list', { code: [] }],
  ])('gives no advice that would not help: %s', (_, more) => {
    expect(problemsWith(more).map(({ hint }) => hint)).toEqual([undefined]);
  });
});
