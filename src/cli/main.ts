import 'reflect-metadata';
import { createProgram } from './commands.js';
import { SeedsRefused } from '../seed/seeds-refused.js';
import { describeProblem } from '../seed/problem.js';
import { note } from './terminal.js';

/** Exit codes: 0 done; 1 refused or failed, with the reason on standard error. */
try {
  await createProgram().parseAsync();
} catch (error) {
  if (error instanceof SeedsRefused) for (const problem of error.problems) note(describeProblem(problem));
  note(describe(error));
  process.exitCode = 1;
}

/** Faults of ours keep their place for whoever mends them; mistakes of the caller are told in one line. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return process.env.OPENQF_LOG === 'debug' ? (error.stack ?? error.message) : error.message;
}
