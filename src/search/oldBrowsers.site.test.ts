import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { sharedBrowser } from '../tools/fixtures/browser.ts';
import { says, seen } from '../tools/fixtures/searchPage.ts';
import { visit } from '../tools/fixtures/visit.ts';
import { settled } from '../tools/fixtures/settled.ts';

const siteUrl = inject('siteUrl');
const deskUrl = inject('deskUrl');

const browser = await sharedBrowser();

/** Takes away what browsers of the summer of 2023 had not yet, in a page or in a worker. */
const withoutTheNew = `
  for (const [owner, names] of [
    [Promise, ['withResolvers', 'try']],
    [Map, ['groupBy']],
    [Object, ['groupBy']],
    [Array, ['fromAsync']],
    [Response.prototype, ['bytes']],
    [Request.prototype, ['bytes']],
    [Blob.prototype, ['bytes']],
    [Set.prototype, ['union', 'intersection', 'difference', 'symmetricDifference',
      'isSubsetOf', 'isSupersetOf', 'isDisjointFrom']],
    [Object.getPrototypeOf(Object.getPrototypeOf([].values())), ['map', 'filter', 'take', 'drop',
      'flatMap', 'reduce', 'toArray', 'forEach', 'some', 'every', 'find']],
    [String.prototype, ['isWellFormed', 'toWellFormed']],
    [ArrayBuffer.prototype, ['transfer', 'transferToFixedLength']],
    [Map.prototype, ['getOrInsert', 'getOrInsertComputed']],
    [Intl, ['Segmenter', 'DurationFormat']],
    [Intl.Locale.prototype, ['getTextInfo', 'textInfo', 'getWeekInfo']],
    [URL, ['parse', 'canParse']],
    [AbortSignal, ['any']],
    [RegExp, ['escape']],
    [Error, ['isError']],
    [Uint8Array, ['fromBase64', 'fromHex']],
    [globalThis, ['Iterator', 'Temporal', 'Float16Array', 'scheduler']],
  ]) for (const name of names) delete owner[name];
`;

/** Opens a page in a browser whose pages and workers have a script run before their own. */
async function visitAfter(script: string, url: string, options: BrowserContextOptions = {}) {
  const page = await visit(browser, url, options);
  await page.addInitScript(script);
  await page.route('**/_astro/worker-*.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: script + (await response.text()) });
  });
  return page;
}

describe('in a browser of the summer of 2023', () => {
  test('the search finds, counts, corrects and goes on', async () => {
    const page = await visitAfter(withoutTheNew, siteUrl);
    await page.goto('search/?q=china');
    const { status, results, field, tick, headline } = seen(page);
    await results.first().waitFor();
    await tick('Kind', 'Brief').check();
    await says(status, /^\d+ stories for “china”$/);
    await tick('Kind', 'Brief').uncheck();
    await field.fill('alashenkou');
    await headline('Alashankou handled more than 3,000').waitFor();
    expect(await page.getByText('could not be loaded').isVisible()).toBe(false);
  });

  test('so does that of an archive in several volumes and languages', async () => {
    const page = await visitAfter(withoutTheNew, deskUrl);
    for (const [query, found] of [
      ['wagon', /^97 stories/],
      ['Spurweite', /^\d+ stor/],
      ['шекарада', /^\d+ stor/],
      ['轨距', /^\d+ stor/],
    ] as const) {
      await page.goto(`search/?q=${encodeURIComponent(query)}&order=newest`);
      await says(seen(page).status, found);
    }
  });
});

describe('in an older one the page says so, and is as without script', () => {
  test.each([
    ['no toSorted', 'delete Array.prototype.toSorted'],
    ['no DecompressionStream', 'delete globalThis.DecompressionStream'],
    ['no WebAssembly', 'delete globalThis.WebAssembly'],
    ['no workers', 'delete globalThis.Worker'],
    [
      'no lookbehind',
      `{
        const checked = (known, [pattern, flags]) => {
          if (String(pattern).includes('(?<=')) throw new SyntaxError('Invalid group');
          return new known(pattern, flags);
        };
        const apply = (known, _this, parts) => checked(known, parts);
        globalThis.RegExp = new Proxy(RegExp, { apply, construct: checked });
      }`,
    ],
  ])('with %s', async (_what, script) => {
    const page = await visitAfter(script, siteUrl);
    await page.goto('search/?q=alashankou');
    const text = page.getByText('This browser is too old for the search.');
    await text.waitFor();
    expect(await page.getByRole('main').getByRole('searchbox').count()).toBe(0);
    expect(await page.getByText(/could not be loaded|needs JavaScript/).count()).toBe(0);
    await page.getByRole('main').getByRole('link', { name: 'archive' }).first().click();
    await page.waitForURL('**/archive/');
  });
});

