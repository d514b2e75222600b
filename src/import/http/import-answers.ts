import { allows } from '../../access/allows.js';
import { NOT_TAKEN } from '../../access/refusal.js';
import type { Principal } from '../../record/principal.js';
import type { Decided } from '../import-terms.js';
import type { ImportJob } from '../job/import-job.entity.js';
import { IMPORT_LIMITS } from '../reading/limits.js';
import type { Importer } from '../rows/read-row.js';
import type { HttpRefusal } from './upload.js';
import type { ToldLanguage } from '../../platform/text/told-in.js';
import { answerLine } from '../rows/answer-line.js';
import { say } from '../words/say.js';

/** What an answer says of the import that it is about, and in which language. */
export interface Told {
  readonly language: ToldLanguage;
  readonly job: ImportJob;
  readonly dryRun: boolean;
  readonly importer: Importer;
  /** Rows are answered from behind this line on. */
  readonly afterLine: number;
}

export const UNAUTHENTICATED: HttpRefusal = { status: 401, code: 'UNAUTHENTICATED', message: NOT_TAKEN, headers: ['www-authenticate', 'Bearer'] };
export const NOT_THERE: HttpRefusal = { status: 404, code: 'NOT_FOUND', message: say((words) => words.notThere()) };
export const FILE_REFUSED: HttpRefusal = { status: 422, code: 'FILE_REFUSED', message: say((words) => words.fileRefused()) };
export const OTHER_FILE: HttpRefusal = { status: 409, code: 'OTHER_FILE', message: say((words) => words.otherFile()) };
export const BUSY: HttpRefusal = {
  status: 429, code: 'RATE_LIMITED', headers: ['retry-after', '10'],
  message: say((words) => words.busy(IMPORT_LIMITS.jobsOfBody, IMPORT_LIMITS.jobs)),
};

/** What the policy table lets somebody import. */
export function importerOf(principal: Principal): Importer | HttpRefusal {
  const body = principal.organisation;
  const mayPublish = allows(principal, 'microcredentialImport', { owners: [body] });
  const mayObserve = allows(principal, 'microcredentialImport', { owners: [], state: 'OBSERVED' });
  return mayPublish || mayObserve ? { body, mayPublish, mayObserve } : NOT_THERE;
}

export const shown = ({ id, body, state, line, created, changed, unchanged, refused, startedAt, updatedAt }: ImportJob): object =>
  ({ job: id, body, state, line, created, changed, unchanged, refused, startedAt, updatedAt });

/** Why there is no answer, in a language; `messageLanguage` is there where that is not English. */
export const refusalIn = (language: ToldLanguage, { code, message }: HttpRefusal): ToldRefusal => ({ code, message: message[language], ...(language !== 'en' && { messageLanguage: language }) });

export interface ToldRefusal {
  readonly code: string;
  readonly message: string;
  readonly messageLanguage?: ToldLanguage;
}

/** The job, unless it is a dry run, of which nothing is kept; a line for each row, and how many there were of each kind. */
export async function* linesOf({ job, dryRun, importer, language, afterLine }: Told, first: IteratorResult<Decided>, decisions: AsyncGenerator<Decided>): AsyncGenerator<string> {
  yield `${JSON.stringify({ job: dryRun ? null : job.id, body: importer.body, dryRun, afterLine })}\n`;
  let last: ImportJob = job;
  for (let next = first; !next.done; next = await decisions.next()) {
    last = next.value.job;
    if (next.value.answers.length > 0) yield next.value.answers.map((answer) => answerLine(language, answer)).join('');
  }
  const { created, changed, unchanged, refused, line } = last;
  yield `${JSON.stringify({ done: true, line, created, changed, unchanged, refused })}\n`;
}
