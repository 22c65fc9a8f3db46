import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sharedBrowser } from '../../tools/fixtures/browser.ts';
import { startDevServer } from '../../tools/fixtures/devServer.ts';
import { secretWord } from '../../tools/newsrooms/fixtureNewsroom.ts';
import { visit } from '../../tools/fixtures/visit.ts';

test('the dev server searches what an editor writes, as soon as it is written', async () => {
  const { newsroom, address } = await startDevServer();
  const browser = await sharedBrowser();
  const page = await visit(browser, address);
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
});
