import { defineConfig } from 'vitest/config';

const built = ['test/package/**/*.test.ts', 'test/**/*.built.test.ts'];
const slow = 60_000;
const common = { testTimeout: slow, hookTimeout: slow };

export default defineConfig({
  test: {
    projects: [
      { test: { ...common, name: 'source', include: ['test/**/*.test.ts'], exclude: built } },
      // Tests of dist/: these alone wait for a build, when the one there is older than the sources.
      { test: { ...common, name: 'built', include: built, globalSetup: 'test/support/build-once.ts' } },
    ],
  },
});
