import { describe, expect, it } from 'vitest';
import { countryCode, jurisdictionCode, languageTag, localisedText, text, webAddress } from '../../src/record/text.js';

const accepts = (schema: { safeParse(value: unknown): { success: boolean } }, value: unknown) => schema.safeParse(value).success;

describe('text', () => {
  it.each(['a', 'Creat Náisiúnta', '日本', 'two\nlines', 'NO'])('may be %j', (value) => {
    expect(accepts(text(), value)).toBe(true);
  });

  it.each(['', '  \n', 'nul\u0000', 'bell\u0007', '\ud800 alone', 5, false, null])('is not %j', (value) => {
    expect(accepts(text(), value)).toBe(false);
  });
});

describe('text by language', () => {
  it.each([{ en: 'Level 1' }, { en: 'Level 1', 'pt-BR': 'Nível 1' }, { 'zh-Hant': '級' }])('may be %j', (value) => {
    expect(localisedText().parse(value)).toEqual(value);
  });

  it.each([{}, { English: 'Level 1' }, { en: '' }, { en: null }, 'Level 1', null])('is not %j', (value) => {
    expect(accepts(localisedText(), value)).toBe(false);
  });
});

describe('codes and addresses', () => {
  it('of jurisdictions are ISO 3166 codes in capitals', () => {
    expect(['IE', 'NO', 'GB-SCT', 'CA-ON', 'FR-2A', 'XK'].every((code) => accepts(jurisdictionCode(), code))).toBe(true);
    expect(['ie', 'IRL', 'GB_SCT', 'GB-', 'GB-SCOT', ''].some((code) => accepts(jurisdictionCode(), code))).toBe(false);
    expect([accepts(countryCode(), 'GB'), accepts(countryCode(), 'GB-SCT')]).toEqual([true, false]);
  });

  it('of languages are BCP 47 tags', () => {
    expect(['en', 'pt-BR', 'zh-Hant', 'gsw'].every((tag) => accepts(languageTag(), tag))).toBe(true);
    expect(['english!', 'EN', 'e', 'en_GB'].some((tag) => accepts(languageTag(), tag))).toBe(false);
  });

  it('on the web are http and https only', () => {
    expect(['https://nfq.qqi.ie', 'http://data.europa.eu/snb/eqf/1', 'https://a.b/ä?x=1#y'].every((url) => accepts(webAddress(), url))).toBe(true);
    expect(['nfq.qqi.ie', 'javascript:alert(1)', 'https://', 'https://a b', 'ftp://a.b'].some((url) => accepts(webAddress(), url))).toBe(false);
  });
});
