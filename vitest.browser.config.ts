import { defineConfig } from 'vitest/config';

/** Tests of the built site in a real browser, one after the other. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    environment: 'node',
    globalSetup: ['tests/browser/serveSite.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    // A busy machine can make a real browser late once; what is wrong is wrong twice.
    retry: 1,
  },
});
