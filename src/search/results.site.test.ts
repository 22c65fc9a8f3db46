import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { sharedBrowser } from '../tools/fixtures/browser.ts';
import { eventually, says, seen } from '../tools/fixtures/searchPage.ts';
import { visit } from '../tools/fixtures/visit.ts';

const siteUrl = inject('siteUrl');
const deskUrl = inject('deskUrl');

const browser = await sharedBrowser();

/** The links of all results of a search, headlines and parts. */
async function linksOf(page: Page, query: string): Promise<string[]> {
  await page.goto(`search/?q=${encodeURIComponent(query)}`);
  const { results } = seen(page);
  await results.first().waitFor();
  return results
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

/**
 * What a link marks on the page that it opens, and whether that page has it, in one block as a
 * browser wants it. The test's own browser knows text fragments and finds none: it is built without
 * the tables that text is compared by.
 */
async function passageOf(page: Page, link: string): Promise<{ text: string; isThere: boolean }> {
  const text = decodeURIComponent(link.split(':~:text=')[1] ?? '');
  const isThere = await page.evaluate(
    async ({ link, text }) => {
      const answer = await fetch(link);
      const story = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const blocks = [...story.querySelectorAll('main :is(p, h2, h3, li, td, th, figcaption)')];
      return blocks.some((block) => block.textContent.replaceAll(/\s+/g, ' ').includes(text));
    },
    { link, text },
  );
  return { text, isThere };
}

describe('the link of a result', () => {
  test.each(['gauge', '16,400', 'tariff', 'truce', 'rare earths', 'customs', 'containers'])(
    'to %s opens the page at the passage that matched',
    async (query) => {
      const page = await visit(browser, siteUrl);
      const links = (await linksOf(page, query)).filter((link) => link.includes(':~:text='));
      expect(links.length).toBeGreaterThan(0);
      for (const link of links) {
        expect(await passageOf(page, link)).toEqual({ text: expect.any(String), isThere: true });
      }
    },
  );

  test.each(['轨距', 'колеи', 'Spurweite', 'шекарада'])(
    'does so in every language: %s',
    async (query) => {
      const page = await visit(browser, deskUrl);
      const [link = ''] = await linksOf(page, query);
      const { text, isThere } = await passageOf(page, link);
      expect([text.toLowerCase().includes(query.toLowerCase()), isThere]).toEqual([true, true]);
    },
  );

  test.each([
    ['lampman', 'The lampman'],
    ['yard wick', 'of the yard saw, once more'],
    ['wick', 'every wick'],
  ])('leaves the marks of footnotes out: %s', async (query, text) => {
    const page = await visit(browser, deskUrl);
    const [link = ''] = await linksOf(page, query);
    expect(await passageOf(page, link)).toEqual({ text, isThere: true });
  });

  test.each([
    ['light', 'rgb(246, 221, 164)'],
    ['dark', 'rgb(91, 67, 20)'],
  ] as const)('marks it in the site’s own colours, %s', async (colorScheme, colour) => {
    const page = await visit(browser, siteUrl, { colorScheme });
    await linksOf(page, 'bogies');
    await seen(page).results.getByRole('heading').getByRole('link').first().click();
    await page.waitForURL(/\/stories\//);
    const marked = await page
      .locator('main p')
      .first()
      .evaluate((block) => getComputedStyle(block, '::target-text').backgroundColor);
    expect(marked).toBe(colour);
  });

  test('has no passage where only the headline matched', async () => {
    const page = await visit(browser, siteUrl);
    await page.goto('search/?section=rail');
    const { results } = seen(page);
    await results.first().waitFor();
    const link = results.first().getByRole('heading').getByRole('link');
    expect(await link.getAttribute('href')).not.toContain('#');
  });
});

test('a result is written in the language and the direction of its story', async () => {
  const page = await visit(browser, inject('secondUrl'));
  await linksOf(page, 'رافعة');
  const excerpt = seen(page).results.first().getByRole('paragraph').first();
  const written = await excerpt.evaluate((element) => {
    const { lang, dir } = element.closest<HTMLElement>('[lang]') ?? document.body;
    return [lang, dir, getComputedStyle(element).direction];
  });
  expect(written).toEqual(['ar', 'rtl', 'rtl']);
});

describe('a long explainer', () => {
  test('shows at most three of its parts, each a link to its heading', async () => {
    const page = await visit(browser, siteUrl);
    await linksOf(page, 'gauge');
    const parts = seen(page).results.first().getByRole('list').getByRole('link');
    expect(await parts.count()).toBe(3);
    await page.getByRole('link', { name: 'Variable-gauge running gear' }).click();
    await page.waitForURL(/what-a-break-of-gauge-is\/#variable-gauge-running-gear/);
    const heading = page.getByRole('heading', { name: 'Variable-gauge running gear' });
    await eventually(async () => (await heading.boundingBox())?.y ?? -1).toBeLessThan(720);
  });

  test('shows no part of what stands below it', async () => {
    const page = await visit(browser, siteUrl);
    const links = await linksOf(page, 'customs convention 1983');
    expect(links.filter((link) => /#(?:sources|footnote-label|fn-)/.test(link))).toEqual([]);
  });
});

describe('a thumbnail', () => {
  test('has its size before it comes, and comes when it is near', async () => {
    const page = await visit(browser, siteUrl);
    const { promise: wanted, resolve: send } = Promise.withResolvers<undefined>();
    await page.route('**/_astro/*.{jpg,png,svg}', async (route) => {
      await wanted;
      await route.continue();
    });
    await linksOf(page, 'gauge');
    const image = page.locator('.search__results img').first();
    const before = await image.boundingBox();
    expect(before?.height).toBeGreaterThan(40);
    send(undefined);
    await eventually(() =>
      image.evaluate((element) => element instanceof HTMLImageElement && element.naturalWidth),
    ).toBeGreaterThan(0);
    expect(await image.boundingBox()).toEqual(before);
    expect([await image.getAttribute('alt'), await image.getAttribute('loading')]).toEqual([
      '',
      'lazy',
    ]);
  });

  test('is shown where a story has an image, under the base too', async () => {
    const page = await visit(browser, deskUrl);
    await linksOf(page, 'footnotes figures');
    const image = page.locator('.search__results img').first();
    await eventually(() =>
      image.evaluate((element) => element instanceof HTMLImageElement && element.naturalWidth),
    ).toBeGreaterThan(0);
    await page.goto('search/?q=brief+number+45');
    await seen(page).results.first().waitFor();
    expect(await seen(page).results.first().locator('img').count()).toBe(0);
  });

  test('is not searched for by the name of its file', async () => {
    const page = await visit(browser, siteUrl);
    await page.goto('search/?q=png');
    await says(seen(page).status, /^No story/);
  });
});
