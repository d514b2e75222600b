/**
 * Importing a file with the columns of the template, with validation, ledger and search index, into PostgreSQL, beside `COPY`
 * of it into a table of its columns; the same without the columns that no row fills. OPENQF_IMPORT_ROWS is the number of rows,
 * 100,000 unless told. The server is the one of the tests, with its writes made durable.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { openMigrated } from '../src/cli/prepare.js';
import { loadSeeds } from '../src/seed/load-seeds.js';
import { startPostgres } from '../test/postgres/server.js';
import { fileRowsOf, writeImportFile } from './generate/import-file.js';
import { build } from './measure/built.js';
import { importByCommand } from './measure/import-command.js';
import { heading, report } from './measure/report.js';

const ROWS = Number(process.env['OPENQF_IMPORT_ROWS'] ?? 100_000);
const BODY = 'ee-ut';
/** Before an import, and as many after it. */
const COPIES = 4;

/** Seconds that `COPY` takes for the file, which the server reads itself. */
async function copySeconds(url: string, csv: string): Promise<number> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { value: header } = await fileRowsOf(csv)[Symbol.asyncIterator]().next();
  const columns = (header as readonly string[]).map((name) => `"${name}" text`);
  await client.query(`create table offer (${columns.join(', ')})`);
  const start = performance.now();
  await client.query(`copy offer from '${csv}' with (format csv, header)`);
  const seconds = (performance.now() - start) / 1000;
  await client.query('drop table offer');
  await client.end();
  return seconds;
}

/** One takes some seconds, and two that follow one another have differed by half: the median of several is what an import of minutes is held against. */
async function copiesSeconds(url: string, csv: string): Promise<number[]> {
  const seconds: number[] = [];
  for (let round = 0; round < COPIES; round += 1) seconds.push(await copySeconds(url, csv));
  return seconds;
}

async function seed(url: string): Promise<void> {
  const registry = await openMigrated({ postgresUrl: url });
  await loadSeeds(registry.ledger, fileURLToPath(new URL('../seeds', import.meta.url)));
  await registry.close();
}

build();
const folder = mkdtempSync(join(tmpdir(), 'openqf-import-'));
// The server runs as another user, and reads the file.
chmodSync(folder, 0o755);
try {
  for (const onlyFilled of [true, false]) await importOf(onlyFilled);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function importOf(onlyFilled: boolean): Promise<void> {
  const server = await startPostgres({ durable: true });
  if (server === null) throw new Error('There is no PostgreSQL for this platform.');
  try {
    const file = join(folder, 'rows.csv');
    await writeImportFile(file, { rows: ROWS, onlyFilled });
    await seed(server.url);
    const before = await copiesSeconds(server.url, file);
    const { seconds, megabytes } = await importByCommand(file, BODY, { DATABASE_URL: server.url });
    // The machine's speed changes while an import runs.
    const copies = [...before, ...(await copiesSeconds(server.url, file))];
    heading(`${ROWS.toLocaleString('en')} rows of CSV into PostgreSQL, ${onlyFilled ? 'the columns that are filled alone' : 'all columns of the template'}`);
    report({ what: 'rows a second, COPY', values: copies.map((copy) => ROWS / copy) });
    report({ what: 'rows a second, openqf import', values: [ROWS / seconds] });
    report({ what: 'of the rate of COPY', values: copies.map((copy) => copy / seconds), ...(onlyFilled ? {} : { reach: { atLeast: 0.04 } }) });
    report({ what: 'resident memory of the import at its most', values: [megabytes], unit: ' MB', reach: { atMost: 512 } });
  } finally {
    await server.stop();
  }
}
