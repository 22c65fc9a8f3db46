import { describe, expect, inject, test } from 'vitest';
import { sharedBrowser } from '../tools/fixtures/browser.ts';
import { says, seen } from '../tools/fixtures/searchPage.ts';
import { visit } from '../tools/fixtures/visit.ts';
import { settled } from '../tools/fixtures/settled.ts';

const siteUrl = inject('siteUrl');
const deskUrl = inject('deskUrl');
const alashankou = 'Alashankou handled more than 3,000 China-Europe freight trips in 2025';

const browser = await sharedBrowser();

describe('with no script', () => {
  test('the page says so and offers the archive', async () => {
    const page = await visit(browser, siteUrl, { javaScriptEnabled: false });
    await page.goto('search/?q=alashankou');
    await page.getByText('needs JavaScript').waitFor();
    expect(await page.getByRole('searchbox').isVisible()).toBe(false);
    await page.getByRole('main').getByRole('link', { name: 'archive' }).first().click();
    await page.waitForURL('**/archive/');
  });

  test('topics and years are listed, under the base', async () => {
    const page = await visit(browser, deskUrl, { javaScriptEnabled: false });
    await page.goto('search/');
    const list = (name: string) => page.getByRole('region', { name }).getByRole('link');
    await list('Archive').first().click();
    await page.waitForURL('**/desk/archive/#year-2026');
    expect(await page.locator('#year-2026').count()).toBe(1);
    await page.goBack();
    await list('Topics').first().click();
    await page.waitForURL('**/desk/topics/*/');
  });
});

describe('nothing is wider than the page', () => {
  test.each([
    ['320 px', { width: 320, height: 800 }, 1],
    ['200 % on a desk', { width: 640, height: 400 }, 2],
    ['1440 px', { width: 1440, height: 900 }, 1],
  ])('%s', async (_what, viewport, deviceScaleFactor) => {
    const page = await visit(browser, siteUrl, { viewport, deviceScaleFactor });
    await page.goto('search/?q=gauge&kind=explainer&from=2025-01-01&to=2026-12-31');
    await seen(page).results.first().waitFor();
    if (viewport.width < 992) await page.getByText('Filters', { exact: true }).click();
    expect(await page.getByLabel('From', { exact: true }).isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      viewport.width,
    );
    await page.goto('search/?author=reference-desk');
    await page.getByRole('link', { name: /^RSS:/ }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      viewport.width,
    );
  });
});

test('nothing moves', async () => {
  const page = await visit(browser, siteUrl, { reducedMotion: 'reduce' });
  await page.goto('search/?q=gauge');
  await seen(page).results.first().waitFor();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

describe('nothing on the page shifts while it loads and answers', () => {
  const sizes = [
    { width: 1280, height: 800 },
    { width: 1920, height: 1080 },
    { width: 820, height: 1180 },
    { width: 390, height: 844 },
    { width: 320, height: 600 },
  ];
  const searches = [
    '',
    '?q=gauge',
    '?q=gauje',
    '?q=nothingofthekind',
    '?section=rail&order=oldest',
  ];
  test.each(sizes)('at $width × $height', async (viewport) => {
    const visits = searches.map(async (search) => {
      const page = await visit(browser, siteUrl, { viewport });
      await page.goto(`search/${search}`);
      await settled(page);
      if (search !== '') await says(seen(page).status, /\w/);
      expect(await page.evaluate(layoutShift), search).toBeLessThan(0.02);
    });
    await Promise.all(visits);
  });
});

/** How much of a page has moved by itself since it was opened, as browsers measure it. */
function layoutShift(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list, observer) => {
      observer.disconnect();
      const shifts = list.getEntriesByType('layout-shift');
      resolve(shifts.reduce((sum, shift) => sum + Number('value' in shift && shift.value), 0));
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(resolve, 2000, 0);
  });
}

