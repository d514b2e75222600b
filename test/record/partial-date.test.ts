import { describe, expect, it } from 'vitest';
import { firstDay, isSpan, lastDay, partialDate, year } from '../../src/record/partial-date.js';
import { WrittenNumber } from '../../src/record/written-number.js';

describe('a partial date', () => {
  it.each([
    ['2009', '2009-01-01', '2009-12-31'],
    ['2009-06', '2009-06-01', '2009-06-30'],
    ['2008-02', '2008-02-01', '2008-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['2009-06-15', '2009-06-15', '2009-06-15'],
  ])('%s means the days from %s to %s and keeps its precision', (date, first, last) => {
    expect(partialDate().parse(date)).toBe(date);
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
  });

  it('may be a bare year written as a number', () => {
    expect(partialDate().parse(new WrittenNumber('2009'))).toBe('2009');
    expect(partialDate().parse(2009)).toBe('2009');
  });

  it.each(['2009-13', '2009-00', '2009-02-29', '2009-04-31', '0000', '09', '2009-6', '2009-06-01T00:00', 'June 2009', '', 2009.5])(
    'is not %j',
    (date) => {
      expect(partialDate().safeParse(date).success).toBe(false);
    },
  );

  it.each([
    [null, null, true],
    ['2020', null, true],
    [null, '2020', true],
    ['2020-06', '2020', true],
    ['2020', '2020', true],
    ['2020-06-02', '2020-06-01', false],
    ['2021', '2020-12-31', false],
  ])('from %s to %s is a span: %s', (from, to, expected) => {
    expect(isSpan(from, to)).toBe(expected);
  });
});

describe('a year', () => {
  it('is a whole number, also as it is written in a file', () => {
    expect(year().parse(new WrittenNumber('2003'))).toBe(2003);
    expect(year().parse(2003)).toBe(2003);
  });

  it.each(['2003', 2003.5, 0, 10_000, new WrittenNumber('2e99'), null])('is not %j', (value) => {
    expect(year().safeParse(value).success).toBe(false);
  });
});
