import { MikroORM } from '@mikro-orm/sqlite';
import type { DatabaseSchema, Orm } from '../database.js';
import { MIGRATIONS_TABLE } from '../migrations.js';
import type { Connection } from './connection.js';
import { ImmediateDialect } from './immediate-dialect.js';

/** MikroORM on a connection of its own: for migrations, and for what is looked after entity by entity. */
export async function openOrm(connection: Connection, schema: DatabaseSchema, lockPatience: number): Promise<Orm> {
  const orm = new MikroORM({
    dbName: connection.name,
    driverOptions: new ImmediateDialect(connection, lockPatience),
    entities: [...(await schema.entities())],
    migrations: { tableName: MIGRATIONS_TABLE, migrationsList: [...(await schema.migrations('sqlite'))], snapshot: false, silent: true },
  });
  await orm.connect();
  return orm;
}
