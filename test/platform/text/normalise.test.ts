import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseText, searchWords } from '../../../src/platform/text/normalise.js';

describe('text as it is searched', () => {
  it.each([
    ['Äriprotsessid digiühiskonnas', 'ariprotsessid digiuhiskonnas'],
    ['  (5 EAP),\tl’École ', '5 eap l ecole'],
    ['Straße, Øresund, Łódź, Đakovo, þing, smørrebrød', 'strasse oresund lodz dakovo thing smorrebrod'],
    ['ΣΊΣΥΦΟΣ', 'σισυφοσ'],
    ['İstanbul ısı', 'istanbul isi'],
    ['数据 science', '数 据 science'],
    ['ﬁnance ½ ②', 'finance 1 2 2'],
    ['Zaštita na radu — моделирование', 'zastita na radu моделирование'],
    ['6.sv C++ micro_degree', '6 sv c micro degree'],
    ['', ''],
    ['… — ?!', ''],
  ])('%j is %j', (text, normalised) => {
    expect(normaliseText(text)).toBe(normalised);
  });

  it('cuts a word after 64 characters, never through one', () => {
    expect(normaliseText('a'.repeat(70))).toBe('a'.repeat(64));
    expect(normaliseText('𝔸𐐨'.repeat(64))).toBe('a𐐨'.repeat(32));
  });

  it('is the same again when it is normalised again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(normaliseText(normaliseText(text))).toBe(normaliseText(text));
      }),
    );
  });

  it('has nothing but letters and digits in its words, whatever is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(searchWords(text).filter((word) => !/^[\p{L}\p{N}]+$/u.test(word))).toEqual([]);
      }),
    );
  });
});
