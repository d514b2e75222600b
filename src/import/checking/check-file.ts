import { parentPort, workerData } from 'node:worker_threads';
import { invariant } from '../../core/index.js';
import { References } from '../../equivalence/references.js';
import type { ReferenceContent } from '../../equivalence/reference-snapshot.js';
import { Ledger } from '../../ledger/ledger.js';
import { DraftStore } from '../../microcredential/draft/draft.store.js';
import { MicrocredentialLoader } from '../../microcredential/microcredential.loader.js';
import { ValidationService } from '../../microcredential/validation/validation.service.js';
import { registrySchema } from '../../migrations/schema.js';
import { OrganisationStore } from '../../organisation/organisation.loader.js';
import { openDatabase, type Database } from '../../platform/database/database.js';
import { csvRecords } from '../reading/csv-lines.js';
import { piecesOf } from '../reading/file-pieces.js';
import { linesOf } from '../reading/json-lines.js';
import { textOf, WrongEncoding } from '../reading/text-of.js';
import { fileRows, HeaderRefused } from '../rows/file-rows.js';
import type { FileRow } from '../rows/row.js';
import { BATCH_ROWS, BATCHES_AHEAD, type CheckAnswer, type CheckQuestion, type Written } from './check-message.js';
import { RowChecker } from './row-checker.js';

const NEWLINE = 0x0a;
/** Rows are looked for by their keys, and most are not there: the upper levels of an index say so. */
const CACHE_KILOBYTES = 16_384;

const question = workerData as CheckQuestion;
const port = parentPort;
invariant(port, 'this is a thread');

const tell = (answer: CheckAnswer): void => port.postMessage(answer);

/** How far the writing thread has come; the checking waits where it is too far ahead. */
let written = -1;
let resume = (): void => {};
let checker: RowChecker | null = null;

port.on('message', (message: Written) => {
  ({ written } = message);
  checker?.written(written);
  resume();
});

const caughtUp = (batch: number): Promise<void> =>
  new Promise((resolve) => {
    resume = () => batch - written <= BATCHES_AHEAD && resolve();
    resume();
  });

async function openChecker(database: Database): Promise<RowChecker> {
  const ledger = new Ledger(database, []);
  const references = new References({
    head: () => ledger.head(),
    referenceRevisionAt: (revision) => ledger.referenceRevisionAt(revision),
    referenceContents: async (revision) => (await ledger.referenceContents(revision)) as unknown as ReferenceContent[],
  });
  await references.refresh();
  const organisations = new OrganisationStore(database);
  const validation = new ValidationService({ database, references, organisations, microcredentials: new MicrocredentialLoader(database) });
  return RowChecker.open({ database, validation, organisations, drafts: new DraftStore(database) }, question.importer, question.asOf);
}

let bytes = 0;
let header: string | null = null;

async function* fileBytes(): AsyncGenerator<Uint8Array> {
  for await (const piece of piecesOf(question.file)) {
    bytes += piece.length;
    yield piece;
  }
}

async function checkAll(rows: AsyncIterable<FileRow>, check: RowChecker): Promise<void> {
  let batch = 0;
  const send = async (): Promise<void> => {
    tell({ kind: 'rows', batch, rows: await check.decide(), bytes, header });
    batch += 1;
    await caughtUp(batch);
  };
  for await (const row of rows) {
    if (row.line <= question.afterLine) check.passOver(row);
    else check.take(row);
    if (check.waiting === BATCH_ROWS) await send();
  }
  if (check.waiting > 0) await send();
  tell({ kind: 'end', header });
}

/** Rows are counted only where there are lines enough for too many. */
async function tooMany({ file, format, mostRows }: CheckQuestion): Promise<boolean> {
  if (mostRows === undefined || 'path' in file || linesIn(file.bytes) <= mostRows) return false;
  let count = format === 'csv' ? -1 : 0;
  for await (const _ of format === 'csv' ? csvRecords(textOf([file.bytes])) : linesOf(textOf([file.bytes]))) count += 1;
  return count > mostRows;
}

function linesIn(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) count += 1;
  return count;
}

const database = await openDatabase(question.location, registrySchema, { readerCache: CACHE_KILOBYTES });
try {
  if (await tooMany(question)) throw new HeaderRefused(1, [{ column: null, found: `more than ${question.mostRows} rows`, expected: `at most ${question.mostRows} in one file`, fix: 'Send them in several files.' }]);
  checker = await openChecker(database);
  await checkAll(fileRows(question.format, fileBytes(), (raw) => (header = raw)), checker);
} catch (error) {
  if (error instanceof HeaderRefused) tell({ kind: 'refused', line: error.line, problems: error.problems });
  else if (error instanceof WrongEncoding) tell({ kind: 'refused', line: 1, problems: [{ column: null, found: error.found, expected: error.expected, fix: error.fix }] });
  else throw error;
} finally {
  await database.close();
  port.close();
}
