import type { Database } from '../platform/database/database.js';

/** Last uses are kept to the minute (milliseconds). */
const APART_MS = 60_000;

/** Notes when keys were last used: at most once a minute for each, and never in the way of an answer. */
export class KeyUse {
  private readonly noted = new Map<string, number>();
  private readonly writing = new Set<Promise<void>>();

  constructor(
    private readonly database: Database,
    private readonly onError: (error: unknown) => void,
  ) {}

  note(id: string, lastUsedAt: string | null, now: Date): void {
    const last = this.noted.get(id) ?? (lastUsedAt === null ? 0 : Date.parse(lastUsedAt));
    if (now.getTime() - last < APART_MS) return;
    this.noted.set(id, now.getTime());
    const writing = this.write(id, now.toISOString()).catch(this.onError).finally(() => this.writing.delete(writing));
    this.writing.add(writing);
  }

  /** Resolves when nothing is left to be written. */
  async settled(): Promise<void> {
    await Promise.all(this.writing);
  }

  private async write(id: string, now: string): Promise<void> {
    await this.database.transact((transaction) =>
      transaction.all('update api_key set last_used_at = ? where id = ? and (last_used_at is null or last_used_at < ?)', [now, id, now]));
  }
}
