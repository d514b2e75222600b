import { say } from '../words/say.js';
import type { HttpRefusal } from './upload.js';

/** That an import is to be taken up again. */
export interface Resume {
  /** The one that is meant; that of the file, where none is named. */
  readonly job: string | null;
  /** Rows from this line on are answered, also those that were decided before. */
  readonly from: number | null;
}

const BAD_RESUME: HttpRefusal = { status: 400, code: 'BAD_USER_INPUT', message: say((words) => words.badResume()) };
const LINE = /^[1-9]\d{0,9}$/;

/** What a query says of that; null where it begins at the beginning. `?resume&from=12` -> `{ job: null, from: 12 }`. */
export function resumeOf(asked: URLSearchParams, dryRun: boolean): Resume | null | HttpRefusal {
  const [job, from] = [asked.get('job'), asked.get('from')];
  const resumes = asked.has('resume') && !dryRun;
  if (!resumes) return job === null && from === null ? null : BAD_RESUME;
  return from === null || LINE.test(from) ? { job, from: from === null ? null : Number(from) } : BAD_RESUME;
}
