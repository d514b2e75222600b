/**
 * A page of twenty microcredentials with what belongs to them, in process and without the cache of answers, beside the
 * bare SQL of that page; every page begins at another cursor.
 */
import type { Statement } from 'better-sqlite3';
import { Kind, parse, print, visit } from 'graphql';
import type { OpenRegistry } from '../src/main.js';
import { writeCursor } from '../src/microcredential/cursor.js';
import { MAIN_CACHE_KILOBYTES, openConnection } from '../src/platform/database/sqlite/connection.js';
import { Random } from './generate/random.js';
import { storeWith } from './generate/store.js';
import { contractOperation } from './measure/built.js';
import { openStore, type Ask } from './measure/in-process.js';
import { heading, note, report } from './measure/report.js';
import { inRounds, ratios } from './measure/rounds.js';

const LARGE = 1_000_000;
const SMALL = 10_000;
const ROUNDS = 15;
const PAGES_A_ROUND = 400;
const PAGE = 20;
const PAGES = (ROUNDS + 1) * PAGES_A_ROUND;

const WHOLE = contractOperation('microcredentials');

/** The contract's operation without what counts all pages. */
const PAGE_ALONE = print(visit(parse(WHOLE), {
  [Kind.FIELD]: ({ name }) => (name.value === 'totalCount' || name.value === 'facets' ? null : undefined),
}));

interface BareStatement {
  readonly text: string;
  readonly parameters: readonly unknown[];
}

/** Pages a second of each way of reading them from one store. */
interface Ways {
  readonly page: (round: number) => Promise<number>;
  readonly whole: (round: number) => Promise<number>;
  readonly bare: (round: number) => number;
  close(): Promise<void>;
}

async function waysOver(count: number): Promise<Ways> {
  const store = await storeWith(count);
  const { registry, prepare } = await openStore(store.path);
  const [page, whole] = [prepare(PAGE_ALONE), prepare(WHOLE)];
  const cursors = await differentCursors(registry);
  const statements = await statementsOf(registry, page, cursors);
  const connection = openConnection(store.path, { readonly: true, busyTimeout: 5, cacheKilobytes: MAIN_CACHE_KILOBYTES });
  const prepared = new Map<string, Statement<unknown[]>>();
  for (const { text } of statements.flat()) if (!prepared.has(text)) prepared.set(text, connection.prepare<unknown[]>(text));
  const bare = statements.map((ofPage) => ofPage.map(({ text, parameters }) => () => prepared.get(text)!.all(parameters)));
  note(`${count} records: each page is ${statements[0]!.length} statements.`);
  return {
    page: (round) => rateOf(round, async (place) => void (await page({ first: PAGE, after: cursors[place] }))),
    whole: (round) => rateOf(round, async (place) => void (await whole({ first: PAGE, after: cursors[place] }))),
    bare: (round) => rateOfBare(round, bare),
    close: async () => {
      connection.close();
      await registry.close();
      store.release();
    },
  };
}

/** Different ones, from all over the list; the last page is whole, too. */
async function differentCursors({ database }: OpenRegistry): Promise<string[]> {
  const rows = await database.reader.all<{ key: string }>('select record_key as key from microcredential where until_revision is null order by record_key');
  const random = new Random(4);
  const places = new Set<number>();
  while (places.size < PAGES) places.add(random.below(rows.length - PAGE));
  return [...places].map((place) => writeCursor({ order: 'key', key: rows[place]!.key }));
}

/** The very statements, with their parameters, that each page is read by. */
async function statementsOf({ database: { reader } }: OpenRegistry, page: Ask, cursors: readonly string[]): Promise<BareStatement[][]> {
  const original = reader.all.bind(reader);
  let ofPage: BareStatement[] = [];
  reader.all = (text, parameters = []) => {
    ofPage.push({ text, parameters });
    return original(text, parameters);
  };
  const pages: BareStatement[][] = [];
  for (const after of cursors) {
    ofPage = [];
    await page({ first: PAGE, after });
    pages.push(ofPage);
  }
  reader.all = original;
  return pages;
}

/** Pages for a second of processor time: neither way waits for anything but the processor. */
async function rateOf(round: number, read: (place: number) => Promise<void>): Promise<number> {
  const first = round * PAGES_A_ROUND;
  const start = process.cpuUsage();
  for (let place = first; place < first + PAGES_A_ROUND; place += 1) await read(place);
  return rateSince(start);
}

function rateOfBare(round: number, pages: readonly (readonly (() => unknown[])[])[]): number {
  const first = round * PAGES_A_ROUND;
  const start = process.cpuUsage();
  for (const statements of pages.slice(first, first + PAGES_A_ROUND)) for (const run of statements) run();
  return rateSince(start);
}

function rateSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (PAGES_A_ROUND * 1e6) / (user + system);
}

const [small, large] = [await waysOver(SMALL), await waysOver(LARGE)];
try {
  const rates = await inRounds(ROUNDS, {
    page: large.page, bare: large.bare, whole: large.whole,
    smallPage: small.page, smallBare: small.bare,
  });
  heading(`A page of ${PAGE} nested records, in process, every cursor different`);
  report({ what: `at ${LARGE}, beside the bare SQL of the page`, values: ratios(rates.page, rates.bare), reach: { atLeast: 0.3 } });
  report({ what: `at ${LARGE}, beside the same at ${SMALL}`, values: ratios(rates.page, rates.smallPage), reach: { atLeast: 0.8 } });
  report({ what: `at ${LARGE} with totalCount and facets, beside the bare SQL of the page`, values: ratios(rates.whole, rates.bare) });
  report({ what: `the bare SQL at ${LARGE}, beside the same at ${SMALL}`, values: ratios(rates.bare, rates.smallBare) });
  report({ what: `pages for a second of processor time at ${LARGE}`, values: rates.page });
} finally {
  await large.close();
  await small.close();
}
