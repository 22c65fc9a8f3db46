import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { listFiles } from '../tools/fixtures/builtSite.ts';
import { sharedBrowser } from '../tools/fixtures/browser.ts';
import { buildSearchSite } from '../tools/newsrooms/makeSearchSite.ts';
import { newsroomFolder, onePixel, publicationText } from '../tools/newsrooms/newsroomFolder.ts';
import { afterAllTests } from '../tools/newsrooms/temporaryFolder.ts';
import { settled } from '../tools/fixtures/settled.ts';

const now = '2025-06-14T12:00:00Z';
const themes = new URL('../tools/newsrooms/themes/', import.meta.url);

const svg = (colour: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30"><path fill="${colour}" d="M0 0h90v30z"/></svg>`;

const fields = {
  logo: 'images/logo.svg',
  icon: 'images/icon.svg',
  socialImage: 'social.png',
  timeFormat: '12',
  correctionsPolicy: 'corrections',
  publishingPrinciples: 'about',
  menu: '\n  - section: trade\n  - topic: borders\n    label: Crossings\n  - page: archive',
  footer: '\n  - page: about\n  - url: https://jobs.gauge.example\n    label: Jobs',
};

let contentDir: string;
let site: string;
const atEnd = afterAllTests();
beforeAll(async () => {
  const files = {
    'publication.yaml': publicationText(fields),
    'images/logo.svg': svg('#0b2239'),
    'images/icon.svg': svg('#b33a00'),
    'social.png': onePixel,
    'theme.css': await readFile(new URL('broadsheet.css', themes)),
  };
  ({ contentDir } = await newsroomFolder(files, atEnd));
  site = join(contentDir, '../site');
  await buildSearchSite(contentDir, site, now);
});

test('a newsroom’s logo, menus, policies and theme are on its pages, by day and by night', async () => {
  const browser = await sharedBrowser();
  const asked = new Set<string>();
  const context = await browser.newContext({ baseURL: 'https://gauge.example' });
  onTestFinished(() => context.close());
  await context.route('**', async (route) => {
    const { host, pathname } = new URL(route.request().url());
    asked.add(host);
    await route.fulfill({ path: join(site, pathname.replace(/\/$/, '/index.html')) });
  });
  const page = await context.newPage();
  await page.goto('/');
  await settled(page);
  expect([...asked]).toEqual(['gauge.example']);
  const logo = page.getByRole('banner').getByRole('img', { name: 'The Gauge' });
  expect(
    await logo.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth),
  ).toBe(90);
  const menu = page.getByRole('navigation', { name: 'Sections' }).getByRole('link');
  expect(await menu.allTextContents()).toEqual(['Trade', 'Crossings', 'Archive']);
  const footer = page.getByRole('contentinfo').getByRole('link');
  expect(await footer.allTextContents()).toEqual(['About', 'Jobs', 'desk@gauge.example']);
  expect(await page.getByText('9:40').first().textContent()).toMatch(/9:40\spm/);
  const data = await page.locator('script[type="application/ld+json"]').textContent();
  expect(data).toContain('"correctionsPolicy":"https://gauge.example/corrections/"');
  expect(data).toContain('"publishingPrinciples":"https://gauge.example/about/"');
  expect(data).toMatch(/"logo":\{"@type":"ImageObject","url":"[^"]*\/logo\.[^"]*\.png"/);
  const shared = page.locator('meta[property="og:image"]');
  expect(await shared.getAttribute('content')).toMatch(/\/social\.[^/]*\.png$/);
  const colours = () =>
    page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.body);
      return [backgroundColor, color];
    });
  expect(await colours()).toEqual(['rgb(253, 240, 228)', 'rgb(31, 20, 16)']);
  expect(await page.evaluate(() => document.fonts.check('16px "Sofia Sans Semi Condensed"'))).toBe(
    true,
  );
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await colours()).toEqual(['rgb(28, 21, 18)', 'rgb(241, 228, 216)']);
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  expect((await colours())[1]).toBe('rgb(0, 0, 0)');
});

test('where theme, logo or menu change, the next edition is as one made from nothing', async () => {
  const changes: Readonly<Record<string, string>> = {
    'theme.css': await readFile(new URL('harbour.css', themes), 'utf8'),
    'images/logo.svg': svg('#000'),
    'publication.yaml': publicationText({ ...fields, menu: '\n  - page: about', timeFormat: '24' }),
    'topics.yaml': '- id: borders\n  name: Frontiers\n',
  };
  for (const [file, text] of Object.entries(changes)) {
    await writeFile(join(contentDir, file), text);
    await buildSearchSite(contentDir, site, now);
    const clean = join(contentDir, `../clean-${file.replaceAll('/', '-')}`);
    await buildSearchSite(contentDir, clean, now);
    const files = await listFiles(clean);
    expect(await listFiles(site)).toEqual(files);
    for (const name of files) {
      const [made, kept] = await Promise.all([clean, site].map((dir) => readFile(join(dir, name))));
      expect(kept?.equals(made ?? Buffer.of()), `${file}: ${name}`).toBe(true);
    }
  }
});
