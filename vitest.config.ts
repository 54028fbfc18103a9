import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The tests of the packed package install it into empty projects.
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
