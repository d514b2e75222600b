import { allows } from '../../access/allows.js';
import { NOT_TAKEN } from '../../access/refusal.js';
import type { Principal } from '../../record/principal.js';
import type { Decided } from '../import-terms.js';
import type { ImportJob } from '../job/import-job.entity.js';
import { IMPORT_LIMITS } from '../reading/limits.js';
import type { Importer } from '../rows/read-row.js';
import type { HttpRefusal } from './upload.js';

/** What an answer says of the import that it is about. */
export interface Told {
  readonly job: ImportJob;
  readonly dryRun: boolean;
  readonly importer: Importer;
}

export const UNAUTHENTICATED: HttpRefusal = { status: 401, code: 'UNAUTHENTICATED', message: NOT_TAKEN, headers: ['www-authenticate', 'Bearer'] };
export const NOT_THERE: HttpRefusal = { status: 404, code: 'NOT_FOUND', message: 'There is no such import of your body. Importing asks for a key with WRITE, of a body that awards.' };
export const FILE_REFUSED: HttpRefusal = { status: 422, code: 'FILE_REFUSED', message: 'The file as a whole cannot be used; nothing of it was stored.' };
export const BUSY: HttpRefusal = {
  status: 429, code: 'RATE_LIMITED', headers: ['retry-after', '10'],
  message: `${IMPORT_LIMITS.jobsOfBody} import of a body is carried out at a time, and ${IMPORT_LIMITS.jobs} of all. Send the file again when the other one has ended.`,
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

/** The job, a line for each row, and how many there were of each kind. */
export async function* linesOf({ job, dryRun, importer }: Told, first: IteratorResult<Decided>, decisions: AsyncGenerator<Decided>): AsyncGenerator<string> {
  yield `${JSON.stringify({ job: job.id, body: importer.body, dryRun, afterLine: job.line })}\n`;
  let last: ImportJob = job;
  for (let next = first; !next.done; next = await decisions.next()) {
    last = next.value.job;
    if (next.value.answers.length > 0) yield next.value.answers.map((answer) => `${JSON.stringify(answer)}\n`).join('');
  }
  const { created, changed, unchanged, refused, line } = last;
  yield `${JSON.stringify({ done: true, line, created, changed, unchanged, refused })}\n`;
}
