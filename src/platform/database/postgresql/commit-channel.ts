import { Client } from 'pg';

export const COMMIT_CHANNEL = 'openqf_commit';

/** A message may be lost with its connection, and writes by other means send none: so we also look by ourselves. */
const LOOK_INTERVAL = 1_000;

/** Hears of commits, by PostgreSQL's own messages and by the clock. */
export class CommitChannel {
  private readonly listeners = new Set<() => void>();
  private client: Client | null = null;
  private clock: NodeJS.Timeout | null = null;

  constructor(private readonly url: string) {}

  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    this.clock ??= setInterval(() => this.look(), LOOK_INTERVAL).unref();
    this.connect();
    return () => this.listeners.delete(listener);
  }

  async close(): Promise<void> {
    this.listeners.clear();
    if (this.clock) clearInterval(this.clock);
    await this.client?.end();
  }

  private look(): void {
    this.connect();
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }

  private connect(): void {
    if (this.client) return;
    const client = (this.client = new Client({ connectionString: this.url }));
    const drop = (): void => {
      if (this.client === client) this.client = null;
    };
    client.on('error', drop).on('end', drop).on('notification', () => this.tell());
    client
      .connect()
      .then(() => client.query(`listen ${COMMIT_CHANNEL}`))
      .catch(drop);
  }
}
