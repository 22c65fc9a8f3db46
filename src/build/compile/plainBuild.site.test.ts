import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, inject, test } from 'vitest';
import { listFiles } from '../../tools/fixtures/builtSite.ts';
import { fixtureNow, writeFixtureNewsroom } from '../../tools/newsrooms/fixtureNewsroom.ts';
import { temporaryFolder } from '../../tools/newsrooms/temporaryFolder.ts';

/**
 * The search index, the marker, and what hosts read, are no pages; what watches find, when that changed, and which feeds
 * theirs are, is known from the index alone.
 */
const leftOut =
  /^(?:pagefind\/|\.break-of-gauge\.json$|\.nojekyll$|\.deploy\/|_headers$|_redirects$|watches\/|feeds\/|(?:all-)?feeds\.opml$|sitemaps\/pages\.xml$)/;

test('what Astro builds by itself is to the byte what is drawn from the compiled site', async () => {
  const folder = await temporaryFolder({});
  const [newsroom, plain] = [join(folder, 'newsroom'), join(folder, 'site')];
  await writeFixtureNewsroom(newsroom, true);
  await promisify(execFile)(join('node_modules', '.bin', 'astro'), ['build'], {
    env: {
      // Not all of Vitest's own, of which Astro would take some for its own.
      PATH: process.env['PATH'],
      ASTRO_TELEMETRY_DISABLED: '1',
      CONTENT_DIR: newsroom,
      BASE_PATH: '/desk/',
      NOW: fixtureNow,
      OUT_DIR: plain,
    },
  });
  const ours = (await listFiles(inject('deskDir'))).filter((file) => !leftOut.test(file));
  const theirs = (await listFiles(plain)).filter((file) => !leftOut.test(file));
  expect(theirs).toEqual(ours);
  const differing: string[] = [];
  for (const file of ours) {
    const [one, other] = await Promise.all(
      [plain, inject('deskDir')].map((dir) => readFile(join(dir, file))),
    );
    if (one === undefined || other === undefined || !one.equals(other)) differing.push(file);
  }
  expect(differing).toEqual([]);
});
