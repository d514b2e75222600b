import { parentPort, workerData } from 'node:worker_threads';
import { invariant } from '../core/index.js';
import { importRows } from '../import/import-rows.js';
import { FileRefused } from '../import/import-terms.js';
import { ImportJobs } from '../import/job/job.store.js';
import type { ImportOrder, ImportReport } from '../import/http/import-thread.js';
import { openRegistry } from '../main.js';
import { giveWay } from '../platform/give-way.js';

const order = workerData as ImportOrder;
const port = parentPort;
invariant(port, 'this is a thread');
giveWay();
const tell = (report: ImportReport): void => port.postMessage(report);

const registry = await openRegistry(order.question.location);
try {
  const job = order.begins ? await new ImportJobs(registry.database).begin(order.job) : order.job;
  for await (const decided of importRows(registry, { ...order, job })) tell({ kind: 'decided', decided });
  tell({ kind: 'end' });
} catch (error) {
  if (!(error instanceof FileRefused)) throw error;
  tell({ kind: 'refused', line: error.line, problems: error.problems });
} finally {
  await registry.close();
  port.close();
}
