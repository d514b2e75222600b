import { Refused, type Authenticator } from '../../access/authenticator.js';
import type { DatabaseLocation, Database } from '../../platform/database/database.js';
import { cutOffStalled } from '../../platform/http/cut-off-stalled.js';
import { clientOf } from '../../platform/http/client-address.js';
import type { Replier } from '../../platform/http/replier.js';
import type { FlatHeaders, Page, Visit } from '../../platform/http/visit.js';
import type { Principal } from '../../record/principal.js';
import { FileRefused, type Decided } from '../import-terms.js';
import { fresh, ImportJobs } from '../job/job.store.js';
import { IMPORT_LIMITS } from '../reading/limits.js';
import type { FileFormat } from '../rows/file-rows.js';
import { problemIn, type ToldProblem } from '../rows/problem-in.js';
import { csvTemplate, jsonlTemplate } from '../template.js';
import { languageChooser } from '../../platform/http/negotiation.js';
import { TOLD_LANGUAGES, toldIn, type ToldLanguage } from '../../platform/text/told-in.js';
import { say } from '../words/say.js';
import { BUSY, FILE_REFUSED, importerOf, linesOf, NOT_THERE, OTHER_FILE, refusalIn, shown, UNAUTHENTICATED, type Told, type ToldRefusal } from './import-answers.js';
import { importOnThread } from './import-thread.js';
import { resumeOf, type Resume } from './resume.js';
import { RunningImports } from './import-jobs-running.js';
import { formatOf, uploadOf, uploadOfBytes, type HttpRefusal, type Upload } from './upload.js';

export interface ImportPageParts {
  readonly authenticator: Pick<Authenticator, 'authenticate'>;
  readonly database: Pick<Database, 'reader' | 'transact'>;
  readonly location: DatabaseLocation;
  readonly headers: FlatHeaders;
  readonly replier: Replier;
  /** Brings what answers rest on up to what was written. */
  readonly onWritten: () => Promise<void>;
  readonly clock?: () => Date;
  /** After how long a client is cut off that takes nothing of its answer (milliseconds). */
  readonly stalledMs?: number;
}

/** What came of a file: the lines of the answer, or why there are none. */
export interface FileAnswer {
  readonly refused: ToldRefusal | null;
  readonly lines: readonly string[];
  /** Where the file as a whole cannot be used. */
  readonly line?: number;
  readonly problems?: readonly ToldProblem[];
}

export type ImportFile = (visit: Visit, file: { readonly format: FileFormat; readonly bytes: Buffer }, dryRun: boolean, language: string) => Promise<FileAnswer>;

/** A transaction of some tenths of a second, and a gap in which others get the lock. */
const PACE = { rowsAtOnce: 2_000, pauseMs: 25 };
/** Nobody may keep a place among the imports for longer by not reading. */
const STALLED_MS = 30_000;
const NDJSON = 'application/x-ndjson; charset=utf-8';

const isRefusal = (found: unknown): found is HttpRefusal => typeof found === 'object' && found !== null && 'code' in found && 'status' in found;

/** Importing over HTTP: `POST /import`, and how far an import has come at `/import/JOB`. */
export class ImportPages {
  private readonly jobs: ImportJobs;
  private readonly running = new RunningImports();
  private readonly ending = new AbortController();

  constructor(private readonly parts: ImportPageParts) {
    this.jobs = new ImportJobs(parts.database);
  }

  get pages(): readonly Page[] {
    return [
      { path: '/import', methods: { POST: (visit) => this.import(visit) } },
      { path: '/import/', methods: { GET: (visit) => this.tell(visit) } },
      { path: '/import/template.csv', methods: { GET: (visit) => this.template(visit, 'text/csv; charset=utf-8', csvTemplate()) } },
      { path: '/import/template.jsonl', methods: { GET: (visit) => this.template(visit, NDJSON, jsonlTemplate()) } },
    ];
  }

