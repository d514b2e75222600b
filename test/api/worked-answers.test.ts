import { afterAll, beforeAll, describe, it } from 'vitest';
import type { EquivalenceQuery } from '../../schema/client/graphql.js';
import type { OracleAnswer } from '../core/oracle/report.js';
import { expectWorkedAnswer } from '../core/worlds/expect-worked-answer.js';
import { readSeeds } from '../core/worlds/read-seeds.js';
import { WORKED_ANSWERS } from '../core/worlds/worked-answers.js';
import { operation, runRegistry, type RunningRegistry } from './running-registry.js';

type Answer = NonNullable<EquivalenceQuery['equivalence']>;

/** An answer as clients get it, in the words of the oracle. */
function inWordsOfOracle(answer: Answer): OracleAnswer {
  const chains = answer.chains.map(({ agreement, steps }) => ({
    agreement,
    steps: steps.map(({ alignment, reversed, reaches }) => ({ alignment: alignment.key, reversed, reaches: reaches.map(({ code }) => code) })),
  }));
  if (answer.__typename === 'NoEquivalence') {
    return { kind: 'NONE', reason: answer.reason, heldFrom: answer.heldFrom, heldUntil: answer.heldUntil, chains };
  }
  const { verdict, hops, force, reversed, relationsDisagree } = answer;
  const levels = answer.levels.map(({ level, relations }) => ({ code: level.code, relations }));
  const provenance = answer.provenance && PROVENANCE[answer.provenance];
  return { kind: 'LEVELS', verdict, hops, levels, force, provenance, reversed, relationsDisagree, partsAt: [], chains };
}

/** The seed files write the marks in small letters. */
const PROVENANCE = { READ: 'read', SECONDARY: 'secondary', RECALLED: 'recalled' } as const;

describe('`equivalence`, asked over HTTP', () => {
  let running: RunningRegistry;
  beforeAll(async () => {
    running = await runRegistry();
  });
  afterAll(() => running.close());

  const world = readSeeds();

  it.each(WORKED_ANSWERS)('answers $ask.framework $ask.level -> $to on $on as the worked answers say', async (row) => {
    const { equivalence } = await running.ask<EquivalenceQuery>(operation('equivalence'), { from: row.ask, to: row.to, asOf: row.on });
    if (!equivalence) throw new Error('There is no answer.');
    expectWorkedAnswer(world, row, inWordsOfOracle(equivalence));
  });
});
