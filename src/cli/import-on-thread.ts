import { parentPort, workerData } from 'node:worker_threads';
import { invariant } from '../core/index.js';
import { FileRefused, importRows } from '../import/import-rows.js';
import type { ImportOrder, ImportReport } from '../import/http/import-thread.js';
import { openRegistry } from '../main.js';

const order = workerData as ImportOrder;
const port = parentPort;
invariant(port, 'this is a thread');
const tell = (report: ImportReport): void => port.postMessage(report);

const registry = await openRegistry(order.question.location);
try {
  for await (const decided of importRows(registry, order)) tell({ kind: 'decided', decided });
  tell({ kind: 'end' });
} catch (error) {
  if (!(error instanceof FileRefused)) throw error;
  tell({ kind: 'refused', line: error.line, problems: error.problems });
} finally {
  await registry.close();
  port.close();
}
