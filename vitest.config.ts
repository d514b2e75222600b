import { defineConfig } from 'vitest/config';
import { findBrowser } from './test/explorer/find-browser.mjs';

export default defineConfig({
  // Tests that import `graphql` must get the same CommonJS copy as Apollo and type-graphql.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    // test/run.mjs says so where there is no browser; CI requires one.
    exclude: findBrowser() === null ? ['test/**/*.browser.test.ts'] : [],
    setupFiles: ['reflect-metadata'],
    globalSetup: ['test/postgres/global-setup.ts', 'test/cli/global-setup.ts'],
    env: { OPENQF_THREADS: 'built' },
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