describe('in forced colours, which have no shadows and no backgrounds,', () => {
  test('the fields, the buttons and the mark of the section that a page is in have lines', async () => {
    const page = await visit(browser, siteUrl, { forcedColors: 'active' });
    await page.goto('sections/rail/');
    const masthead = page.getByRole('banner');
    const current = masthead.locator('[aria-current]');
    expect(await current.evaluate(lineBelow)).toEqual({ width: 3, isSeen: true });
    const box = masthead.getByRole('searchbox').locator('..');
    expect(await box.evaluate(lineBelow)).toEqual({ width: 1, isSeen: true });
    await page.goto('search/');
    const button = page.getByRole('main').getByRole('button', { name: 'Search' });
    expect(await button.evaluate(lineBelow)).toEqual({ width: 1, isSeen: true });
  });

  test('a section that a page is not in has none', async () => {
    const page = await visit(browser, siteUrl, { forcedColors: 'active' });
    await page.goto('sections/rail/');
    const other = page.getByRole('banner').getByRole('link', { name: 'Trade' });
    expect(await other.evaluate(lineBelow)).toMatchObject({ width: 0 });
  });

  test.each(['light', 'dark'] as const)(
    'the words that were found are of the colour of the text on %s',
    async (colorScheme) => {
      const page = await visit(browser, siteUrl, { forcedColors: 'active', colorScheme });
      await page.goto('search/?q=freight');
      const mark = page.locator('.search__results mark').first();
      await mark.waitFor();
      const colours = await mark.evaluate((found) => [
        getComputedStyle(found).color,
        getComputedStyle(document.body).color,
      ]);
      expect(colours[0]).toBe(colours[1]);
    },
  );
});

function lineBelow(element: Element): { width: number; isSeen: boolean } {
  const { borderBlockEndWidth, borderBlockEndStyle, borderBlockEndColor, backgroundColor } =
    getComputedStyle(element);
  return {
    width: Number.parseFloat(borderBlockEndWidth),
    isSeen: borderBlockEndStyle === 'solid' && borderBlockEndColor !== backgroundColor,
  };
}

test('what was found is announced, and the keyboard stays where it was', async () => {
  const page = await visit(browser, siteUrl);
  await page.goto('search/?q=china');
  const { status, tick } = seen(page);
  await says(status, /^\d+ stories for “china”$/);
  const live = await status.elementHandle();
  await tick('Author', 'The Yard Desk').press('Space');
  await says(status, /^1 story for “china”$/);
  // Only what changes in an element that is there already is read out.
  expect(await live.evaluate((element) => element.isConnected)).toBe(true);
  const focused = page.locator(':focus');
  expect(await focused.getAttribute('value')).toBe('rail-desk');
});

describe('on a poor connection', () => {
  test('what is typed last is what is shown', async () => {
    const page = await visit(browser, siteUrl);
    const network = await page.context().newCDPSession(page);
    await page.goto('search/');
    await network.send('Network.enable');
    await network.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 400,
      downloadThroughput: 50 * 1024,
      uploadThroughput: 20 * 1024,
    });
    const { field, status, headline } = seen(page);
    const started = Date.now();
    await field.pressSequentially('yttrium', { delay: 40 });
    await field.fill('');
    await field.pressSequentially('alashankou', { delay: 40 });
    await headline(alashankou).waitFor();
    expect(Date.now() - started).toBeGreaterThan(1000);
    expect(await status.textContent()).toContain('“alashankou”');
    expect(await seen(page).headline('What the rare earths are').count()).toBe(0);
  });

  test('that is lost the page says so, and goes on once it is back', async () => {
    const page = await visit(browser, siteUrl, { mayComplain: true });
    await page.goto('search/');
    await page.context().setOffline(true);
    const { field, button, headline } = seen(page);
    await field.fill('alashankou');
    await page.getByRole('alert').getByText('could not be loaded').waitFor();
    await page.context().setOffline(false);
    await button('Try again').click();
    await headline(alashankou).waitFor();
  });
});
