import type { DatabaseSchema } from '../platform/database/database.js';

/** The registry's tables. What needs MikroORM is imported only when a database has to be migrated or written to. */
export const registrySchema: DatabaseSchema = {
  migrationNames: ['0001-first-tables', '0002-rules', '0003-access', '0004-proposal', '0005-registration', '0006-statement', '0008-import', '0009-private-act', '0010-ledger-by-statement', '0011-references-by-statement'],
  entities: async () => (await import('./entities.js')).entities,
  migrations: async (dialect) =>
    (await (dialect === 'sqlite' ? import('./sqlite/index.js') : import('./postgresql/index.js'))).migrations,
};
