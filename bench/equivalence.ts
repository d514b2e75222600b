/**
 * The contract's `equivalence` over HTTP: questions that repeat, and questions that never do, beside node:http writing
 * the same bytes and beside two other GraphQL servers over the same core, mercurius over the schema as type-graphql
 * makes it and over ours.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { fileURLToPath } from 'node:url';
import { storeWith } from './generate/store.js';
import { build } from './measure/built.js';
import { NODE, onServerCore, startRegistry, startServer, type RunningChild } from './measure/child.js';
import { openStore } from './measure/in-process.js';
import { answerOf, differentQuestions, writeQuestions, type Question } from './measure/questions.js';
import { heading, note, report } from './measure/report.js';
import { inRounds, median, ratios } from './measure/rounds.js';
import { loadOf, requireWrk, type Lines, type Load } from './measure/wrk.js';

const ROUNDS = 7;
const SECONDS = 3;
/** What runs often is compiled only then. */
const WARM_UP_SECONDS = 10;
const REPEATED = 200;
/** More than a server answers in a run; so many runs go by before a question comes again, far beyond what the cache keeps. */
const DIFFERENT_A_RUN = 40_000;
const RUNS_OF_DIFFERENT = 3;
/** Answers that node:http writes in turn, and that all servers must agree on. */
const SAMPLE = 2_000;
const COMPARED = 200;

requireWrk();
build();
const folder = mkdtempSync(join(tmpdir(), 'openqf-bench-http-'));
const store = await storeWith(0);
const running: RunningChild[] = [];

async function prepareQuestions(): Promise<Question[]> {
  const open = await openStore(store.path);
  const questions = differentQuestions(open, DIFFERENT_A_RUN * RUNS_OF_DIFFERENT + SAMPLE);
  await open.registry.close();
  writeQuestions(folder, questions);
  return questions;
}

const script = (name: string): string => fileURLToPath(new URL(`servers/${name}.ts`, import.meta.url));

async function start(server: Promise<RunningChild>): Promise<RunningChild> {
  running.push(await server);
  return server;
}

const startScript = (name: string, ...words: string[]): Promise<RunningChild> =>
  start(startServer(onServerCore([...NODE, ...process.execArgv, script(name), ...words])));

/** The last of the questions are asked in no run. */
async function writeAnswers(registry: RunningChild, questions: readonly Question[]): Promise<string> {
  const file = join(folder, 'answers.jsonl');
  const answers: string[] = [];
  for (const question of questions.slice(-SAMPLE)) answers.push((await answerOf(registry.url, question)).trimEnd());
  writeFileSync(file, answers.join('\n'));
  const bytes = answers.map((answer) => Buffer.byteLength(answer));
  note(`Answers have ${Math.round(bytes.reduce((a, b) => a + b) / bytes.length)} bytes on average, ${median(bytes)} in the middle, ${Math.max(...bytes)} at most.`);
  return file;
}

async function requireAgreement(servers: readonly RunningChild[], questions: readonly Question[]): Promise<void> {
  for (const question of questions.slice(-COMPARED)) {
    const [ours, ...others] = await Promise.all(servers.map(async ({ url }) => (JSON.parse(await answerOf(url, question)) as { data: unknown }).data));
    if (!ours || !others.every((data) => isDeepStrictEqual(data, ours))) throw new Error(`The servers disagree about ${JSON.stringify(question)}`);
  }
}

const repeated: Lines = { folder, first: 0, count: REPEATED };
const different = (round: number): Lines => ({ folder, first: (round % RUNS_OF_DIFFERENT) * DIFFERENT_A_RUN, count: DIFFERENT_A_RUN });

try {
  const questions = await prepareQuestions();
  const registry = await start(startRegistry(store.path));
  const bare = await startScript('bare', await writeAnswers(registry, questions));
  const yoga = await startScript('yoga', store.path);
  const mercurius = await startScript('mercurius', store.path);
  const mercuriusOurs = await startScript('mercurius', store.path, 'ours');
  await requireAgreement([registry, yoga, mercurius, mercuriusOurs], questions);

  const loads: Record<string, Load[]> = {};
  const asked = (name: string, server: RunningChild, lines: (round: number) => Lines) => async (round: number) => {
    const load = await loadOf(server, lines(round), round === 0 ? WARM_UP_SECONDS : SECONDS);
    if (lines === different && load.requests > DIFFERENT_A_RUN && server !== bare) note(`${name} answered all questions of a run; some came twice.`);
    if (round > 0) (loads[name] ??= []).push(load);
    return load.requestsASecond;
  };
  const again = await inRounds(ROUNDS, { bare: asked('bare, repeated', bare, () => repeated), registry: asked('registry, repeated', registry, () => repeated) });
  const anew = await inRounds(ROUNDS, {
    bare: asked('bare', bare, different),
    registry: asked('registry', registry, different),
    yoga: asked('yoga', yoga, different),
    mercurius: asked('mercurius', mercurius, different),
    mercuriusOurs: asked('mercurius over our schema', mercuriusOurs, different),
  });
  const byProcessor = (name: string, beside: string): number[] =>
    ratios(loads[name]!.map((load) => load.requestsAProcessorSecond), loads[beside]!.map((load) => load.requestsAProcessorSecond));

  heading('equivalence over HTTP, questions that repeat');
  report({ what: 'requests a second, beside node:http', values: ratios(again.registry, again.bare), reach: { atLeast: 0.7 } });
  report({ what: 'requests a second of processor time, beside node:http', values: byProcessor('registry, repeated', 'bare, repeated') });
  heading('equivalence over HTTP, every question different');
  report({ what: 'requests a second, beside node:http', values: ratios(anew.registry, anew.bare), reach: { atLeast: 0.2 } });
  report({ what: 'requests a second, beside graphql-yoga', values: ratios(anew.registry, anew.yoga), reach: { atLeast: 1 } });
  report({ what: 'requests a second, beside mercurius with JIT', values: ratios(anew.registry, anew.mercurius), reach: { atLeast: 1 } });
  report({ what: 'requests a second, beside mercurius with JIT over our schema', values: ratios(anew.registry, anew.mercuriusOurs) });
  report({ what: 'requests a second of processor time, beside node:http', values: byProcessor('registry', 'bare') });
  report({ what: 'requests a second of processor time, beside graphql-yoga', values: byProcessor('registry', 'yoga') });
  report({ what: 'requests a second of processor time, beside mercurius with JIT', values: byProcessor('registry', 'mercurius') });
} finally {
  await Promise.all(running.map((server) => server.stop()));
  store.release();
  rmSync(folder, { recursive: true });
}
