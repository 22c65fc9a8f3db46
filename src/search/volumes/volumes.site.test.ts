import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { sharedBrowser } from '../../tools/fixtures/browser.ts';
import { visit } from '../../tools/fixtures/visit.ts';

// The fixture newsroom's archive was made of several volumes; the other tests of its search see that too.
const deskUrl = inject('deskUrl');

const browser = await sharedBrowser();

test('the fixture newsroom was made of several volumes', async () => {
  const names = await readdir(join(inject('deskDir'), 'pagefind/fragment'));
  expect(new Set(names.map((name) => name.replace(/-.*/, ''))).size).toBeGreaterThan(1);
});

test('stories of all volumes are found, counted and shown newest first', async () => {
  const page = await visit(browser, deskUrl);
  await page.goto('search/?q=wagon&order=newest');
  const main = page.getByRole('main');
  const results = main.getByRole('listitem').filter({ has: page.getByRole('heading') });
  await expect.poll(() => results.count()).toBe(10);
  expect(await page.getByRole('status').textContent()).toBe('97 stories for “wagon”');
  const sleepers = page
    .getByRole('group', { name: 'Topic' })
    .getByRole('listitem')
    .filter({ hasText: 'Sleepers' });
  await expect.poll(() => sleepers.textContent()).toMatch(/13/);
  while ((await results.count()) < 97) {
    const shown = await results.count();
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect.poll(() => results.count()).toBeGreaterThan(shown);
  }
  const times = await main
    .locator('li time')
    .evaluateAll((elements) => elements.map((element) => element.getAttribute('datetime') ?? ''));
  expect(times).toEqual(times.toSorted().toReversed());
});
