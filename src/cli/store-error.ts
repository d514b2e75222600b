import type { Configuration } from './configuration.js';

/** Which store cannot be used, why, and what decides which store it is. The cause may name a place, never a password. */
export function storeError(store: Configuration['store'], cause: unknown): Error {
  const message =
    'sqlitePath' in store
      ? `The SQLite file ${store.sqlitePath} cannot be used: ${reasonOf(cause)}. OPENQF_DATABASE names the file; its folder must be one that can be written to.`
      : `The PostgreSQL database cannot be used: ${reasonOf(cause)}. DATABASE_URL is its address; it names a database that exists and a user who may make tables in it.`;
  return new Error(message, { cause });
}

/** Where a server has several addresses, the attempts to connect are told together, by their code alone. */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  return cause.message.replace(/\.$/, '') || ('code' in cause ? String(cause.code) : cause.name);
}
