import { CompiledQuery, SqliteDialect, SqliteDriver, type DatabaseConnection, type Driver } from 'kysely';
import type { Connection } from './connection.js';

/** Takes the write lock at the beginning: a transaction that reads before it writes could otherwise fail half-way. */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}

/** What MikroORM writes through: our own connection, set as all others are. */
export class ImmediateDialect extends SqliteDialect {
  constructor(private readonly connection: Connection) {
    super({ database: connection });
  }

  override createDriver(): Driver {
    return new ImmediateDriver({ database: this.connection });
  }
}
