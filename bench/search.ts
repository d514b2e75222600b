/**
 * Ranked search over frequent words among a million records, in process: how long each search takes, and how long the
 * event loop stands still meanwhile.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { storeWith } from './generate/store.js';
import { VOCABULARY } from './generate/vocabulary.js';
import { contractOperation } from './measure/built.js';
import { openStore, type Ask, type OpenStore } from './measure/in-process.js';
import { watchLoop, type Stillness } from './measure/loop-watch.js';
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

/** What each round of one kind of work did: how long the questions took, milliseconds, and how long the loop stood still. */
interface Watched {
  readonly took: number[][];
  readonly stillness: Stillness[];
}

async function inTurn<Name extends string>(work: Readonly<Record<Name, () => Promise<number[]>>>): Promise<Record<Name, Watched>> {
  const names = Object.keys(work) as Name[];
  const watched = Object.fromEntries(names.map((name) => [name, { took: [], stillness: [] }])) as unknown as Record<Name, Watched>;
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const name of names) {
      const { result, stillness } = await watchLoop(work[name]);
      if (round === 0) continue; // Threads start and code is compiled.
      watched[name].took.push(result);
      watched[name].stillness.push(stillness);
    }
  }
  return watched;
}

const p95 = ({ took }: Watched): number[] => took.map((round) => quantile(round, 0.95));
const worked = ({ stillness }: Watched): number[] => stillness.map((one) => one.worked);
const passed = ({ stillness }: Watched): number[] => stillness.map((one) => one.passed);

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
  });
  heading(`Ranked search over a frequent word at ${RECORDS}, twenty best`);
  report({ what: 'longest work of the main thread, one search at a time', values: worked(one), unit: ' ms', reach: { atMost: 20 } });
  report({ what: 'longest work of the main thread, four at once', values: worked(four), unit: ' ms', reach: { atMost: 20 } });
  report({ what: 'longest work of the main thread, whole operation with facets', values: worked(everything), unit: ' ms' });
  report({ what: 'longest the event loop stood still, one search at a time', values: passed(one), unit: ' ms' });
  report({ what: 'longest the event loop stood still, four at once', values: passed(four), unit: ' ms' });
  report({ what: 'longest the event loop stood still when nothing was asked', values: passed(idle), unit: ' ms' });
  report({ what: '95th percentile, one search at a time', values: p95(one), unit: ' ms', reach: { atMost: 150 } });
  report({ what: '95th percentile, four at once', values: p95(four), unit: ' ms' });
  report({ what: '95th percentile of the whole contract operation, with facets', values: p95(everything), unit: ' ms' });
} finally {
  await open.registry.close();
  store.release();
}
