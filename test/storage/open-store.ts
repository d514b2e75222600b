import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { inject } from 'vitest';
import { registrySchema } from '../../src/migrations/schema.js';
import { openDatabase, type Database, type DatabaseLocation, type DatabaseOptions } from '../../src/platform/database/database.js';

/** A database that exists for one test, and who else may open it. */
export interface Place {
  readonly location: DatabaseLocation;
  remove(): Promise<void>;
}

async function sqlitePlace(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'openqf-sqlite-'));
  return { location: { sqlitePath: join(folder, 'registry.db') }, remove: () => rm(folder, { recursive: true, force: true }) };
}

async function postgresPlace(): Promise<Place> {
  const server = inject('postgresUrl');
  if (!server) throw new Error('There is no PostgreSQL for this platform.');
  const name = `openqf_${randomUUID().replaceAll('-', '')}`;
  const ask = async (statement: string): Promise<void> => {
    const client = new Client({ connectionString: server });
    await client.connect();
    await client.query(statement);
    await client.end();
  };
  await ask(`create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { location: { postgresUrl: url.href }, remove: () => ask(`drop database ${name} with (force)`) };
}

const PLACES = { SQLite: sqlitePlace, PostgreSQL: postgresPlace };

export type StoreName = keyof typeof PLACES;

/** The databases that every storage test runs on. PostgreSQL is missing only where the platform has none, and the run says so. */
export const STORES: readonly StoreName[] = inject('postgresUrl') === null ? ['SQLite'] : ['SQLite', 'PostgreSQL'];

/** A place for a database, with nothing in it. */
export const openPlace = (store: StoreName): Promise<Place> => PLACES[store]();

/** An empty database with all tables. */
export async function openStore(store: StoreName, options?: DatabaseOptions): Promise<{ database: Database; place: Place; close(): Promise<void> }> {
  const place = await openPlace(store);
  const database = await openDatabase(place.location, registrySchema, options);
  await database.migrate();
  return {
    database,
    place,
    async close() {
      await database.close();
      await place.remove();
    },
  };
}
