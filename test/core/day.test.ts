import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstDay, isoDay, isoDayOrOpen, lastDay } from '../../src/core/day.js';

describe('days', () => {
  it.each([
    ['2009', '2009-01-01', '2009-12-31'],
    ['2009-06', '2009-06-01', '2009-06-30'],
    ['2008-02', '2008-02-01', '2008-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2009-06-15', '2009-06-15', '2009-06-15'],
    ['0050', '0050-01-01', '0050-12-31'],
  ])('read %s as the days from %s to %s', (date, first, last) => {
    expect([isoDay(firstDay(date)), isoDay(lastDay(date))]).toEqual([first, last]);
  });

  it('come back as they were written', () => {
    const day = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(fc.property(day.map((date) => date.toISOString().slice(0, 10)), (iso) => { expect(isoDay(firstDay(iso))).toBe(iso); }));
  });

  it('are null where a span is open', () => {
    expect([isoDayOrOpen(Number.NEGATIVE_INFINITY), isoDayOrOpen(0)]).toEqual([null, '1970-01-01']);
  });
});