describe('colours', () => {
  test('are plain ones first, and by day and night only where a browser can choose', async () => {
    const sheets = await styleSheets(inject('siteDir'));
    const choosing = sheets.filter((sheet) => sheet.includes('light-dark('));
    expect(choosing.length).toBeGreaterThan(1);
    for (const sheet of choosing) {
      const chosen = /@supports\s*\(color:\s*light-dark\([^)]*\)\)\s*\{\s*:root\s*\{[^}]*\}\s*\}/;
      const [block = ''] = chosen.exec(sheet) ?? [];
      const plain = sheet.replace(block, '');
      expect(plain).not.toContain('light-dark(');
      const pairs = [...block.matchAll(/(--[\w-]+):\s*light-dark\((#\w+),/g)];
      expect(pairs.length).toBeGreaterThan(5);
      for (const [, name = '', day = ''] of pairs) {
        expect(plain.replaceAll(/:\s+/g, ':')).toContain(`${name}:${day}`);
      }
    }
  });

  test.each(['light', 'dark'] as const)('are there without the choice, %s', async (colorScheme) => {
    const page = await visit(browser, siteUrl, { colorScheme });
    await page.route('**/*.css', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replaceAll('light-dark(', 'not-known(');
      await route.fulfill({ response, body });
    });
    await page.goto('search/?q=gauge');
    await seen(page).results.first().waitFor();
    expect(await coloursOf(page)).toEqual({
      page: 'rgb(251, 249, 244)',
      text: 'rgb(27, 26, 23)',
      button: 'rgb(27, 26, 23)',
      buttonText: 'rgb(251, 249, 244)',
      line: 'rgb(214, 207, 191)',
      scheme: 'light',
    });
  });
});

describe('styles', () => {
  test('ask of a window what browsers of 2021 can answer', async () => {
    const sheets = await styleSheets(inject('siteDir'));
    const queries = sheets.flatMap((sheet) => sheet.match(/@media[^{]+/g) ?? []);
    expect(queries.length).toBeGreaterThan(5);
    expect(queries.filter((query) => /[<>]|not\s*\(/.test(query))).toEqual([]);
  });

  test.each(['', 'stories/2025/06/alashankou-freight-milestone/', 'search/?q=gauge'])(
    'are good without what came after, on "%s"',
    async (path) => {
      const page = await visit(browser, siteUrl, { viewport: { width: 390, height: 844 } });
      await page.route('**/*.css', async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replaceAll(
          /light-dark\(|:has\(|text-wrap:|translate:|scale:|\b100dvb|\(scripting:|subgrid/g,
          'unknown-$&',
        );
        await route.fulfill({ response, body });
      });
      await page.goto(path);
      await settled(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThan(391);
      const skip = await page.getByRole('link', { name: 'Skip to the content' }).boundingBox();
      expect((skip?.y ?? 0) + (skip?.height ?? 0)).toBeLessThanOrEqual(0);
      expect(await page.getByText('needs JavaScript').isVisible()).toBe(false);
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    },
  );
});

async function styleSheets(siteDir: string): Promise<string[]> {
  const files = await Array.fromAsync(glob(['*.css', '_astro/*.css'], { cwd: siteDir }));
  return Promise.all(files.map((file) => readFile(join(siteDir, file), 'utf8')));
}

function coloursOf(page: Page) {
  return page.evaluate(() => {
    const style = (selector: string) =>
      getComputedStyle(document.querySelector(selector) ?? document.head);
    return {
      page: style('body').backgroundColor,
      text: style('body').color,
      button: style('.search-form__button').backgroundColor,
      buttonText: style('.search-form__button').color,
      line: style('.masthead__row').borderBlockEndColor,
      scheme: style('html').colorScheme,
    };
  });
}
