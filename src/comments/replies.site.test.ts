import type { BrowserContextOptions, Page, Route } from 'playwright-core';
import { expect, inject, onTestFinished, test } from 'vitest';
import { sharedBrowser } from '../tools/fixtures/browser.ts';

const story = 'stories/2026/02/was-die-spurweite-ist/';

const browser = await sharedBrowser();

/** Opens the story, and tells which hosts it asked. */
async function open(
  answer: (route: Route) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; asked: string[] }> {
  const context = await browser.newContext({ baseURL: inject('deskUrl'), ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const asked: string[] = [];
  await page.route(/^https:/, async (route) => {
    asked.push(route.request().url());
    await answer(route);
  });
  await page.goto(story);
  return { page, asked };
}

test('a reader who asks for the replies is shown them as text, from the host that the button named', async () => {
  const post = { author: { handle: 'anna.example' }, record: { text: '<b>And</b> the points?' } };
  const createdAt = '2026-02-10T10:00:00Z';
  const replies = [{ post: { ...post, record: { ...post.record, createdAt } } }];
  const { page, asked } = await open((route) =>
    route.fulfill({
      json: { thread: { replies } },
      headers: { 'access-control-allow-origin': '*' },
    }),
  );
  const comments = page.getByRole('region', { name: 'What is your opinion on this topic?' });
  const link = comments.getByRole('link', { name: 'Leave the first comment' });
  expect(await link.getAttribute('href')).toBe(
    'https://bsky.app/profile/siding.example/post/3lrab2',
  );
  expect(asked).toEqual([]);
  await comments
    .getByRole('button', { name: 'Show the replies, loaded from public.api.bsky.app' })
    .click();
  expect(await comments.getByRole('article').innerText()).toMatch(
    /^<b>And<\/b> the points\?\n\nanna\.example, 10\./,
  );
  expect(asked.map((url) => new URL(url).host)).toEqual(['public.api.bsky.app']);
  // The policy of the page lets it ask nobody else.
  const other = await page.evaluate(() =>
    fetch('https://other.example/').then(
      () => 'answered',
      () => 'refused',
    ),
  );
  expect(other).toBe('refused');
  expect(asked).toHaveLength(1);
});

test('where they cannot be had, that is said, and the invitation stands', async () => {
  const { page } = await open((route) => route.abort());
  const comments = page.getByRole('region', { name: 'What is your opinion on this topic?' });
  await comments.getByRole('button').click();
  await comments.getByText('The replies could not be loaded.').waitFor();
  await comments.getByRole('link', { name: 'Leave the first comment' }).waitFor();
});

test('without script the invitation stands, and no button that does nothing', async () => {
  const { page } = await open((route) => route.abort(), { javaScriptEnabled: false });
  await page.getByRole('link', { name: 'Leave the first comment' }).waitFor();
  expect(await page.getByRole('button', { name: /replies/ }).count()).toBe(0);
});

test('a story without a post has the letter to the desk, and may ask no host', async () => {
  const context = await browser.newContext({ baseURL: inject('deskUrl') });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto('stories/2026/02/a-story-that-is-a-module/');
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  expect(await policy.getAttribute('content')).not.toContain('bsky.app');
  expect(await page.locator('script:not([type])').count()).toBe(0);
  await page.getByText('This opens a letter to desk@siding.example').waitFor();
});
