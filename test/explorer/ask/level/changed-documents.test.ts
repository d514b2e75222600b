import { describe, expect, it } from 'vitest';
import { changedDeciders, documentsOnDays, firstDay, lastDay } from '../../../../src/explorer/ask/level/changed-documents.js';
import { chain, document, step } from './chains.js';

const DAYS = ['2019-03-01', '2022-03-01'] as const;

describe('a year, month or day', () => {
  it.each([
    ['2020', '2020-01-01', '2020-12-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2019-12', '2019-12-01', '2019-12-31'],
    ['2020-02-10', '2020-02-10', '2020-02-10'],
  ])('%s runs from %s to %s', (partial, first, last) => {
    expect([firstDay(partial), lastDay(partial)]).toEqual([first, last]);
  });
});

describe('documents behind the answers of two days', () => {
  const [short, longA, longB, late] = [document('a--eqf', '2015', '2020'), document('a--b', '2015', null), document('b--eqf', '2009', null), document('c--eqf', '2021', null)];
  const earlier = [chain([step('a', 'eqf', ['6'])]), chain([step('a', 'b', ['7']), step('b', 'eqf', ['6'])], false)];
  const later = [chain([step('a', 'b', ['7']), step('b', 'eqf', ['6']), step('c', 'eqf', ['6'])])];
  const found = documentsOnDays([short, longA, longB, late], DAYS, [earlier, later]);

  it('are told with what they do on each', () => {
    expect(Object.fromEntries(found.map(({ document: { key }, parts }) => [key, parts]))).toEqual({
      'a--eqf': ['decides', 'ended'], 'a--b': ['checks', 'decides'], 'b--eqf': ['checks', 'decides'], 'c--eqf': ['unbegun', 'decides'],
    });
  });

  it('explain the change: what ended, what takes over, what began', () => {
    expect(changedDeciders(found).map(({ document: { key }, why }) => `${key} ${why}`)).toEqual(['a--eqf ended', 'a--b takesOver', 'b--eqf takesOver', 'c--eqf began']);
  });

  it('give way where a shorter chain decides, though they still hold', () => {
    const back = documentsOnDays([longA], DAYS, [[chain([step('a', 'b', ['7'])])], []]);
    expect(changedDeciders(back)).toMatchObject([{ why: 'givesWay', parts: ['decides', 'unused'] }]);
  });
});
