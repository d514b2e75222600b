import { Migration } from '@mikro-orm/migrations';

/** For PostgreSQL alone: SQLite has no triggers of a statement. */
export class LedgerByStatement extends Migration {
  override up(): void {}
}
