import { AnsweringThread } from '../../platform/answering-thread.js';
import { threadModule } from '../../platform/own-file.js';
import { FileRefused, type Decided, type ImportOptions } from '../import-terms.js';
import type { RowProblem } from '../rows/row.js';

/** What the thread is to do: an import without what cannot pass between threads. */
export interface ImportOrder extends Pick<ImportOptions, 'question' | 'job' | 'dryRun' | 'rowsAtOnce' | 'pauseMs'> {
  /** Whether the job is still to be written down: that is left to the thread, since the first write of a process loads what writing takes. */
  readonly begins: boolean;
}

export type ImportReport =
  | { readonly kind: 'decided'; readonly decided: Decided }
  | { readonly kind: 'end' }
  | { readonly kind: 'refused'; readonly line: number; readonly problems: readonly RowProblem[] };

/** Beside the server's own code, since it wires a registry. */
const IMPORTING = threadModule('cli/import-worker');

/** Imports on a thread of its own: questions are answered meanwhile. What the signal breaks off can be taken up again. */
export async function* importOnThread(order: ImportOrder, signal: AbortSignal): AsyncGenerator<Decided> {
  const thread = new AnsweringThread<ImportReport>(IMPORTING, order);
  const stop = (): void => void thread.close();
  signal.addEventListener('abort', stop);
  try {
    for (;;) {
      const report = await thread.next();
      if (report.kind === 'refused') throw new FileRefused(report.line, report.problems);
      if (report.kind === 'end') return;
      yield report.decided;
    }
  } finally {
    signal.removeEventListener('abort', stop);
    await thread.close();
  }
}
