import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { sitemapDocument } from '../seo/sitemap.ts';
import { sitemapIndexDocument } from '../seo/sitemapIndex.ts';
import { jsonFeedText, rssText, sampleFeed, sampleItem } from '../tools/fixtures/sampleFeed.ts';
import { hubServer, impatience } from '../tools/fixtures/hubServer.ts';
import { newsroomFolder, publicationText } from '../tools/newsrooms/newsroomFolder.ts';
import { testContext } from '../tools/fixtures/testContext.ts';
import { absoluteUrl } from '../base/addresses.ts';
import { announceEdition } from './announceEdition.ts';
import { runCommand } from './commandContext.ts';

const key = 'abcdefgh-2025';
const publication = publicationText({ url: 'https://gauge.example/desk' });

/** A project's folder with a newsroom that names hubs, and the command as one types it there. */
async function project(hubs: { indexnow?: string; websub?: string }) {
  const { indexnow, websub } = hubs;
  const { contentDir } = await newsroomFolder({
    'publication.yaml':
      publication +
      (indexnow ? `indexnow: { key: ${key}, endpoint: "${indexnow}" }\n` : '') +
      (websub ? `websub: ${websub}\n` : ''),
  });
  const root = join(contentDir, '..');
  const announce = async (typed: string[] = [], environment: Record<string, string> = {}) => {
    const context = testContext(root, environment);
    const network = { fetch, limits: impatience };
    const code = await runCommand(context, (settings, context) =>
      announceEdition(settings, context, typed, network),
    );
    return { code, said: context.said.map((line) => line.replaceAll(/127\.0\.0\.1:\d+/g, 'hub')) };
  };
  const record = () => readFile(join(root, '.announced.json'), 'utf8').catch(() => undefined);
  return {
    root,
    announce,
    record,
    build: (site: Site, hub = websub) => build(join(root, 'dist'), site, hub),
  };
}

/** The words of pages by their paths, and of the feed. */
type Site = Readonly<Record<string, string>>;

async function build(outDir: string, { feed = '', ...pages }: Site, hub?: string): Promise<void> {
  const address = (path: string) => absoluteUrl('https://gauge.example', '/desk/', path);
  const write = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(outDir, path)), { recursive: true });
    await writeFile(join(outDir, path), text);
  };
  await rm(outDir, { recursive: true, force: true });
  const sitemap = {
    path: '/sitemaps/pages.xml',
    pages: Object.keys(pages).map((path) => ({ path })),
  };
  await write('sitemap.xml', await sitemapIndexDocument([sitemap], address));
  await write('sitemaps/pages.xml', await sitemapDocument(sitemap.pages, address));
  await write(`${key}.txt`, key);
  const told = sampleFeed([sampleItem({ title: feed })], { hub: hub || undefined });
  const self = 'https://gauge.example/desk/rss.xml';
  await write('rss.xml', await rssText(told, { self, style: '/a.css' }));
  await write('feed.json', jsonFeedText(told, 'https://gauge.example/desk/feed.json'));
  for (const [path, words] of Object.entries(pages)) {
    await write(`${path}index.html`, `<main>${words}</main>`);
  }
}

function urlsOf(asked: readonly { body: string }[]): unknown[] {
  return asked.map(({ body }) => {
    const told: unknown = JSON.parse(body);
    return typeof told === 'object' && told !== null && 'urlList' in told && told.urlList;
  });
}

test('only what is new since it was last told is told', async () => {
  const [indexnow, websub] = [await hubServer({ status: 202 }), await hubServer({ status: 204 })];
  const { announce, build } = await project({ indexnow: indexnow.url, websub: websub.url });
  await build({ '/': 'One', '/a/': 'A', feed: '1' });
  expect(await announce()).toMatchInlineSnapshot(`
    {
      "code": 0,
      "said": [
        "IndexNow at hub was told of pages: 2 added.",
        "The WebSub hub at hub was told of feeds: 1 added.",
      ],
    }
  `);
  expect(await announce()).toMatchInlineSnapshot(`
    {
      "code": 0,
      "said": [
        "IndexNow at hub: nothing is new.",
        "The WebSub hub at hub: nothing is new.",
      ],
    }
  `);
  await build({ '/': 'One', '/a/': 'A, mended', '/b/': 'B', feed: '1' });
  expect((await announce()).code).toBe(0);
  await build({ '/': 'One', '/b/': 'B', feed: '2' });
  expect((await announce()).code).toBe(0);
  expect(urlsOf(indexnow.asked)).toEqual([
    ['https://gauge.example/desk/', 'https://gauge.example/desk/a/'],
    ['https://gauge.example/desk/a/', 'https://gauge.example/desk/b/'],
    ['https://gauge.example/desk/a/'],
  ]);
  const feed = 'hub.mode=publish&hub.url=https%3A%2F%2Fgauge.example%2Fdesk%2Frss.xml';
  expect(websub.asked.map(({ body }) => body)).toEqual([feed, feed]);
});

test('of JSON feeds it tells where the host names their hub; those once told for nothing are forgotten', async () => {
  const websub = await hubServer({ status: 204 });
  const { announce, build, record } = await project({ websub: websub.url });
  await build({ '/': 'One' });
  await announce(['--json']);
  expect(websub.asked.map(({ body }) => new URLSearchParams(body).get('hub.url'))).toEqual([
    'https://gauge.example/desk/feed.json',
    'https://gauge.example/desk/rss.xml',
  ]);
  expect((await announce()).said).toEqual(['The WebSub hub at hub: nothing is new.']);
  expect(await record()).not.toContain('feed.json');
  expect(websub.asked).toHaveLength(2);
});

