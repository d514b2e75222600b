import { describe, expect, it } from 'vitest';
import { holdsOn, windowOf } from '../../../src/microcredential/statement/window.js';

const ended = (on: string) => ({ on, reason: 'Found wrong.' });

describe('the days on which a statement holds', () => {
  it.each([
    ['as it was made', { from: '2024', until: null }, { from: '2024-01-01', until: null }],
    ['with the precision that was given', { from: '2024-02', until: '2024-02' }, { from: '2024-02-01', until: '2024-02-29' }],
    ['until the day before it was ended', { from: '2024', until: null, ended: ended('2024-03-01') }, { from: '2024-01-01', until: '2024-02-29' }],
    ['until what comes first', { from: '2024', until: '2024-06', ended: ended('2024-07-01') }, { from: '2024-01-01', until: '2024-06-30' }],
  ])('are told %s', (_, statement, window) => {
    expect(windowOf(statement)).toEqual(window);
  });

  it.each([
    ['2023-12-31', false], ['2024-01-01', true], ['2024-06-30', true], ['2024-07-01', false],
  ])('have their ends in them: %s', (day, holds) => {
    expect(holdsOn({ from: '2024-01-01', until: '2024-06-30' }, day)).toBe(holds);
  });

  it('are none where it was taken back as a whole, and all where nothing dates it', () => {
    const none = windowOf({ from: '2024', until: null, ended: ended('2024-01-01') });
    expect(['2023-12-31', '2024-01-01', '2024-01-02'].filter((day) => holdsOn(none, day))).toEqual([]);
    expect(holdsOn(null, '1999-01-01')).toBe(true);
  });
});
