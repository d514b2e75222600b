import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayDrafts, dayIn } from '../worlds/random-date.js';
import { everyQuestion } from '../worlds/random-question.js';
import { randomWorlds } from '../worlds/random-world.js';
import { askOracle, spansThatNameLevels } from './answer.js';
import { lastDayOf, shifted } from './days.js';

describe('the days on which an answer names levels', () => {
  it('are those on which it does, though only the days of change were asked about', () => {
    const occasions = fc.tuple(randomWorlds, fc.nat(), fc.array(dayDrafts, { minLength: 20, maxLength: 20 }));
    const property = fc.property(occasions, ([world, choice, days]) => {
      const questions = everyQuestion(world, '2010-01-01', {}).filter(({ from, to }) => from.framework !== to);
      const question = questions[choice % questions.length];
      if (!question) throw new Error('A world of three frameworks has questions.');
      const spans = spansThatNameLevels(world, question);
      for (const on of days.map((draft) => dayIn(world, draft))) {
        const lies = spans.some(({ from, until }) => (from ?? on) <= on && on <= (until ?? on));
        expect({ on, names: askOracle(world, { ...question, on }).kind === 'LEVELS' }).toEqual({ on, names: lies });
      }
    });
    fc.assert(property, { numRuns: 100 });
  });

  it.each([
    ['2008', '2008-12-31', '2009-01-01'],
    ['2008-02', '2008-02-29', '2008-03-01'],
    ['2009-02', '2009-02-28', '2009-03-01'],
    ['2009-06-30', '2009-06-30', '2009-07-01'],
  ])('end with "%s" on %s, so that the next begins on %s', (validTo, last, next) => {
    expect(lastDayOf(validTo)).toBe(last);
    expect(shifted(last, 1)).toBe(next);
  });
});
