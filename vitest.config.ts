import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Unit and component tests, beside the code. */
export default defineConfig({
  plugins: [react()],
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'tests/generate/*.test.ts'],
    environment: 'node',
    setupFiles: ['tests/setup.ts'],
    css: { include: /.+/, modules: { classNameStrategy: 'non-scoped' } },
    restoreMocks: true,
    // A busy machine is no fault of the code: speed is the benchmark's question.
    testTimeout: 30_000,
  },
});
