import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSearchSite } from '../tools/newsrooms/makeSearchSite.ts';
import { newsroomFolder, now, storyFile, storyText } from '../tools/newsrooms/newsroomFolder.ts';

test('a lead in another language is marked so, dateline and all, and its chart’s figures are where its story is', async () => {
  const chart =
    '<Chart src="./trips.csv" form="bar" title="Trips" unit="trips" alt="They rise." source="The yard" asOf="2025-06-12" />\n';
  const { contentDir } = await newsroomFolder({
    [storyFile]: storyText({ language: 'de', dateline: 'Duisburg' }, chart),
    'stories/2025/06/trips.csv': 'port,trips\nDostyk,12\nHorgos,30\n',
  });
  const site = join(contentDir, '../site');
  await buildSearchSite(contentDir, site, now.toISOString());
  const front = await readFile(join(site, 'index.html'), 'utf8');
  expect(front).toContain('<span lang="de" dir="ltr">Duisburg</span>, <time');
  const links = [...front.matchAll(/href="([^"]*(?:trips\.csv|datapackage\.json))"/g)];
  expect(links.map(([, address]) => address)).toEqual([
    '/stories/2025/06/first/trips.csv',
    '/stories/2025/06/first/datapackage.json',
  ]);
});
