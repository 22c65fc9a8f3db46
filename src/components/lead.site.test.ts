import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSearchSite } from '../tools/newsrooms/makeSearchSite.ts';
import { newsroomFolder, now, storyFile, storyText } from '../tools/newsrooms/newsroomFolder.ts';

test('the figures of a chart that leads the front page are where the chart’s story is', async () => {
  const chart =
    '<Chart src="./trips.csv" form="bar" title="Trips" unit="trips" alt="They rise." source="The yard" asOf="2025-06-12" />\n';
  const { contentDir } = await newsroomFolder({
    [storyFile]: storyText({}, chart),
    'stories/2025/06/trips.csv': 'port,trips\nDostyk,12\nHorgos,30\n',
  });
  const site = join(contentDir, '../site');
  await buildSearchSite(contentDir, site, now.toISOString());
  const front = await readFile(join(site, 'index.html'), 'utf8');
  const links = [...front.matchAll(/href="([^"]*(?:trips\.csv|datapackage\.json))"/g)];
  expect(links.map(([, address]) => address)).toEqual([
    '/stories/2025/06/first/trips.csv',
    '/stories/2025/06/first/datapackage.json',
  ]);
});
