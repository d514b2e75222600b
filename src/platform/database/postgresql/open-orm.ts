import { MikroORM } from '@mikro-orm/postgresql';
import type { DatabaseSchema, Orm } from '../database.js';
import { MIGRATIONS_TABLE } from '../migrations.js';

/** MikroORM, for migrations: they need one connection. */
export async function openOrm(url: string, schema: DatabaseSchema): Promise<Orm> {
  const orm = new MikroORM({
    clientUrl: url,
    entities: [...(await schema.entities())],
    driverOptions: { allowExitOnIdle: true },
    migrations: { tableName: MIGRATIONS_TABLE, migrationsList: [...(await schema.migrations('postgresql'))], snapshot: false, silent: true },
  });
  await orm.connect();
  return orm;
}
