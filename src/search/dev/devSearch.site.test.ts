import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../testing/browser.ts';
import { fixtureNow, secretWord, writeFixtureNewsroom } from '../../testing/fixtureNewsroom.ts';
import { visit } from '../../testing/visit.ts';

let newsroom: string;
let server: ChildProcessByStdio<null, Readable, null>;

beforeAll(async () => {
  newsroom = await mkdtemp(join(tmpdir(), 'dev-search-'));
  await writeFixtureNewsroom(newsroom, true);
  server = spawn(process.execPath, ['src/newsroom/dev.ts'], {
    stdio: ['ignore', 'pipe', 'ignore'],
    // What Vitest adds to the environment, BASE_URL among it, would be taken for Astro's.
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      CONTENT_DIR: newsroom,
      BASE_PATH: '/desk/',
      NOW: fixtureNow,
      NO_COLOR: '1',
    },
  });
});

afterAll(async () => {
  server.kill('SIGTERM');
  if (server.exitCode === null) await once(server, 'exit');
  await rm(newsroom, { recursive: true });
});

test('the dev server searches what an editor writes, as soon as it is written', async () => {
  const browser = await openBrowser();
  try {
    const page = await visit(browser, await address(server));
    const finds = async (query: string, words: string): Promise<void> => {
      await expect
        .poll(
          async () => {
            await page.goto(`search/?q=${query}`, { waitUntil: 'networkidle' });
            return page.getByRole('main').textContent();
          },
          { timeout: 90_000, interval: 500 },
        )
        .toContain(words);
    };
    await finds('wagon', 'Brief number');
    await finds(secretWord, 'Draft');
    await finds(secretWord, 'Scheduled');
    await finds('xylophone', 'No story for');
    await appendFile(join(newsroom, 'stories/2025/05/brief-45.mdx'), '\nA xylophone was aboard.\n');
    await finds('xylophone', 'Brief number 45');
  } finally {
    await browser.close();
  }
});

/** The address that the server prints once it listens. */
function address({ stdout }: { stdout: Readable }): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let said = '';
  stdout.on('data', (text) => {
    said += String(text);
    const [found] = /http:\/\/localhost:\d+\/\S+\//.exec(said) ?? [];
    if (found !== undefined) resolve(found);
  });
  stdout.on('end', () => {
    reject(new Error(`The dev server did not start. It said: ${said}`));
  });
  return promise;
}
