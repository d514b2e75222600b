/**
 * Importing a file with validation, ledger and search index, beside sqlite3's own `.import` of its columns; memory; and what
 * questions over HTTP notice of an import. OPENQF_IMPORT_ROWS is the number of rows, 100,000 unless told.
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
import { build, contractOperation } from './measure/built.js';
import { NODE, startServer } from './measure/child.js';
import { importByCommand } from './measure/import-command.js';
import { openStore } from './measure/in-process.js';
import { heading, report } from './measure/report.js';

const ROWS = Number(process.env['OPENQF_IMPORT_ROWS'] ?? 100_000);
/** Of the file that is sent over HTTP: below 20 MB. */
const ROWS_OVER_HTTP = 30_000;
const BODY = 'ee-ut';
const READERS = 4;
const ALONE_MS = 8_000;
/** What a server does once, when it has started and is first asked, is no part of either measurement. */
const WARM_UP_MS = 4_000;

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

/** Questions a second, and the longest wait for an answer that needs no work (milliseconds): the event loop stood still no longer. */
async function readsWhile(url: string, until: () => boolean): Promise<{ readonly rate: number; readonly longest: number }> {
  const body = JSON.stringify({ query: contractOperation('microcredentials'), variables: { first: 20 } });
  const start = performance.now();
  let [answers, longest] = [0, 0];
  const read = async (reader: number): Promise<void> => {
    while (!until()) {
      // Each question is another one, so that no kept answer is sent.
      answers += 1;
      await (await fetch(`${url}/graphql?${reader}.${answers}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })).text();
    }
  };
  const look = async (): Promise<void> => {
    while (!until()) {
      const asked = performance.now();
      await (await fetch(`${url}/healthz`)).text();
      longest = Math.max(longest, performance.now() - asked);
      await wait(5);
    }
  };
  await Promise.all([look(), ...Array.from({ length: READERS }, (_, reader) => read(reader))]);
  return { rate: (answers * 1000) / (performance.now() - start), longest };
}

function readsFor(url: string, milliseconds: number): ReturnType<typeof readsWhile> {
  const end = performance.now() + milliseconds;
  return readsWhile(url, () => performance.now() > end);
}

/** The longest that the server's event loop stood still since this was last asked (milliseconds), as it measures itself every ten. */
async function stoodStill(url: string): Promise<number> {
  const metrics = await (await fetch(`${url}/metrics`)).text();
  return Number(/^nodejs_eventloop_lag_max_seconds (\S+)$/m.exec(metrics)?.[1]) * 1000;
}

build();
const seeded = await storeWith(0);
try {
  await writeImportFile(at('rows.csv'), ROWS);
  await writeImportFile(at('http.csv'), ROWS_OVER_HTTP, 10_000_000);
  const bare = await bareImportSeconds(at('rows.csv'), at('bare.sqlite'));
  copyFileSync(seeded.path, at('store.sqlite'));
  const { seconds, megabytes } = await importByCommand(at('rows.csv'), BODY, { OPENQF_DATABASE: at('store.sqlite') });
  heading(`${ROWS.toLocaleString('en')} rows of CSV into SQLite`);
  report({ what: 'rows a second, sqlite3 .import', values: [ROWS / bare] });
  report({ what: 'rows a second, openqf import', values: [ROWS / seconds] });
  report({ what: 'of the rate of .import', values: [bare / seconds], reach: { atLeast: 0.06 } });
  report({ what: 'resident memory at its most', values: [megabytes], unit: ' MB', reach: { atMost: 512 } });

  const key = await keyFor(at('store.sqlite'));
  // On all cores, as it is run: an import has two threads of its own.
  const server = await startServer([...NODE, 'src/openqf.mjs', 'serve'], { OPENQF_DATABASE: at('store.sqlite'), OPENQF_RATE_LIMIT: 'off' }, '/readyz');
  await readsFor(server.url, WARM_UP_MS);
  await stoodStill(server.url);
  const alone = await readsFor(server.url, ALONE_MS);
  const stillAlone = await stoodStill(server.url);
  let done = false;
  const sent = fetch(`${server.url}/import`, { method: 'POST', headers: { 'content-type': 'text/csv', authorization: `Bearer ${key}` }, body: readFileSync(at('http.csv')) })
    .then((response) => response.text())
    .finally(() => (done = true));
  const began = performance.now();
  const meanwhile = await readsWhile(server.url, () => done);
  const overHttp = ROWS_OVER_HTTP / ((performance.now() - began) / 1000);
  if (!(await sent).includes(`"created":${ROWS_OVER_HTTP}`)) throw new Error('Not all rows were imported over HTTP.');
  const still = await stoodStill(server.url);
  await server.stop();
  heading(`${ROWS_OVER_HTTP.toLocaleString('en')} rows over HTTP, with ${READERS} readers`);
  report({ what: 'rows a second', values: [overHttp] });
  report({ what: 'rate of reads meanwhile, of that without an import', values: [meanwhile.rate / alone.rate], reach: { atLeast: 0.5 } });
  report({ what: 'longest that its event loop stood still, as it measures itself, without an import', values: [stillAlone], unit: ' ms' });
  report({ what: 'the same meanwhile', values: [still], unit: ' ms', reach: { atMost: 50 } });
  report({ what: 'longest wait for /healthz without an import', values: [alone.longest], unit: ' ms' });
  report({ what: 'longest wait for /healthz meanwhile', values: [meanwhile.longest], unit: ' ms' });
} finally {
  rmSync(folder, { recursive: true, force: true });
  seeded.release();
}
