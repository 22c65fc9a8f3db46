import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { listFolder } from '../base/files/folderList.ts';
import { sharedBrowser } from '../tools/fixtures/browser.ts';
import { withdrawnWord } from '../tools/newsrooms/fixtureNewsroom.ts';
import { visit } from '../tools/fixtures/visit.ts';

const deskUrl = inject('deskUrl');

const browser = await sharedBrowser();

test.each(['stories/2026/02/taken-back/', 'news/taken-back/'])(
  'what stood at %s was taken back, and the page says why',
  async (path) => {
    // The browser logs that a page came with 410.
    const page = await visit(browser, deskUrl, { mayComplain: true });
    const answer = await page.goto(new URL(path, deskUrl).href);
    expect(answer?.status()).toBe(410);
    await page.getByRole('heading', { level: 1, name: 'This story was withdrawn' }).waitFor();
    expect(await page.getByRole('main').innerText()).toContain(
      '12 February 2026: Its figures were not those of the yard.',
    );
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
  },
);

test('no page, feed, sitemap nor search holds anything of it', async () => {
  const dir = inject('deskDir');
  const { files } = listFolder(dir);
  expect(files.length).toBeGreaterThan(200);
  for (const file of files) {
    const text = (await readFile(join(dir, file))).toString('utf8');
    expect(text.includes(withdrawnWord), file).toBe(false);
    const mayName =
      file.includes('taken-back') || file === '_redirects' || file.startsWith('.deploy/');
    if (!mayName) expect(text.includes('taken-back'), file).toBe(false);
  }
});
