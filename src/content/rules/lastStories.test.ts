import { expect, test } from 'vitest';
import { temporaryFolder } from '../../tools/newsrooms/temporaryFolder.ts';
import { lastStories } from './lastStories.ts';

const publication = { url: 'https://www.gauge.example' };
const page = 'stories/2025/06/first/index.html';
const rss = (id: string) =>
  `<rss><guid isPermaLink="false">tag:${id},2025:2025/06/first</guid></rss>`;

test('the stories of the edition that stands', async () => {
  const site = await temporaryFolder({
    [page]: '',
    'stories/2025/06/first/traffic.csv': '',
    'rss.xml': rss('gauge.example'),
  });
  expect(lastStories(site, publication)).toEqual(['/stories/2025/06/first/']);
});

test('no edition, and that of another newsroom', async () => {
  expect(lastStories(await temporaryFolder({}), publication)).toEqual([]);
  const other = await temporaryFolder({ [page]: '', 'rss.xml': rss('line.example') });
  expect(lastStories(other, publication)).toEqual([]);
});
