import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests of built sites, which are built once before all of them. */
const ofSites = 'src/**/*.site.test.ts';

export default defineConfig({
  root: fileURLToPath(new URL('../../..', import.meta.url)),
  test: {
    // A busy machine is no fault: a test fails by what it sees, not by the clock.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Vitest would leave one core free, on a machine of two half of it.
    maxWorkers: availableParallelism(),
    reporters: ['default', './src/tools/settings/plainLineReporter.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'units',
          include: ['src/**/*.test.ts'],
          exclude: [ofSites],
          // Most of what a file takes is to load modules, which keep nothing that a test could meet.
          isolate: false,
          setupFiles: 'src/tools/settings/unstubGlobals.ts',
        },
      },
      {
        extends: true,
        test: { name: 'sites', include: [ofSites], globalSetup: 'src/tools/fixtures/siteSetup.ts' },
      },
    ],
  },
});
