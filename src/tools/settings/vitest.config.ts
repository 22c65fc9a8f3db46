// Workers, and what tests start with their environment, load their modules as they were last compiled.
import '../../cli/compileCache.ts';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests of built sites, which are built once for all of them. */
const ofSites = 'src/**/*.site.test.ts';
const setupFiles = ['src/tools/settings/unstubGlobals.ts', 'src/tools/settings/seed.ts'];

export default defineConfig({
  root: fileURLToPath(new URL('../../..', import.meta.url)),
  test: {
    // A busy machine is no fault: a test fails by what it sees, not by the clock.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 180_000 } },
    // A third of the time of a test is to wait: for browsers, servers, and builds in processes of their own.
    maxWorkers: Math.ceil(1.5 * availableParallelism()),
    reporters: ['default', './src/tools/settings/plainLineReporter.ts'],
    // Most of what a file takes is to load modules, which keep nothing that a test could meet.
    isolate: false,
    // Node reads our TypeScript as it is; Vite would take a fifth of the time of the tests to put it in other words.
    experimental: { viteModuleRunner: false },
    // They run in the order of their names: sites are built while parts are tested.
    projects: [
      {
        extends: true,
        test: {
          name: 'parts',
          include: ['src/**/*.test.ts'],
          exclude: [ofSites],
          setupFiles,
        },
      },
      {
        extends: true,
        test: {
          name: 'sites',
          include: [ofSites],
          globalSetup: 'src/tools/fixtures/siteSetup.ts',
          setupFiles: [...setupFiles, 'src/tools/fixtures/sitesBuilt.ts'],
        },
      },
    ],
  },
});
