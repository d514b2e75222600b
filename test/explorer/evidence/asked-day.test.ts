import { expect, it } from 'vitest';
import { askedDay } from '../../../src/explorer/evidence/asked-day.js';

it.each([['asOf=2019-03-01', '2019-03-01'], ['asOf=2019-02-30', null], ['asOf=yesterday', null], ['', null]])('the day in `%s` is %s', (search, day) => {
  expect(askedDay(new URLSearchParams(search))).toBe(day);
});
