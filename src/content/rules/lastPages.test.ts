import { expect, test } from 'vitest';
import { temporaryFolder } from '../../tools/newsrooms/temporaryFolder.ts';
import { lastPages } from './lastPages.ts';

const publication = { url: 'https://www.gauge.example' };
const page = 'stories/2025/06/first/index.html';
const rss = (id: string) =>
  `<rss><guid isPermaLink="false">tag:${id},2025:2025/06/first</guid></rss>`;

test('the pages of the edition that stands, but for those of lists', async () => {
  const site = await temporaryFolder({
    [page]: '',
    'stories/2025/06/first/traffic.csv': '',
    'rss.xml': rss('gauge.example'),
    'sitemaps/pages.xml': [
      '/',
      '/about/',
      '/topics/',
      '/topics/rail/',
      '/archive/2025/06/',
      '/us/caf%C3%A9/',
    ]
      .map((path) => `<url><loc>https://gauge.example/desk${path}</loc></url>`)
      .join(''),
  });
  expect(lastPages(site, publication)).toEqual(['/about/', '/us/café/', '/stories/2025/06/first/']);
});

test('a sitemap that was damaged', async () => {
  const site = await temporaryFolder({
    [page]: '',
    'rss.xml': rss('gauge.example'),
    'sitemaps/pages.xml': '<loc>https://gauge.example/</loc><loc>no address</loc><loc>https:',
  });
  expect(lastPages(site, publication)).toEqual(['/stories/2025/06/first/']);
});

test('no edition, and that of another newsroom', async () => {
  expect(lastPages(await temporaryFolder({}), publication)).toEqual([]);
  const other = await temporaryFolder({ [page]: '', 'rss.xml': rss('line.example') });
  expect(lastPages(other, publication)).toEqual([]);
});