  /** Breaks off what is under way: the server ends, and whoever sends the file again goes on from there. */
  close(): void {
    this.ending.abort();
  }

  /** The same for a page of ours that was sent a file: the whole answer at once, so for small files. */
  readonly importFile: ImportFile = async (visit, { format, bytes }, dryRun, wanted) => {
    const language = toldIn([wanted]);
    const order = await this.orderOf(visit, async () => ({ format, upload: uploadOfBytes(bytes) }), { dryRun, resume: null, language });
    if (isRefusal(order)) return { refused: refusalIn(language, order), lines: [] };
    const decisions = this.decided(order);
    try {
      const lines: string[] = [];
      for await (const piece of linesOf(order, await decisions.next(), decisions)) lines.push(piece);
      return { refused: null, lines };
    } catch (error) {
      if (!(error instanceof FileRefused)) throw error;
      return { refused: refusalIn(language, FILE_REFUSED), line: error.line, problems: error.problems.map((problem) => problemIn(language, problem)), lines: [] };
    }
  };

  private async import(visit: Visit): Promise<void> {
    const asked = new URLSearchParams(visit.search);
    const dryRun = asked.has('dryRun') && asked.get('dryRun') !== 'false';
    const resume = resumeOf(asked, dryRun);
    if (isRefusal(resume)) return this.refuse(visit, resume);
    const order = await this.orderOf(visit, () => sentFile(visit), { dryRun, resume, language: languageOf(visit) });
    if (isRefusal(order)) return this.refuse(visit, order);
    await this.carryOut(visit, order);
  }

  /** What is to be done, by whom; the file is read only when they may. */
  private async orderOf(visit: Visit, file: () => Promise<SentFile | HttpRefusal>, wanted: Wanted): Promise<Order | HttpRefusal> {
    const principal = await this.principal(visit);
    if (isRefusal(principal)) return principal;
    const importer = importerOf(principal);
    if (isRefusal(importer)) return importer;
    const sent = await file();
    if (isRefusal(sent)) return sent;
    const found = await this.jobOf(importer.body, sent.upload, wanted);
    if (isRefusal(found)) return found;
    return this.running.begin(found.job.id, importer.body) ? { ...found, dryRun: wanted.dryRun, language: wanted.language, importer, ...sent } : BUSY;
  }

  private async jobOf(body: string, { sha256 }: Upload, { dryRun, resume }: Wanted): Promise<Pick<Order, 'job' | 'begins' | 'afterLine'> | HttpRefusal> {
    const job = fresh(body, sha256, this.now().toISOString());
    const known = dryRun ? null : await this.jobs.ofFile(body, sha256);
    if (resume !== null && resume.job !== null && resume.job !== known?.id) return (await this.jobs.byId(resume.job))?.body === body ? OTHER_FILE : NOT_THERE;
    const goesOn = resume !== null && (known?.state === 'RUNNING' || resume.job !== null || resume.from !== null);
    if (known && (goesOn || this.running.has(known.id))) return { job: known, begins: false, afterLine: Math.min(known.line, (resume?.from ?? Infinity) - 1) };
    return { job: { ...job, id: known?.id ?? job.id }, begins: !dryRun, afterLine: 0 };
  }

  private async carryOut(visit: Visit, order: Order): Promise<void> {
    const { job, dryRun } = order;
    const decisions = this.decided(order);
    try {
      // The first rows are waited for: a file that cannot be used has a status of its own.
      const first = await decisions.next();
      const headers = [...this.parts.headers, 'content-type', NDJSON, 'cache-control', 'no-store', ...(dryRun ? [] : ['openqf-job', job.id])];
      cutOffStalled(visit.response, this.parts.stalledMs ?? STALLED_MS);
      await this.parts.replier.stream(visit, { status: 200, headers, pieces: linesOf(order, first, decisions) });
      // Whoever went away in the middle has begun something that is carried through all the same; of a dry run nothing would be left.
      if (dryRun) await decisions.return(undefined);
      for (let next = await decisions.next(); !next.done; next = await decisions.next()) continue;
    } catch (error) {
      if (!(error instanceof FileRefused)) throw error;
      this.refuse(visit, FILE_REFUSED, { line: error.line, problems: error.problems.map((problem) => problemIn(order.language, problem)) });
    }
  }

