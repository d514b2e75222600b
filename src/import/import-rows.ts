import { setTimeout as pause } from 'node:timers/promises';
import { invariant } from '../core/index.js';
import { AnsweringThread } from '../platform/answering-thread.js';
import { threadModule } from '../platform/own-file.js';
import type { CheckedRow } from './checking/checked-row.js';
import { BATCH_ROWS, BATCHES_AHEAD, type CheckAnswer, type Written } from './checking/check-message.js';
import { FileRefused, type Decided, type ImportOptions, type ImportSources } from './import-terms.js';
import { RowWriter } from './row-writer.js';

const CHECKING = threadModule('import/checking/check-worker');
/** The thread would wait for rows to be written that wait for its next ones. */
const MOST_AT_ONCE = BATCH_ROWS * BATCHES_AHEAD;

/**
 * Imports a file: a thread reads and checks it, this one writes what was found sound, in transactions that each take the
 * job with them. Rows are answered in their order, once they are stored.
 */
export async function* importRows(sources: ImportSources, options: ImportOptions): AsyncGenerator<Decided> {
  invariant(options.rowsAtOnce <= MOST_AT_ONCE, 'the thread goes on ahead for a whole transaction');
  const thread = new AnsweringThread<CheckAnswer>(CHECKING, options.question);
  const writer = new RowWriter(sources, options);
  try {
    let waiting: CheckedRow[] = [];
    for (;;) {
      const answer = await thread.next();
      if (answer.kind === 'refused') throw new FileRefused(answer.line, answer.problems);
      if (answer.kind === 'rows') waiting.push(...answer.rows);
      if (answer.kind === 'rows' && waiting.length < options.rowsAtOnce) continue;
      yield await writer.write(waiting, answer);
      waiting = [];
      if (answer.kind !== 'rows') return;
      thread.tell({ written: answer.batch } satisfies Written);
      if (options.pauseMs !== undefined) await pause(options.pauseMs);
    }
  } finally {
    await thread.close();
  }
}