test('a site that names no hub yet, or another', async () => {
  const { announce, build } = await project({ websub: 'http://127.0.0.1:1/' });
  for (const hub of ['', 'https://other.example/']) {
    await build({ '/': 'One' }, hub);
    const { code, said } = await announce();
    expect(code).toBe(1);
    expect(said.join('\n')).toContain('dist names the hub http://hub/, which drops what does not');
  }
});

test('a dry run tells nobody, and keeps nothing', async () => {
  const indexnow = await hubServer({ status: 200 });
  const { announce, build, record } = await project({
    indexnow: indexnow.url,
    websub: indexnow.url,
  });
  await build({ '/': 'One', '/a/': 'A' });
  expect(await announce(['--dry-run'])).toMatchInlineSnapshot(`
    {
      "code": 0,
      "said": [
        "IndexNow at hub would be told of pages: 2 added.
      added    https://gauge.example/desk/
      added    https://gauge.example/desk/a/",
        "The WebSub hub at hub would be told of feeds: 1 added.
      added    https://gauge.example/desk/rss.xml",
      ],
    }
  `);
  expect(indexnow.asked).toEqual([]);
  expect(await record()).toBeUndefined();
});

test('a baseline takes what is there as told', async () => {
  const indexnow = await hubServer({ status: 200 });
  const { announce, build } = await project({ indexnow: indexnow.url });
  await build({ '/': 'One' });
  expect(await announce(['--baseline'])).toMatchInlineSnapshot(`
    {
      "code": 0,
      "said": [
        "IndexNow at hub is taken to know the pages that there are: 1; nobody is told.",
      ],
    }
  `);
  await build({ '/': 'One', '/a/': 'A' });
  await announce();
  expect(urlsOf(indexnow.asked)).toEqual([['https://gauge.example/desk/a/']]);
});

test('a dead hub breaks nothing: the other is told, and it is told at the next run', async () => {
  const indexnow = await hubServer(
    { status: 500 },
    { status: 500 },
    { status: 500 },
    { status: 200 },
  );
  const websub = await hubServer({ status: 204 });
  const { announce, build } = await project({ indexnow: indexnow.url, websub: websub.url });
  await build({ '/': 'One' });
  expect(await announce()).toMatchInlineSnapshot(`
    {
      "code": 0,
      "said": [
        "IndexNow at hub was not told of pages: 1 added. It answered 500. They wait for the next run.",
        "The WebSub hub at hub was told of feeds: 1 added.",
      ],
    }
  `);
  expect(await announce()).toMatchInlineSnapshot(`
    {
      "code": 0,
      "said": [
        "IndexNow at hub was told of pages: 1 added.",
        "The WebSub hub at hub: nothing is new.",
      ],
    }
  `);
});

test('off, unless publication.yaml says otherwise', async () => {
  const { announce } = await project({});
  expect(await announce()).toMatchInlineSnapshot(`
    {
      "code": 0,
      "said": [
        "Nobody is told: publication.yaml names neither indexnow nor websub.",
      ],
    }
  `);
});

test('no site', async () => {
  const { announce, root } = await project({ websub: 'http://127.0.0.1:1/' });
  expect(await announce()).toEqual({
    code: 1,
    said: [
      `OUT_DIR is ${root}/dist, which holds no site. Build it with "npm run build", and publish it, before it is announced.`,
    ],
  });
});

test.each([
  [
    'another address',
    ['--dry-run'],
    { SITE_URL: 'https://other.example' },
    'not under https://other',
  ],
  ['a record in the site', [], { ANNOUNCED_FILE: 'dist/a.json' }, 'the site’s own folder'],
  ['an unknown option', ['--now'], {}, '"--now" is not what "npm run announce" takes.'],
  ['an unknown word', ['all'], {}, '"all" is not what "npm run announce" takes.'],
])('%s is a mistake', async (_, typed, environment, words) => {
  const { announce, build } = await project({ websub: 'http://127.0.0.1:1/' });
  await build({ '/': 'One' });
  const { code, said } = await announce(typed, environment);
  expect(code).toBe(1);
  expect(said.join('\n')).toContain(words);
});

test('a site that was built without the key', async () => {
  const { announce, build, root } = await project({ indexnow: 'http://127.0.0.1:1/' });
  await build({ '/': 'One' });
  await rm(join(root, 'dist', `${key}.txt`));
  const { code, said } = await announce();
  expect(code).toBe(1);
  expect(said.join('\n')).toContain(`${key}.txt is missing, by which IndexNow knows the key.`);
});

test('a publication.yaml that will not do is told as by npm run check', async () => {
  const { announce, root } = await project({});
  await writeFile(
    join(root, 'content/publication.yaml'),
    `${publication}indexnow: { key: short }\n`,
  );
  expect(await announce()).toMatchInlineSnapshot(`
    {
      "code": 1,
      "said": [
        "content/publication.yaml:10:18
      The field "indexnow.key" is not a key that IndexNow takes.
      found  short
      do     Write a key of your own, 8 to 128 letters, digits and hyphens.

    1 problem in 1 file.",
      ],
    }
  `);
});
