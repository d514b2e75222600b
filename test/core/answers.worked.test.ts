import { describe, expect, it } from 'vitest';
import { answerEquivalence, compileWorld } from '../../src/core/index.js';
import { inWordsOfOracle } from './oracle/comparable.js';
import { expectWorkedAnswer } from './worlds/expect-worked-answer.js';
import { readSeeds } from './worlds/read-seeds.js';
import { WORKED_ANSWERS } from './worlds/worked-answers.js';

describe('the core, on the seed data', () => {
  const data = readSeeds();
  const world = compileWorld(data);

  it.each(WORKED_ANSWERS)('answers $ask.framework $ask.level -> $to on $on as the worked answers say', (row) => {
    const answer = answerEquivalence(world, { from: row.ask, to: row.to, on: row.on });
    expectWorkedAnswer(data, row, inWordsOfOracle(answer));
  });

  it('says from when to when a level was named that no document in force names', () => {
    const answer = answerEquivalence(world, { from: { framework: 'gb-fheq', level: '6' }, to: 'eqf', on: '2026-11-22' });
    expect(answer).toMatchObject({ reason: 'NOT_IN_FORCE', heldFrom: '2010-01-01', heldUntil: '2020-12-31' });
  });
});
