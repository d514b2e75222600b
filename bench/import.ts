/**
 * Importing a file with the columns of the template, with validation, ledger and search index, beside sqlite3's own `.import`
 * of it; the same without the columns that no row fills; memory; and what questions over HTTP notice of an import.
 * OPENQF_IMPORT_ROWS is the number of rows, 100,000 unless told.
 */
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { makeKey } from '../src/access/api-key.store.js';
import { makePerson, putMember } from '../src/access/member.store.js';
import { writeImportFile } from './generate/import-file.js';
import { storeWith } from './generate/store.js';
import { bareImportSeconds } from './measure/bare-import.js';
import { build } from './measure/built.js';
import { NODE, startServer, type RunningChild } from './measure/child.js';
import { importByCommand } from './measure/import-command.js';
import { openStore } from './measure/in-process.js';
import { writeQuestions } from './measure/questions.js';
import { heading, report } from './measure/report.js';
import { loadOf, requireWrk } from './measure/wrk.js';

const ROWS = Number(process.env['OPENQF_IMPORT_ROWS'] ?? 100_000);
/** Of the file that is sent over HTTP: below 20 MB. */
const ROWS_OVER_HTTP = 30_000;
const BODY = 'ee-ut';
const READERS = 4;
/** Each is another one, so that no kept answer is sent. */
const QUESTIONS = 100_000;
const READ_SECONDS = 6;
const LOOK_EVERY_MS = 5;
/** What a server does once, when it has started and is first asked, is no part of either measurement. */
const WARM_UP_SECONDS = 4;

const folder = mkdtempSync(join(tmpdir(), 'openqf-import-'));
const at = (name: string): string => join(folder, name);

async function keyFor(store: string): Promise<string> {
  const { registry } = await openStore(store);
  const key = await registry.database.transact(async (transaction) => {
    const person = await makePerson(transaction, null, '2026-01-01T00:00:00.000Z');
    await putMember(transaction, { person, organisation: BODY, may: 'ADMINISTRATOR', addedAt: '2026-01-01T00:00:00.000Z' });
    return makeKey(transaction, { organisation: BODY, person, scopes: ['WRITE'], createdAt: '2026-01-01T00:00:00.000Z', expiresAt: '2099-01-01T00:00:00.000Z' });
  });
  await registry.close();
  return key.text;
}

interface Reads {
  /** Questions a second. */
  readonly rate: number;
  /** Longest wait for an answer that needs no work, and longest that the event loop stood still by its own measure; milliseconds. */
  readonly longest: number;
  readonly still: number;
}

/**
 * Asks for pages of microcredentials over so many connections, as fast as they are answered. The load comes from wrk, which
 * takes next to no processor: the server has two import threads, and what asks it would stand in its way.
 */
async function readsFor(server: RunningChild, seconds: number, connections = READERS): Promise<Reads> {
  await stoodStill(server.url);
  const ended = new AbortController();
  let longest = 0;
  const look = async (): Promise<void> => {
    while (!ended.signal.aborted) {
      const asked = performance.now();
      await (await fetch(`${server.url}/healthz`)).text();
      longest = Math.max(longest, performance.now() - asked);
      await wait(LOOK_EVERY_MS);
    }
  };
  const load = loadOf(server, { folder, first: 0, count: QUESTIONS }, seconds, connections).finally(() => ended.abort());
  const [{ requestsASecond }] = await Promise.all([load, look()]);
  return { rate: requestsASecond, longest, still: await stoodStill(server.url) };
}

/** The longest that the server's event loop stood still since this was last asked (milliseconds), as it measures itself every ten. */
async function stoodStill(url: string): Promise<number> {
  const metrics = await (await fetch(`${url}/metrics`)).text();
  return Number(/^nodejs_eventloop_lag_max_seconds (\S+)$/m.exec(metrics)?.[1]) * 1000;
}

