/** Compares an answer with a row of the worked answers, in every respect that the row speaks of. */
import { expect } from 'vitest';
import type { ChainReport, OracleAnswer } from '../oracle/report.js';
import type { OracleWorld } from '../oracle/world.js';
import type { WorkedAnswer } from './worked-answers.js';

/** Fails with the whole answer beside what the row says of it. */
export function expectWorkedAnswer(world: OracleWorld, { ask, says }: WorkedAnswer, answer: OracleAnswer): void {
  const told = tell(world, ask.framework, answer);
  const { each, check, ...literally } = says;
  expect(told).toMatchObject(literally);
  if (check) expect(told.checks).toContainEqual(check);
  for (const relations of told.relations) expect(relations).toEqual(each ?? relations);
}

/** An answer in the words of the table: levels, and for each chain the frameworks between the two ends. */
function tell(world: OracleWorld, from: string, answer: OracleAnswer) {
  const through = ({ steps }: ChainReport) => frameworksBetween(world, from, steps.map((step) => step.alignment));
  const [deciding, checks] = [answer.chains.filter((chain) => !chain.agreement), answer.chains.filter((chain) => chain.agreement)];
  const levels = answer.kind === 'LEVELS' ? answer.levels : [];
  return {
    ...answer,
    hops: deciding[0]?.steps.length ?? null,
    levels: levels.map((level) => level.code),
    relations: levels.map((level) => level.relations),
    through: deciding.map(through).toSorted(),
    checks: checks.map((chain) => ({ agreement: chain.agreement, through: through(chain) })),
  };
}

/** The frameworks that a chain passes on its way from the first to the last. */
function frameworksBetween(world: OracleWorld, from: string, keys: readonly string[]): string[] {
  const visited = [from];
  for (const key of keys) {
    const document = world.alignments.find((alignment) => alignment.key === key);
    visited.push((document?.from === visited.at(-1) ? document?.to : document?.from) ?? `unknown document ${key}`);
  }
  return visited.slice(1, -1);
}
