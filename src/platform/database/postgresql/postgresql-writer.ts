import type { DatabaseSchema, Orm } from '../database.js';
import { MIGRATIONS_TABLE } from '../migrations.js';
import type { StatementListener } from '../reader.js';
import type { Transaction } from '../transaction.js';
import { COMMIT_CHANNEL } from './commit-channel.js';
import { PostgresqlTransaction } from './postgresql-transaction.js';

/** Any number of our own, the same in every process: who holds it may write. */
const WRITE_LOCK = 0x6f_71_66; // "oqf"
const LOCK_WAIT = '2s';
const LOCK_NOT_AVAILABLE = '55P03';
const WRITE_CONNECTIONS = 4;

export async function openOrm(url: string, schema: DatabaseSchema): Promise<Orm> {
  const { MikroORM } = await import('@mikro-orm/postgresql');
  const orm = new MikroORM({
    clientUrl: url,
    entities: [...(await schema.entities())],
    pool: { max: WRITE_CONNECTIONS },
    driverOptions: { allowExitOnIdle: true },
    migrations: { tableName: MIGRATIONS_TABLE, migrationsList: [...(await schema.migrations('postgresql'))], snapshot: false, silent: true },
  });
  await orm.connect();
  return orm;
}

/** Writes are queued by a lock of the database, so that revisions have no gaps; whoever watches hears of the commit. */
export function transactOn<Result>(orm: Orm, work: (transaction: Transaction) => Promise<Result>, tell: StatementListener): Promise<Result> {
  return orm.em.fork().transactional(async (em) => {
    const transaction = new PostgresqlTransaction(em, tell);
    await transaction.all(`select set_config('lock_timeout', ?, true)`, [LOCK_WAIT]);
    await transaction.all('select pg_advisory_xact_lock(?)', [WRITE_LOCK]);
    const result = await work(transaction);
    await transaction.all('select pg_notify(?, null)', [COMMIT_CHANNEL]);
    return result;
  });
}

export function isLocked(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === LOCK_NOT_AVAILABLE;
}
