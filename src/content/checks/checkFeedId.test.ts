import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rssDocument } from '../../feeds/rss.ts';
import { sampleFeed, sampleItem } from '../../tools/fixtures/sampleFeed.ts';
import { describeProblems } from '../../base/problems/problem.ts';
import { newsroomFolder } from '../../tools/newsrooms/newsroomFolder.ts';
import { readNewsroom } from '../readNewsroom.ts';

const fields = [
  'name: The Gauge',
  'tagline: Of rails',
  'description: News of rails.',
  'language: en-GB',
  'timeZone: Asia/Shanghai',
  'email: desk@gauge.example',
  'comments: mail',
];

/**
 * What is said of a newsroom with one story, 2025/06/first.
 * @param lines of publication.yaml that matter here.
 * @param guids of the last edition's feed; without, no edition stands.
 */
async function judge(lines: readonly string[], guids?: readonly string[]): Promise<string> {
  const folder = await newsroomFolder({
    'publication.yaml': [...lines, ...fields, ''].join('\n'),
  });
  const lastSite = join(folder.contentDir, '..', 'dist');
  if (guids) {
    await mkdir(lastSite);
    const feed = sampleFeed(guids.map((guid) => sampleItem({ guid })));
    const self = 'https://gauge.example/rss.xml';
    await writeFile(join(lastSite, 'rss.xml'), await rssDocument(feed, { self, style: '/a.css' }));
  }
  const { problems } = await readNewsroom({ ...folder, lastSite });
  return describeProblems(problems);
}

const known = ['tag:gauge.example,2025:2025/06/gone', 'tag:gauge.example,2025:2025/06/first'];

test('another host makes every story new', async () => {
  expect(await judge(['url: https://trains.example'], known)).toMatchInlineSnapshot(`
    "publication.yaml:1:6
      Feed readers know every story by the name gauge.example; by this one, all would be new to them.
      found  https://trains.example
      do     Add the line "feedId: gauge.example"; the address may then change.

    1 problem in 1 file."
  `);
});

test('so does a feedId that is not the one that it was', async () => {
  const lines = ['url: https://trains.example', 'feedId: trains.example'];
  expect(await judge(lines, known)).toMatchInlineSnapshot(`
    "publication.yaml:2:9
      Feed readers know every story by the name gauge.example; by this one, all would be new to them.
      found  trains.example
      do     Write "feedId: gauge.example".

    1 problem in 1 file."
  `);
});

test.each([
  ['the same host', ['url: https://gauge.example/news/']],
  ['with www.', ['url: https://www.gauge.example']],
  ['the host that it was', ['url: https://trains.example', 'feedId: gauge.example']],
])('%s is right', async (_, lines) => {
  expect(await judge(lines, known)).toBe('');
});

test('an edition that was made when www. counted is kept too', async () => {
  const old = ['tag:www.gauge.example,2025:2025/06/first'];
  expect(await judge(['url: https://www.gauge.example'], old)).toContain(
    'do     Add the line "feedId: www.gauge.example"',
  );
  expect(await judge(['url: https://a.example', 'feedId: www.gauge.example'], old)).toBe('');
});

test.each([
  ['no edition stands', undefined],
  ['it had no story', []],
  ['it had other stories', ['tag:gauge.example,2025:2025/06/second']],
])('nothing is to be kept where %s', async (_, guids) => {
  expect(await judge(['url: https://trains.example'], guids)).toBe('');
});

test('a feedId is a domain name', async () => {
  const url = 'url: https://gauge.example';
  expect(await judge([url, 'feedId: https://Gauge.example/'])).toMatchInlineSnapshot(`
    "publication.yaml:2:9
      The field "feedId" is not a domain name.
      found  https://Gauge.example/
      do     Write gauge.example.

    1 problem in 1 file."
  `);
  expect(await judge([url, 'feedId: новости.example'])).toContain(
    'do     Write xn--b1amnebsh.example.',
  );
  for (const wrong of [
    'gauge example',
    'a,b',
    '"gauge.example,2025"',
    'a/b',
    '-a.b',
    'a..b',
    'desk@a.b',
  ]) {
    expect(await judge([url, `feedId: ${wrong}`])).toContain('The field "feedId" is not a domain');
  }
  for (const right of ['gauge.example', 'localhost', '127.0.0.1', 'a_b.gauge.example']) {
    expect(await judge([url, `feedId: ${right}`])).toBe('');
  }
});
