/** Resident memory of the built server while it answers all operations of the contract, over the seeds and over a million records. */
import { setTimeout as wait } from 'node:timers/promises';
import { Random } from './generate/random.js';
import { storeWith } from './generate/store.js';
import { VOCABULARY } from './generate/vocabulary.js';
import { build, contractOperation } from './measure/built.js';
import { residentMegabytes, startRegistry } from './measure/child.js';
import { openStore } from './measure/in-process.js';
import { differentQuestions, type Question } from './measure/questions.js';
import { heading, report } from './measure/report.js';

const RECORDS = 1_000_000;
const SECONDS = 45;
const AT_ONCE = 8;
const SAMPLE_MS = 250;
const QUESTIONS = 50_000;

const WORDS = Object.values(VOCABULARY).flat();

interface Subject {
  readonly questions: readonly Question[];
  /** Public ids of microcredentials. */
  readonly ids: readonly string[];
}

type Variables = object;

/** Variables for each operation of the contract, as many as its share of the load. */
const MIX: readonly (readonly [operation: string, share: number, variables: (random: Random, subject: Subject) => Variables])[] = [
  ['equivalence', 40, (random, { questions }) => random.one(questions)],
  ['equivalences', 4, (random, { questions }) => ({ questions: Array.from({ length: 200 }, () => random.one(questions)) })],
  ['credits', 8, (random) => ({ value: '10', from: random.one(['ects', 'us-semester-credit']), to: random.one(['gb-cats', 'ects']) })],
  ['frameworks', 4, (random) => ({ first: 1 + random.below(100) })],
  ['registry', 2, () => ({})],
  ['seen-from', 16, (random, { ids, questions }) => ({ id: random.one(ids), framework: random.one(questions).to })],
  ['microcredentials', 8, (random) => ({ search: random.one(WORDS), first: 20 })],
  ['microcredentials', 4, (random) => ({ search: `${random.one(WORDS)} ${random.one(WORDS)}`, first: 100 })],
  ['microcredentials', 4, (random) => ({ filter: { mode: [random.one(['ONLINE', 'BLENDED'])], language: ['en'] }, first: 20 })],
  ['microcredentials', 10, (random) => ({ first: 1 + random.below(100) })],
];

const DRAWN = MIX.flatMap((each) => Array.from({ length: each[1] }, () => each));

async function subjectOf(path: string): Promise<Subject> {
  const open = await openStore(path);
  const rows = await open.registry.database.reader.all<{ key: string }>('select record_key as key from microcredential where until_revision is null limit 5000');
  const questions = differentQuestions(open, QUESTIONS);
  await open.registry.close();
  return { questions, ids: rows.map(({ key }) => `microcredential:${key}`) };
}

/** Asks for some seconds; the memory of the server at each look, megabytes. */
async function underLoad(path: string): Promise<number[]> {
  const subject = await subjectOf(path);
  const server = await startRegistry(path);
  const end = Date.now() + SECONDS * 1000;
  const askOnward = async (seed: number): Promise<void> => {
    const random = new Random(seed);
    while (Date.now() < end) {
      const [operation, , variables] = random.one(DRAWN);
      await ask(server.url, operation, variables(random, subject));
    }
  };
  const samples: number[] = [];
  const look = async (): Promise<void> => {
    while (Date.now() < end) {
      samples.push(residentMegabytes(server.pid));
      await wait(SAMPLE_MS);
    }
  };
  try {
    await Promise.all([look(), ...Array.from({ length: AT_ONCE }, (_, seed) => askOnward(seed))]);
  } finally {
    await server.stop();
  }
  return samples;
}

async function ask(url: string, operation: string, variables: Variables): Promise<void> {
  const body = JSON.stringify({ query: contractOperation(operation), variables });
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${operation} answered ${response.status}: ${text.slice(0, 500)}`);
}

build();
heading(`Resident memory of the built server, ${SECONDS} s of all operations of the contract`);
for (const [records, most] of [[0, 200], [RECORDS, 400]] as const) {
  const store = await storeWith(records);
  const samples = await underLoad(store.path);
  store.release();
  const where = records === 0 ? 'seeds' : `${records} records`;
  report({ what: `${where}, the highest of ${samples.length} looks`, values: [Math.max(...samples)], unit: ' MB', reach: { atMost: most } });
  report({ what: `${where}, at the end`, values: [samples.at(-1)!], unit: ' MB' });
}
