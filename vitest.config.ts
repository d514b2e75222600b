import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Tests that import `graphql` must get the same CommonJS copy as Apollo and type-graphql.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['reflect-metadata'],
    globalSetup: ['test/postgres/global-setup.ts', 'test/cli/global-setup.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
