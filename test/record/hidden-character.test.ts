import { describe, expect, it } from 'vitest';
import { hiddenCharacter, hiddenCharacters } from '../../src/record/hidden-character.js';

describe('a character that misleads whoever reads', () => {
  it.each([
    ['\u0000', 'U+0000'], ['\u0007', 'U+0007'], ['\u000c', 'U+000C'], ['\u001b', 'U+001B'], ['\u007f', 'U+007F'], ['\u0085', 'U+0085'], ['\u009f', 'U+009F'],
    ['\u202a', 'U+202A'], ['\u202e', 'U+202E'], ['\u2066', 'U+2066'], ['\u2069', 'U+2069'],
  ])('is %j', (character, name) => {
    expect(hiddenCharacter(`Data${character}analysis`)).toBe(name);
  });

  it.each(['', 'two\nlines\twith\r\ntabs', 'مهارات \u200fC++\u200e', '\u061c', 'שלום', 'a\u00a0b', '日本', '👩\u200d🔬', '\ufeff'])('is not in %j', (text) => {
    expect(hiddenCharacter(text)).toBeNull();
  });

  it('is told with the place of its text, the first of each text, and of each key', () => {
    expect(hiddenCharacters({ input: { title: [{ text: 'a' }, { text: '\u202eb\u0000' }], 'k\u2066': 1, size: 3, nothing: null } })).toEqual([
      { at: ['input', 'title', '1', 'text'], character: 'U+202E' }, { at: ['input'], character: 'U+2066' },
    ]);
  });
});