/** Leaves the store with all rows in it. */
async function importOf(onlyFilled: boolean): Promise<void> {
  await writeImportFile(at('rows.csv'), { rows: ROWS, onlyFilled });
  const before = await bareImportSeconds(at('rows.csv'), at('bare.sqlite'));
  for (const ending of ['', '-wal', '-shm']) rmSync(at(`store.sqlite${ending}`), { force: true });
  copyFileSync(seeded.path, at('store.sqlite'));
  const { seconds, megabytes } = await importByCommand(at('rows.csv'), BODY, { OPENQF_DATABASE: at('store.sqlite') });
  // The machine's speed changes while an import runs.
  const bares = [before, await bareImportSeconds(at('rows.csv'), at('bare.sqlite'))];
  heading(`${ROWS.toLocaleString('en')} rows of CSV into SQLite, ${onlyFilled ? 'the columns that are filled alone' : 'all columns of the template'}`);
  report({ what: 'rows a second, sqlite3 .import', values: bares.map((bare) => ROWS / bare) });
  report({ what: 'rows a second, openqf import', values: [ROWS / seconds] });
  report({ what: 'of the rate of .import', values: bares.map((bare) => bare / seconds), ...(onlyFilled ? {} : { reach: { atLeast: 0.06 } }) });
  report({ what: 'resident memory at its most', values: [megabytes], unit: ' MB', reach: { atMost: 512 } });
}

requireWrk();
build();
const seeded = await storeWith(0);
try {
  for (const onlyFilled of [true, false]) await importOf(onlyFilled);

  await writeImportFile(at('http.csv'), { rows: ROWS_OVER_HTTP, first: 10_000_000 });
  const key = await keyFor(at('store.sqlite'));
  // On all cores, as it is run: an import has two threads of its own.
  const server = await startServer([...NODE, 'src/openqf.mjs', 'serve'], { OPENQF_DATABASE: at('store.sqlite'), OPENQF_RATE_LIMIT: 'off' }, '/readyz');
  writeQuestions(folder, Array.from({ length: QUESTIONS }, (_, number) => ({ first: 20, number })), 'microcredentials');
  await readsFor(server, WARM_UP_SECONDS);
  const alone = await readsFor(server, READ_SECONDS);
  const oneAlone = await readsFor(server, READ_SECONDS, 1);
  let done = false;
  const began = performance.now();
  const sent = fetch(`${server.url}/import`, { method: 'POST', headers: { 'content-type': 'text/csv', authorization: `Bearer ${key}` }, body: readFileSync(at('http.csv')) })
    .then((response) => response.text())
    .finally(() => (done = true));
  const oneMeanwhile = await readsFor(server, READ_SECONDS, 1);
  const meanwhile = await readsFor(server, READ_SECONDS);
  if (done) throw new Error('The import ended before the reads did: send more rows.');
  const answer = await sent;
  const overHttp = ROWS_OVER_HTTP / ((performance.now() - began) / 1000);
  if (!answer.includes(`"created":${ROWS_OVER_HTTP}`)) throw new Error('Not all rows were imported over HTTP.');
  await server.stop();
  heading(`${ROWS_OVER_HTTP.toLocaleString('en')} rows over HTTP, asked meanwhile for ${READ_SECONDS} s over one connection, and then over ${READERS}`);
  report({ what: 'rows a second', values: [overHttp] });
  report({ what: `rate of reads over ${READERS} meanwhile, of that without an import`, values: [meanwhile.rate / alone.rate], reach: { atLeast: 0.5 } });
  report({ what: 'longest that its event loop stood still, as it measures itself, asked over one, without an import', values: [oneAlone.still], unit: ' ms' });
  report({ what: 'the same meanwhile', values: [oneMeanwhile.still], unit: ' ms', reach: { atMost: 50 } });
  report({ what: `the same over ${READERS}, which take all of it: without an import`, values: [alone.still], unit: ' ms' });
  report({ what: 'the same meanwhile', values: [meanwhile.still], unit: ' ms' });
  report({ what: 'longest wait for /healthz, asked over one: without an import', values: [oneAlone.longest], unit: ' ms' });
  report({ what: 'the same meanwhile', values: [oneMeanwhile.longest], unit: ' ms' });
} finally {
  rmSync(folder, { recursive: true, force: true });
  seeded.release();
}
