import { describe, it } from 'vitest';
import { expectWorkedAnswer } from '../worlds/expect-worked-answer.js';
import { readSeeds } from '../worlds/read-seeds.js';
import { WORKED_ANSWERS } from '../worlds/worked-answers.js';
import { askOracle } from './answer.js';

describe('the slow oracle, on the seed data', () => {
  const world = readSeeds();

  it.each(WORKED_ANSWERS)('answers $ask.framework $ask.level -> $to on $on as the worked answers say', (row) => {
    expectWorkedAnswer(world, row, askOracle(world, { from: row.ask, to: row.to, on: row.on }));
  });
});
