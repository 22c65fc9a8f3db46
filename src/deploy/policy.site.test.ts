import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { serve } from '../cli/serve.ts';
import { sharedBrowser } from '../tools/fixtures/browser.ts';
import { readPages } from '../tools/fixtures/builtSite.ts';
import { seen } from '../tools/fixtures/searchPage.ts';
import { visit } from '../tools/fixtures/visit.ts';
import { afterAllTests, temporaryFolder } from '../tools/newsrooms/temporaryFolder.ts';
import { policyIn, policyText } from './contentPolicy.ts';
import { settled } from '../tools/fixtures/settled.ts';

const siteUrl = inject('siteUrl');
const deskUrl = inject('deskUrl');

const browser = await sharedBrowser();

/** Counts what the page's policies forbid; the visit counts what the browser logs. */
async function watched(
  url: string,
  mayComplain = false,
): Promise<{ page: Page; violations: () => Promise<string[]> }> {
  const page = await visit(browser, url, { mayComplain });
  const told: string[] = [];
  page.on('console', (message) => {
    if (message.text().startsWith('violation')) told.push(message.text());
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      console.error(`violation ${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
  const violations = async () => {
    await settled(page);
    return told;
  };
  return { page, violations };
}

/** Sites as they are served with all headers, and where a host sends none. */
const places: Record<string, string> = { paper: siteUrl, desk: deskUrl };

const atEnd = afterAllTests();
beforeAll(async () => {
  const folder = await temporaryFolder({}, atEnd);
  const sites = [
    ['paper', 'siteDir', '/'],
    ['desk', 'deskDir', '/desk/'],
  ] as const;
  for (const [name, dir, base] of sites) {
    const bare = join(folder, name);
    await cp(inject(dir), bare, { recursive: true });
    await rm(join(bare, '_headers'));
    const served = await serve(bare, { host: 'localhost', port: 0, base });
    places[`${name} without headers`] = served.url;
    atEnd(served.close);
  }
});

describe.each(['desk', 'desk without headers'])(
  '%s: no page wants what its policies forbid',
  (place) => {
    test('of the site, its lists and what machines read', async () => {
      const { page, violations } = await watched(places[place] ?? '');
      for (const path of [
        '',
        'stories/2026/02/everything-a-data-story-holds/',
        'stories/2026/02/a-story-that-is-a-module/',
        'sections/line/',
        'topics/',
        'archive/',
        'feeds/',
        'about/',
        'corrections/',
        'rss.xml',
        'feed.json',
        'feeds.opml',
        'sitemap.xml',
      ]) {
        await page.emulateMedia({ media: 'screen' });
        await page.goto(path);
        await page.emulateMedia({ media: 'print' });
        expect(await violations(), path).toEqual([]);
      }
    });

    test('where there is none', async () => {
      // The browser logs that a page came with 404.
      const { page, violations } = await watched(places[place] ?? '', true);
      await page.goto('nowhere/');
      await page.emulateMedia({ media: 'print' });
      expect(await violations()).toEqual([]);
    });

    test('what an attacker would put into a page does not run', async () => {
      const page = await visit(browser, places[place] ?? '', { mayComplain: true });
      await page.goto('');
      const ran = await page.evaluate(async () => {
        const script = document.createElement('script');
        script.textContent = 'globalThis.ran = true';
        document.body.append(script);
        const image = document.createElement('img');
        image.setAttribute('onerror', 'globalThis.ran = true');
        image.src = 'data:,';
        document.body.append(image);
        await new Promise((resolve) => setTimeout(resolve, 200));
        return 'ran' in globalThis;
      });
      expect(ran).toBe(false);
    });
  },
);

test.each(['paper', 'paper without headers'])(
  '%s: the search wants nothing that is forbidden, with a query, a slip and a filter',
  async (place) => {
    const { page, violations } = await watched(places[place] ?? '');
    for (const query of ['gauge', 'gaueg', 'gauge&kind=explainer']) {
      await page.goto(`search/?q=${query}`);
      await seen(page).results.first().waitFor();
    }
    expect(await violations()).toEqual([]);
  },
);

test('the paper too has no page that wants what is forbidden', async () => {
  const { page, violations } = await watched(siteUrl);
  for (const path of ['', 'stories/2025/06/alashankou-freight-milestone/', 'about/'])
    await page.goto(path);
  expect(await violations()).toEqual([]);
});

test('no site may frame a page', async () => {
  const page = await visit(browser, siteUrl, { mayComplain: true });
  await page.goto('favicon.svg');
  const { headers } = await fetch(siteUrl).then(({ headers }) => ({ headers }));
  expect(headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'$/);
  expect(headers.get('x-frame-options')).toBe('DENY');
});

test.each(['siteDir', 'deskDir'] as const)(
  '%s: every page has a policy of its own',
  async (dir) => {
    for (const { file, html } of await readPages(inject(dir))) {
      const policy = policyIn(html);
      expect([file, policy?.get('default-src')]).toEqual([file, ["'none'"]]);
      const searches = file === 'search/index.html';
      const mayRun = searches || html.includes('data-replies=');
      const [, own = ''] = mayRun ? (/script-src ('sha256-[^']*')/.exec(html) ?? []) : [];
      expect([file, policy?.get('script-src')]).toEqual([
        file,
        mayRun ? [own, ...(searches ? ["'wasm-unsafe-eval'"] : [])] : ["'none'"],
      ]);
      expect(html.indexOf('charset=')).toBeLessThan(html.indexOf('Content-Security-Policy'));
      expect(policyText(policy ?? new Map())).not.toMatch(
        /unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)/,
      );
    }
  },
);

test.each(['news/everything/', 'alles/caf%C3%A9-und%20bar/', 'alles/gr%C3%B6%C3%9Fe.html'])(
  'the former path %s leads on for ever, under the base',
  async (path) => {
    const { status, headers } = await fetch(deskUrl + path, { redirect: 'manual' });
    const location = '/desk/stories/2026/02/everything-a-data-story-holds/';
    expect([status, headers.get('location')]).toEqual([301, location]);
  },
);
