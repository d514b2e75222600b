import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { readConfiguration } from '../../src/cli/configuration.js';
import { prepareRegistry } from '../../src/cli/prepare.js';
import { startServer } from '../../src/cli/serve.js';
import { askOracle } from '../core/oracle/answer.js';
import type { OracleQuestion, OracleWorld } from '../core/oracle/world.js';
import { everyQuestion } from '../core/worlds/random-question.js';
import { randomWorlds } from '../core/worlds/random-world.js';
import { readSeeds } from '../core/worlds/read-seeds.js';
import { writeWorld } from './write-world.js';

const DAYS = ['1998-07-01', '2012-06-01', '2016-01-01', '2020-12-31', '2026-11-22'];
const QUESTIONS_A_REQUEST = 1_000;

/** What an evaluator compares: the verdict or the reason, and every level with its relations. */
interface Said {
  readonly __typename: string;
  readonly verdict?: string;
  readonly hops?: number;
  readonly levels?: readonly { readonly level: { readonly code: string }; readonly relations: readonly string[] }[];
  readonly reason?: string;
}

function expected(world: OracleWorld, question: OracleQuestion): Said {
  const answer = askOracle(world, question);
  if (answer.kind === 'NONE') return { __typename: 'NoEquivalence', reason: answer.reason };
  const levels = answer.levels.map(({ code, relations }) => ({ level: { code }, relations: [...relations] }));
  return { __typename: 'Equivalence', verdict: answer.verdict, hops: answer.hops, levels };
}

const endings: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const end of endings.splice(0).toReversed()) await end();
});

/** A registry of its own for a seed folder, and how to ask it over HTTP. */
async function serve(seeds: string | undefined): Promise<(questions: readonly OracleQuestion[]) => Promise<Said[]>> {
  const folder = await mkdtemp(join(tmpdir(), 'openqf-evaluation-'));
  endings.push(() => rm(folder, { recursive: true }));
  const environment = { OPENQF_DATABASE: join(folder, 'registry.sqlite'), OPENQF_SEEDS: seeds, OPENQF_RATE_LIMIT: 'off', OPENQF_LOG: 'silent' };
  const configuration = { ...(await readConfiguration(environment)), port: 0 };
  const registry = await prepareRegistry(configuration);
  endings.push(() => registry.close());
  const server = await startServer(registry, configuration);
  endings.push(() => server.close());
  const query = await readFile(new URL('../../schema/operations/equivalences.graphql', import.meta.url), 'utf8');
  return async (questions) => {
    const variables = { questions: questions.map(({ from, to, on }) => ({ from, to, asOf: on })) };
    const body = JSON.stringify({ query, variables });
    const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    const { data, errors } = (await response.json()) as { data: { equivalences: Said[] }; errors?: unknown };
    expect({ status: response.status, errors }).toEqual({ status: 200, errors: undefined });
    return data.equivalences;
  };
}

async function disagreements(world: OracleWorld, questions: readonly OracleQuestion[], ask: (questions: readonly OracleQuestion[]) => Promise<Said[]>) {
  const found: object[] = [];
  for (let start = 0; start < questions.length; start += QUESTIONS_A_REQUEST) {
    const chunk = questions.slice(start, start + QUESTIONS_A_REQUEST);
    const said = await ask(chunk);
    chunk.forEach((question, place) => {
      const right = expected(world, question);
      if (JSON.stringify(said[place]) !== JSON.stringify(right)) found.push({ question, said: said[place], expected: right });
    });
  }
  return found;
}

describe('an evaluator who knows only the rules and asks over HTTP', () => {
  const worlds = fc.sample(randomWorlds, { numRuns: 4, seed: 20261122 });

  it.each(worlds.map((world, place) => [place + 1, world] as const))('agrees on every pair and day of unseen world %d', async (_, world) => {
    const folder = await mkdtemp(join(tmpdir(), 'openqf-world-'));
    endings.push(() => rm(folder, { recursive: true }));
    await writeWorld(world, folder);
    const ask = await serve(folder);
    const questions = DAYS.flatMap((day) => everyQuestion(world, day, {}));
    expect(await disagreements(world, questions, ask)).toEqual([]);
  });

  it('agrees on a sample of all pairs of the seeds, on several days', async () => {
    const world = readSeeds();
    const ask = await serve(undefined);
    const all = DAYS.slice(1).flatMap((day) => everyQuestion(world, day, {}));
    // Every 1,201st question: spread over all frameworks, levels and days. The oracle is slow.
    const questions = all.filter((_, place) => place % 1_201 === 0);
    expect(await disagreements(world, questions, ask)).toEqual([]);
  });
});
