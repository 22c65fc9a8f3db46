import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests of built sites, which are built once before all of them. */
const ofSites = 'src/**/*.site.test.ts';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    reporters: ['default', './src/tooling/plainLineReporter.ts'],
    projects: [
      {
        extends: true,
        test: { name: 'units', include: ['src/**/*.test.ts'], exclude: [ofSites] },
      },
      {
        extends: true,
        test: { name: 'sites', include: [ofSites], globalSetup: 'src/testing/siteSetup.ts' },
      },
    ],
  },
});
