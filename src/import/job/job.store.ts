import { randomUUID } from 'node:crypto';
import type { Database } from '../../platform/database/database.js';
import type { Transaction } from '../../platform/database/transaction.js';
import type { RowStatus } from '../rows/row.js';
import type { ImportJob } from './import-job.entity.js';

const COLUMNS = `id, body, sha256, state, line, created, changed, unchanged, refused, refused_bytes as "refusedBytes", started_at as "startedAt", updated_at as "updatedAt"`;

/** What is kept of imports. */
export class ImportJobs {
  constructor(private readonly database: Pick<Database, 'reader' | 'transact'>) {}

  async byId(id: string): Promise<ImportJob | null> {
    return this.one('id = ?', [id]);
  }

  async ofFile(body: string, sha256: string): Promise<ImportJob | null> {
    return this.one('body = ? and sha256 = ?', [body, sha256]);
  }

  /** A job that begins at the beginning; one that was there for the same file begins anew, and keeps its id. */
  async begin(job: ImportJob): Promise<ImportJob> {
    return this.database.transact(async (transaction) => {
      const [known] = await transaction.all<{ id: string }>('select id from import_job where body = ? and sha256 = ?', [job.body, job.sha256]);
      if (known) {
        const begun = { ...job, id: known.id };
        await advance(transaction, begun);
        return begun;
      }
      await transaction.insert<ImportJob>('import_job', [job]);
      return job;
    });
  }

  private async one(condition: string, parameters: readonly string[]): Promise<ImportJob | null> {
    const [job] = await this.database.reader.all<ImportJob>(`select ${COLUMNS} from import_job where ${condition}`, parameters);
    return job ? { ...job, refusedBytes: Number(job.refusedBytes) } : null;
  }
}

/** A job that is kept nowhere yet; that of a dry run never is. */
export const fresh = (body: string, sha256: string, now: string): ImportJob => ({
  id: randomUUID(), body, sha256, state: 'RUNNING', line: 0, created: 0, changed: 0, unchanged: 0, refused: 0, refusedBytes: 0, startedAt: now, updatedAt: now,
});

/** A job some rows further on. */
export function further(job: ImportJob, rows: readonly { readonly line: number; readonly status: RowStatus }[], refusedBytes: number, now: string): ImportJob {
  const next = { ...job, refusedBytes, updatedAt: now };
  for (const { line, status } of rows) {
    next[status] += 1;
    next.line = line;
  }
  return next;
}

/** Writes down how far a job has come, in the transaction that writes its rows. */
export async function advance(transaction: Transaction, job: ImportJob): Promise<void> {
  await transaction.all(
    'update import_job set state = ?, line = ?, created = ?, changed = ?, unchanged = ?, refused = ?, refused_bytes = ?, started_at = ?, updated_at = ? where id = ?',
    [job.state, job.line, job.created, job.changed, job.unchanged, job.refused, job.refusedBytes, job.startedAt, job.updatedAt, job.id],
  );
}
