import { CompiledQuery, SqliteDialect, SqliteDriver, type DatabaseConnection, type Driver } from 'kysely';
import { DatabaseBusy } from '../errors.js';
import { retryWhileLocked } from '../retry.js';
import type { Connection } from './connection.js';
import { isLocked } from './locked.js';

/** Takes the write lock at the beginning: a transaction that reads before it writes could otherwise fail half-way. */
class ImmediateDriver extends SqliteDriver {
  constructor(connection: Connection, private readonly lockPatience: number) {
    super({ database: connection });
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    const begin = (how: string): Promise<unknown> => connection.executeQuery(CompiledQuery.raw(how));
    try {
      await retryWhileLocked(() => begin('begin immediate'), isLocked, this.lockPatience);
    } catch (error) {
      if (!(error instanceof DatabaseBusy)) throw error;
      // Were this to throw, Kysely would never give the connection back. So the transaction begins without the lock, and
      // its first write finds the database busy.
      await begin('begin');
    }
  }
}

/** What MikroORM writes through: our own connection, set as all others are. */
export class ImmediateDialect extends SqliteDialect {
  constructor(private readonly connection: Connection, private readonly lockPatience: number) {
    super({ database: connection });
  }

  override createDriver(): Driver {
    return new ImmediateDriver(this.connection, this.lockPatience);
  }
}
