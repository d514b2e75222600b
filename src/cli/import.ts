import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { importRows } from '../import/import-rows.js';
import type { Decided } from '../import/import-terms.js';
import type { ImportJob } from '../import/job/import-job.entity.js';
import { fresh, ImportJobs } from '../import/job/job.store.js';
import type { FileFormat } from '../import/rows/file-rows.js';
import { placedSentenceOf } from '../import/rows/problem-sentence.js';
import type { Importer } from '../import/rows/read-row.js';
import type { OpenRegistry } from '../main.js';
import { AnswersFile } from './answers-file.js';
import type { Configuration } from './configuration.js';
import { prepareRegistry } from './prepare.js';
import { RefusedFile, sameFile } from './refused-file.js';
import { colours, note, progress, say } from './terminal.js';

export interface ImportCommandOptions {
  readonly dryRun?: true | undefined;
  readonly format?: string | undefined;
  readonly body?: string | undefined;
  readonly refused?: string | undefined;
  readonly answers?: string | undefined;
  readonly resume?: true | undefined;
}

/** Rows of one transaction: no server waits behind this process for longer than a second or so, and what waits here has to be copied whenever memory is cleared up. */
const ROWS_AT_ONCE = 1_000;
const MOST_SHOWN = 20;

/** Imports a file into the store. Exit code 0: every row is in; 1: some were refused; 2: the file cannot be used. */
export async function importFile(configuration: Configuration, path: string, options: ImportCommandOptions): Promise<void> {
  process.exitCode = 2;
  const format = formatOf(path, options.format);
  const size = sizeOf(path);
  keepsApart(path, options);
  const registry = await prepareRegistry(configuration);
  try {
    const importer = await importerOf(registry, options.body);
    const job = await jobOf(registry, importer, path, options);
    if (job.state === 'DONE') {
      process.exitCode = job.refused > 0 ? 1 : 0;
      const refusedThen = job.refused === 0 ? '' : ` Rows that were refused: ${job.refused}${job.refusedBytes > 0 ? ', in the file that --refused named then' : ''}.`;
      return say(`This file was imported to its end on ${job.updatedAt.slice(0, 10)}.${refusedThen} There is nothing to take up; import it without --resume to see what became of each row.`);
    }
    const refused = new RefusedFile(options.refused ?? null, format, job.refusedBytes);
    const answers = new AnswersFile(options.answers ?? null, job.line > 0);
    const last = await run(registry, { path, format, importer, job, refused, answers, size, store: configuration.store, dryRun: options.dryRun === true });
    refused.close();
    answers.close();
    process.exitCode = last.refused > 0 ? 1 : 0;
    summary(last, options);
  } finally {
    await registry.close();
  }
}

/** No file is written over that is read, or that something else is written to. */
function keepsApart(path: string, { refused, answers }: ImportCommandOptions): void {
  for (const [flag, other] of [['refused', refused], ['answers', answers]] as const) {
    if (other !== undefined && sameFile(path, other)) throw new Error(`${other} is the file to be imported: it would be written over. Name another file with --${flag}.`);
  }
  if (refused !== undefined && answers !== undefined && (resolve(refused) === resolve(answers) || sameFile(refused, answers))) throw new Error(`Name two files with --refused and --answers: both are ${answers}.`);
}

interface Run {
  readonly path: string;
  readonly format: FileFormat;
  readonly importer: Importer;
  readonly job: ImportJob;
  readonly refused: RefusedFile;
  readonly answers: AnswersFile;
  readonly size: number;
  readonly store: Configuration['store'];
  readonly dryRun: boolean;
}

async function run(registry: OpenRegistry, { path, format, importer, job, refused, answers, size, store, dryRun }: Run): Promise<ImportJob> {
  const onProgress = progress('Importing', rowsDone(job));
  const rows = importRows(registry, {
    question: { location: store, file: { path }, format, importer, asOf: new Date().toISOString().slice(0, 10), afterLine: job.line },
    job,
    dryRun,
    rowsAtOnce: ROWS_AT_ONCE,
    onRefused: (some, header) => refused.add(some, header),
  });
  let last = job;
  let shown = 0;
  for await (const decided of rows) {
    last = decided.job;
    answers.add(decided.answers);
    shown = showRefused(decided, shown, onProgress.end);
    const done = rowsDone(last);
    onProgress(done, decided.bytes > 0 ? Math.max(done, Math.round((done * size) / decided.bytes)) : done);
  }
  onProgress.end();
  return last;
}

const rowsDone = ({ created, changed, unchanged, refused }: ImportJob): number => created + changed + unchanged + refused;

/** The first refused rows are told on the terminal; all of them go to the file. */
function showRefused({ answers }: Decided, shown: number, clear: () => void): number {
  let count = shown;
  for (const { line, problems, status } of answers) {
    if (status !== 'refused' || (count += 1) > MOST_SHOWN) continue;
    clear();
    for (const problem of problems) say(placedSentenceOf(line, problem));
  }
  return count;
}

function summary({ created, changed, unchanged, refused }: ImportJob, { dryRun, refused: path }: ImportCommandOptions): void {
  const [would, told] = dryRun ? ['would be ', 'Nothing was written. '] : ['', ''];
  if (refused > MOST_SHOWN && path === undefined) note(`${refused - MOST_SHOWN} more rows were refused; name a file for them with --refused.`);
  say(`${told}${created} ${would}created, ${changed} ${would}changed, ${unchanged} unchanged, ${refused > 0 ? colours.red(`${refused} refused`) : '0 refused'}.`);
  if (refused > 0 && path !== undefined) say(`The refused rows are in ${path}, with what is wrong. Correct them there, and import that file.`);
}

function formatOf(path: string, said: string | undefined): FileFormat {
  const format = said ?? extname(path).slice(1).toLowerCase();
  if (format === 'csv') return 'csv';
  if (['jsonl', 'ndjson'].includes(format)) return 'jsonl';
  throw new Error(`What is in ${path}? Its name ends neither with .csv nor with .jsonl. Say --format csv or --format jsonl.`);
}

function sizeOf(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isFile()) return stats.size;
  throw new Error(`There is no file ${path}.`);
}

/** Who is told: the body named, else the operator, who records what was seen of others. */
async function importerOf({ organisations }: OpenRegistry, body: string | undefined): Promise<Importer> {
  const [found] = body === undefined ? await organisations.list({ role: 'REGISTRY_OPERATOR' }, 1) : await organisations.byKeys([body]);
  if (body === undefined && !found) throw new Error('Name the body in whose name the rows are with --body, by its key.');
  if (!found) throw new Error(`There is no organisation "${body}". Create it first (organisationCreate), or name another with --body.`);
  const { roles } = found.content;
  return { body: found.key, mayPublish: roles.includes('AWARDING_BODY'), mayObserve: roles.includes('REGISTRY_OPERATOR') };
}

async function jobOf({ database }: OpenRegistry, { body }: Importer, path: string, { dryRun, resume }: ImportCommandOptions): Promise<ImportJob> {
  const sha256 = await digestOf(path);
  if (dryRun) return fresh(body, sha256, new Date().toISOString());
  const jobs = new ImportJobs(database);
  const known = resume ? await jobs.ofFile(body, sha256) : null;
  if (resume && known === null) note('Nothing of this file was imported before: it is imported from its beginning.');
  if (known?.state === 'RUNNING' && known.line > 0) note(`Going on after line ${known.line}.`);
  return known ?? jobs.begin(fresh(body, sha256, new Date().toISOString()));
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(piece as Buffer);
  return hash.digest('hex');
}
