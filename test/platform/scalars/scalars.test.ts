import { parseValue } from 'graphql';
import { describe, expect, it } from 'vitest';
import {
  DateScalar,
  DecimalScalar,
  JurisdictionCodeScalar,
  LanguageTagScalar,
  PartialDateScalar,
  UrlScalar,
} from '../../../src/platform/scalars/scalars.js';

const CASES = [
  [DateScalar, ['2019-06-30', '2020-02-29'], ['2019-02-29', '2019-6-30', '30.06.2019', '2019-06-30T00:00:00Z', '', '0000-01-01']],
  [PartialDateScalar, ['2009', '2009-06', '2009-06-01'], ['09', '2009-13', '2009-06-31', '2009-']],
  [DecimalScalar, ['2.5', '0', '120'], ['-1', '1e5', '1,5', '01', '.5', '1/2', 'Infinity', '9'.repeat(16)]],
  [UrlScalar, ['https://example.org/a', 'http://example.org'], ['javascript:alert(1)', 'example.org', 'https://a b']],
  [LanguageTagScalar, ['en', 'pt-BR'], ['e', 'english language', 'en_GB']],
  [JurisdictionCodeScalar, ['IE', 'GB-SCT'], ['ie', 'IRL', 'GB-', 'GB-SCOT']],
] as const;

describe.each(CASES)('%s', (scalar, good, bad) => {
  it.each(good)('takes %j as it is, from a variable and from a literal', (text) => {
    expect([scalar.parseValue(text), scalar.parseLiteral(parseValue(JSON.stringify(text)), {})]).toEqual([text, text]);
  });

  it.each(bad)('refuses %j and says what it expects', (text) => {
    expect(() => scalar.parseValue(text)).toThrow(`${scalar.name} is a`);
    expect(() => scalar.parseLiteral(parseValue(JSON.stringify(text)), {})).toThrow(`${scalar.name} is a`);
  });

  it.each([null, true, {}, []])('refuses %j, which is no text', (value) => {
    expect(() => scalar.parseValue(value)).toThrow(scalar.name);
  });
});

describe('Decimal', () => {
  it('takes numbers as the text they are written with', () => {
    expect([DecimalScalar.parseValue(2.5), DecimalScalar.parseLiteral(parseValue('2.50'), {})]).toEqual(['2.5', '2.50']);
  });

  it.each([1e21, Number.NaN, -0.5])('refuses the number %d', (number) => {
    expect(() => DecimalScalar.parseValue(number)).toThrow('Decimal is');
  });
});
