import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Half of them wait for programs and browsers: no processor is left over for what starts them.
    maxWorkers: '100%',
    // The tests of the packed package install it into empty projects.
    testTimeout: 120_000,
    hookTimeout: 300_000,
    // What a page does next it may do late, on a machine with other work.
    expect: { poll: { timeout: 60_000 } },
  },
});
