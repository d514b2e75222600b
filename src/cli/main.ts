import 'reflect-metadata';
import { inspect } from 'node:util';
import { createProgram } from './commands.js';
import { SeedsRefused } from '../seed/seeds-refused.js';
import { describeProblem } from '../seed/problem.js';
import { note } from './terminal.js';

// Whoever reads the output may have read enough: `openqf coherence | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

/** Exit codes: 0 done; 1 refused or failed, with the reason on standard error; `import` says 2 where it could not begin. */
try {
  await createProgram().parseAsync();
} catch (error) {
  if (error instanceof SeedsRefused) for (const problem of error.problems) note(describeProblem(problem));
  note(describe(error));
  process.exitCode = process.exitCode || 1;
}

/** Faults of ours keep their place for whoever mends them; mistakes of the caller are told in one line. */
function describe(error: unknown): string {
  if (process.env.OPENQF_LOG === 'debug') return inspect(error);
  return error instanceof Error ? error.message : String(error);
}