  private async *decided({ job, begins, afterLine, dryRun, importer, format, upload }: Order): AsyncGenerator<Decided> {
    const question = { location: this.parts.location, file: { bytes: upload.bytes }, format, importer, asOf: this.now().toISOString().slice(0, 10), afterLine, mostRows: IMPORT_LIMITS.rows };
    try {
      for await (const decided of importOnThread({ question, job, begins, dryRun, ...PACE }, this.ending.signal)) yield decided;
      if (!dryRun) await this.parts.onWritten();
    } finally {
      this.running.end(job.id);
    }
  }

  /** A file to fill in: for everybody. */
  private template(visit: Visit, type: string, body: string): void {
    this.parts.replier.send(visit, { status: 200, headers: [...this.parts.headers, 'content-type', type, 'cache-control', 'public, max-age=3600', 'content-disposition', 'attachment'], body });
  }

  /** How far an import of one's own body has come. */
  private async tell(visit: Visit): Promise<void> {
    const principal = await this.principal(visit);
    if (isRefusal(principal)) return this.refuse(visit, principal);
    const job = await this.jobs.byId(visit.path.slice('/import/'.length));
    if (job === null || job.body !== principal.organisation || isRefusal(importerOf(principal))) return this.refuse(visit, NOT_THERE);
    this.send(visit, 200, { ...shown(job), running: this.running.has(job.id), next: job.state === 'DONE' ? null : say((words) => words.goOn())[languageOf(visit)] });
  }

  private async principal({ request }: Visit): Promise<Principal | HttpRefusal> {
    const found = await this.parts.authenticator.authenticate(request, clientOf(request));
    if (found === null) return { ...UNAUTHENTICATED, message: say((words) => words.sendKey()) };
    if (!(found instanceof Refused)) return found;
    if (found.reason === 'UNAUTHENTICATED') return UNAUTHENTICATED;
    return { status: 429, code: 'RATE_LIMITED', message: say((words) => words.failedTooOften(found.seconds)), headers: ['retry-after', String(found.seconds)] };
  }

  private refuse(visit: Visit, refusal: HttpRefusal, more: object = {}): void {
    this.send(visit, refusal.status, { ...refusalIn(languageOf(visit), refusal), ...more }, refusal.headers);
  }

  private send(visit: Visit, status: number, body: object, headers: FlatHeaders = []): void {
    this.parts.replier.send(visit, { status, headers: [...this.parts.headers, 'content-type', 'application/json; charset=utf-8', 'cache-control', 'no-store', ...headers], body: `${JSON.stringify(body)}\n` });
  }

  private now(): Date {
    return this.parts.clock?.() ?? new Date();
  }
}

/** By `Accept-Language`, of the languages that are told. */
const languageOf = ({ request }: Visit): ToldLanguage => toldIn(chooseLanguage(request.headers['accept-language']));

const chooseLanguage = languageChooser(TOLD_LANGUAGES);

interface Wanted {
  readonly language: ToldLanguage;
  readonly dryRun: boolean;
  /** Null where it begins at the beginning. */
  readonly resume: Resume | null;
}

interface SentFile {
  readonly format: FileFormat;
  readonly upload: Upload;
}

interface Order extends Told, SentFile {
  /** Whether the job is still to be written down. */
  readonly begins: boolean;
}

async function sentFile(visit: Visit): Promise<SentFile | HttpRefusal> {
  const format = formatOf(visit.request);
  if (isRefusal(format)) return format;
  const upload = await uploadOf(visit);
  return isRefusal(upload) ? upload : { format, upload };
}
