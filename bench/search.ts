/**
 * Ranked search over frequent words among a million records, in process: how long each search takes, and how long the
 * event loop stands still meanwhile.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { storeWith } from './generate/store.js';
import { VOCABULARY } from './generate/vocabulary.js';
import { contractOperation } from './measure/built.js';
import { openStore, type Ask, type OpenStore } from './measure/in-process.js';
import { heading, note, report } from './measure/report.js';
import { quantile } from './measure/rounds.js';

const RECORDS = 1_000_000;
/** A frequent word is in so many of the records. */
const FREQUENT = { least: 0.04, most: 0.06 };
const ROUNDS = 5;
const SEARCHES_A_ROUND = 60;
const WHOLE_A_ROUND = 12;

const NODES = 'id title awardingBody { name country } levelPlacements { level { code } basis } creditValues { value creditSystem { code } }';
const SEARCH = `query ($search: String!) { microcredentials(search: $search, first: 20) { pageInfo { endCursor } nodes { ${NODES} } } }`;
const COUNT = 'query ($search: String!) { microcredentials(search: $search) { totalCount } }';

async function frequentWords({ prepare }: OpenStore): Promise<string[]> {
  const count = prepare(COUNT);
  const words: string[] = [];
  for (const search of new Set(Object.values(VOCABULARY).flat())) {
    const { microcredentials } = (await count({ search })) as { microcredentials: { totalCount: number } };
    const share = microcredentials.totalCount / RECORDS;
    if (share >= FREQUENT.least && share <= FREQUENT.most) words.push(search);
  }
  note(`Words in ${FREQUENT.least * 100} to ${FREQUENT.most * 100} % of the records: ${words.join(', ')}`);
  return words;
}

/** What one round of work did: how long each question took and the longest the event loop stood still, milliseconds. */
interface Watched {
  readonly took: number[];
  readonly longestBlock: number;
}

/** The delay is measured by a timer of one millisecond, which is taken off. */
async function watched(work: () => Promise<number[]>): Promise<Watched> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  await wait(20);
  delay.enable();
  const took = await work();
  await wait(5);
  delay.disable();
  return { took, longestBlock: Math.max(0, delay.max / 1e6 - 1) };
}

async function askInTurn(ask: Ask, words: readonly string[], questions: number, atOnce: number): Promise<number[]> {
  const took: number[] = [];
  const askOnward = async (first: number): Promise<void> => {
    for (let place = first; place < questions; place += atOnce) {
      const start = performance.now();
      await ask({ search: words[place % words.length] });
      took.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, (_, first) => askOnward(first)));
  return took;
}

async function inTurn(work: Readonly<Record<string, () => Promise<number[]>>>): Promise<Record<string, Watched[]>> {
  const rounds: Record<string, Watched[]> = {};
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [name, each] of Object.entries(work)) {
      const one = await watched(each);
      if (round > 0) (rounds[name] ??= []).push(one);
    }
  }
  return rounds;
}

const store = await storeWith(RECORDS);
const open = await openStore(store.path);
try {
  const words = await frequentWords(open);
  if (words.length === 0) throw new Error('No word is as frequent as that.');
  const [search, whole] = [open.prepare(SEARCH), open.prepare(contractOperation('microcredentials'))];
  const { idle, one, four, everything } = await inTurn({
    idle: async () => [await wait(500).then(() => 0)],
    one: () => askInTurn(search, words, SEARCHES_A_ROUND, 1),
    four: () => askInTurn(search, words, SEARCHES_A_ROUND, 4),
    everything: () => askInTurn(whole, words, WHOLE_A_ROUND, 1),
  }) as { [Name in 'idle' | 'one' | 'four' | 'everything']: Watched[] };

  const p95 = (rounds: readonly Watched[]): number[] => rounds.map(({ took }) => quantile(took, 0.95));
  const blocks = (rounds: readonly Watched[]): number[] => rounds.map(({ longestBlock }) => longestBlock);
  heading(`Ranked search over a frequent word at ${RECORDS}, twenty best`);
  report({ what: 'longest block of the event loop, one search at a time', values: blocks(one), unit: ' ms', reach: { atMost: 20 } });
  report({ what: 'longest block of the event loop, four at once', values: blocks(four), unit: ' ms', reach: { atMost: 20 } });
  report({ what: 'longest block of the event loop when nothing is asked', values: blocks(idle), unit: ' ms' });
  report({ what: '95th percentile, one search at a time', values: p95(one), unit: ' ms', reach: { atMost: 150 } });
  report({ what: '95th percentile, four at once', values: p95(four), unit: ' ms' });
  report({ what: '95th percentile of the whole contract operation, with facets', values: p95(everything), unit: ' ms' });
  report({ what: 'longest block of the event loop during that', values: blocks(everything), unit: ' ms' });
} finally {
  await open.registry.close();
  store.release();
}
