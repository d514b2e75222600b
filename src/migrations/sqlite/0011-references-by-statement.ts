import { Migration } from '@mikro-orm/migrations';

/** For PostgreSQL alone: SQLite looks up a foreign key without a statement of its own. */
export class ReferencesByStatement extends Migration {
  override up(): void {}
}
