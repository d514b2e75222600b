/**
 * Single publishes, each durable before it is acknowledged, of one writer and of several at once, beside bare SQLite
 * commits of the same text in the same run; and two writers on one version, a thousand times.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Principal } from '../src/record/principal.js';
import { openConnection } from '../src/platform/database/sqlite/connection.js';
import { storeWith } from './generate/store.js';
import { openStore } from './measure/in-process.js';
import { heading, report } from './measure/report.js';
import { inRounds, ratios } from './measure/rounds.js';

const ROUNDS = 9;
const PUBLISHES = 200;
/** Who wait for one another share a commit. */
const WRITERS = 16;
const RACES = 1_000;
const TODAY = new Date().toISOString().slice(0, 10);

const folder = mkdtempSync(join(tmpdir(), 'openqf-bench-publish-'));
const store = await storeWith(0);
const copy = join(folder, 'registry.sqlite');
await new Database(store.path).backup(copy);
const { registry } = await openStore(copy);
const { drafts, publishing } = registry.lifeServices;
const principal: Principal = { person: 'bench', organisation: 'ee-ut', roles: ['AWARDING_BODY'], scopes: ['WRITE'] };

/** What can be published in Estonia. Invented. */
const input = (number: number) => ({
  id: `bench-${number}`,
  title: [{ language: 'en', text: `Reading data, part ${number}` }],
  designation: 'MICROCREDENTIAL',
  url: 'https://example.org/reading-data',
  credits: { system: 'ects', value: '6' },
  workload: { minHours: '156' },
  level: { framework: 'ee-estqf', code: '6' },
  outcomes: [{ text: 'Reads tables of figures and says what does not follow from them.', language: 'en' }],
  mode: 'ONLINE',
  languages: ['et'],
  assessments: [{ type: 'PROJECT' }],
  qualityAssurances: [{ type: 'INTERNAL' }],
});

let made = 0;

async function draftKeys(count: number): Promise<string[]> {
  const keys: string[] = [];
  for (; keys.length < count; made += 1) {
    const { written, errors } = await drafts.create(principal, input(made));
    if (!written) throw new Error(JSON.stringify(errors));
    keys.push(written.key);
  }
  return keys;
}

const publish = async (key: string): Promise<boolean> =>
  (await publishing.publish(principal, { key, expectedVersion: 1, reason: null }, TODAY)).errors.length === 0;

/** Publishes a second, so many writers at once: each publishes one after the other, and waits until it is durable. */
async function published(writers: number): Promise<number> {
  const keys = await draftKeys(PUBLISHES);
  const write = async (): Promise<void> => {
    for (let key = keys.pop(); key !== undefined; key = keys.pop()) if (!(await publish(key))) throw new Error(`${key} was not published.`);
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: writers }, write));
  return (PUBLISHES * 1000) / (performance.now() - start);
}

const bare = openConnection(join(folder, 'bare.sqlite'), { readonly: false, busyTimeout: 5 });
bare.exec('create table record (id integer primary key, content text not null)');
const insert = bare.prepare('insert into record (content) values (?)');
const text = JSON.stringify(input(0));

/** Commits a second. */
function committed(): number {
  const start = performance.now();
  for (let each = 0; each < PUBLISHES; each += 1) insert.run(text);
  return (PUBLISHES * 1000) / (performance.now() - start);
}

try {
  const rates = await inRounds(ROUNDS, { bare: committed, one: () => published(1), many: () => published(WRITERS) });
  heading('Single publishes: rules, version, ledger, search and facets, end of the draft, in one durable transaction');
  report({ what: `publishes of ${WRITERS} writers at once, beside bare durable commits of one`, values: ratios(rates.many, rates.bare), reach: { atLeast: 0.4 } });
  report({ what: 'publishes of one writer, beside the same', values: ratios(rates.one, rates.bare) });
  report({ what: `publishes a second, ${WRITERS} writers`, values: rates.many });
  report({ what: 'publishes a second, one writer', values: rates.one });
  report({ what: 'bare durable commits a second', values: rates.bare });
  const winners: number[] = [];
  for (const key of await draftKeys(RACES)) winners.push((await Promise.all([publish(key), publish(key)])).filter(Boolean).length);
  report({ what: `most writers that won a race for one version, of ${RACES} races`, values: [Math.max(...winners)], reach: { atMost: 1 } });
  report({ what: 'fewest writers that won', values: [Math.min(...winners)], reach: { atLeast: 1 } });
} finally {
  bare.close();
  await registry.close();
  store.release();
  rmSync(folder, { recursive: true });
}
