/**
 * The explorer before whoever waits for it: *Ask* with an answer on a processor four times slower, by Chromium's own
 * trace; what the first page weighs; and a keystroke's suggestions among a million records, over HTTP.
 */
import { chromium } from 'playwright-core';
import { findBrowser } from '../test/explorer/find-browser.mjs';
import { storeWith } from './generate/store.js';
import { VOCABULARY } from './generate/vocabulary.js';
import { build } from './measure/built.js';
import { startRegistry } from './measure/child.js';
import { tracedLoad, weightOf } from './measure/page-trace.js';
import { heading, note, report } from './measure/report.js';
import { median, quantile } from './measure/rounds.js';

const ROUNDS = 9;
const SLOW_DOWN = 4;
/** `bench/explorer.ts 10000` for a first figure. */
const RECORDS = Number(process.argv[2] ?? 1_000_000);
const WORDS_A_ROUND = 12;
const SHORTEST = 2;

/** Three documents, on a day that stays. */
const ANSWER = '/?what=level&from=gb-rqf:6&to=de-dqr&asOf=2022-03-01';
const SUGGEST = 'query Suggest($text: String!, $kinds: [SuggestionKind!], $first: Int) { suggest(text: $text, kinds: $kinds, first: $first) { kind code label detail } }';

async function pages(url: string): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('These figures need Chromium: apt-get install -y chromium, or set CHROMIUM to its path.');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const loads = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      const load = await tracedLoad(browser, url + ANSWER, SLOW_DOWN);
      if (round > 0) loads.push(load); // The first warms up the server.
    }
    heading(`Ask with an answer, first visit, processor ${SLOW_DOWN} times slower`);
    report({ what: 'largest contentful paint', values: loads.map(({ largestPaint }) => largestPaint), unit: ' ms', reach: { atMost: 1_000 } });
    report({ what: 'total blocking time', values: loads.map(({ blocking }) => blocking), unit: ' ms', reach: { atMost: 100 } });
    heading('Scripts and styles over the wire');
    report({ what: 'the first page', values: [await weightOf(browser, `${url}/`)], unit: ' kB', reach: { atMost: 60 } });
    report({ what: 'Ask with an answer', values: [await weightOf(browser, url + ANSWER)], unit: ' kB', reach: { atMost: 60 } });
  } finally {
    await browser.close();
  }
}

/** How long each keystroke of some words takes until its suggestions are there, milliseconds. */
async function typed(url: string, words: readonly string[], kind: string): Promise<number[]> {
  const took: number[] = [];
  for (const word of words) {
    for (let length = SHORTEST; length <= word.length; length += 1) {
      const start = performance.now();
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-encoding': 'identity' },
        body: JSON.stringify({ query: SUGGEST, variables: { text: word.slice(0, length), kinds: [kind], first: 8 } }),
      });
      const { errors } = (await response.json()) as { errors?: readonly { message: string }[] };
      if (errors) throw new Error(`No suggestions: ${errors[0]?.message}`);
      took.push(performance.now() - start);
    }
  }
  return took;
}

async function suggestions(url: string): Promise<void> {
  const words = [...new Set(Object.values(VOCABULARY).flat())];
  const levels = ['Irish level 8', 'England 6', 'RQF 6', 'Deutschland 5', 'New Zealand 7', 'SCQF 9', 'niveau 7', 'EQF 4', 'Malta 5', 'NQF 5'];
  const rounds: number[][] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    // Other words each round: what was asked before is kept.
    const mine = words.filter((_, place) => place % (ROUNDS + 1) === round).slice(0, WORDS_A_ROUND);
    const took = await typed(url, mine, 'MICROCREDENTIAL');
    if (round > 0) rounds.push(took);
  }
  heading(`A keystroke's suggestions among ${RECORDS} records, over HTTP`);
  report({ what: 'microcredentials, median keystroke', values: rounds.map(median), unit: ' ms', reach: { atMost: 50 } });
  report({ what: 'microcredentials, 95th percentile', values: rounds.map((took) => quantile(took, 0.95)), unit: ' ms', reach: { atMost: 50 } });
  report({ what: 'levels, 95th percentile', values: [quantile(await typed(url, levels, 'LEVEL'), 0.95)], unit: ' ms', reach: { atMost: 50 } });
}

/** Does something before a registry over a store with so many records. */
async function before(count: number, work: (url: string) => Promise<void>): Promise<void> {
  const store = await storeWith(count);
  const server = await startRegistry(store.path);
  try {
    await work(server.url);
  } finally {
    await server.stop();
    store.release();
  }
}

build();
await before(0, pages);
note(`Opening the store with ${RECORDS} records.`);
await before(RECORDS, suggestions);
