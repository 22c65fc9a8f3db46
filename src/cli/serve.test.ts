import { symlink, writeFile } from 'node:fs/promises';
import type { OutgoingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { askAsWritten } from '../tools/fixtures/askAsWritten.ts';
import { afterAllTests, temporaryFolder } from '../tools/newsrooms/temporaryFolder.ts';
import { serve, type ServedSite } from './serve.ts';

let folder: string;
let root: ServedSite;
let desk: ServedSite;
const long = '<p>A page of some length.</p>'.repeat(200);

const atEnd = afterAllTests();
beforeAll(async () => {
  const files = {
    'secret.html': 'secret',
    'site/index.html': 'front',
    'site/404.html': 'lost',
    'site/über uns/index.html': 'about',
    'site/.well-known/security.txt': 'contact',
    'site/.well-known/.secret': 'secret',
    'site/.secret': 'secret',
    'site/rss.xml': '<rss/>',
    'site/feed.json': '{}',
    'site/feed-archive/2026-06-2.xml': '<rss/>',
    'site/feed-archive/2026-06-2.json': '{}',
    'site/sitemap.xml': '<urlset/>',
    'site/feeds.opml': '<opml/>',
    'site/word.txt': 'bellow',
    'site/long.html': long,
  };
  folder = await temporaryFolder(files, atEnd);
  await symlink('loop', join(folder, 'site/loop'));
  root = await served(join(folder, 'site'), '/');
  desk = await served(join(folder, 'site'), '/desk/');
});

/** Serves a site until the last test has ended. */
async function served(site: string, base: string): Promise<ServedSite> {
  const made = await serve(site, { host: 'localhost', port: 0, base });
  atEnd(made.close);
  return made;
}

const about = '/%C3%BCber%20uns';

describe('a site at the root', () => {
  test.each([
    ['/', 200, 'front'],
    ['/?q=rail', 200, 'front'],
    [`${about}/`, 200, 'about'],
    ['/rss.xml', 200, '<rss/>'],
    ['/rss.xml/', 404, 'lost'],
    ['/nowhere/', 404, 'lost'],
    ['/404', 404, 'lost'],
    ['/%', 404, 'lost'],
    ['/%00', 404, 'lost'],
    ['/../secret.html', 404, 'lost'],
    ['/%2e%2e/secret.html', 404, 'lost'],
    ['/..%2fsecret.html', 404, 'lost'],
  ])('%s is %i', async (path, status, body) => {
    expect(await ask(root, path)).toMatchObject({ status, body });
  });

  test.each([
    [about, `${about}/`],
    [`${about}?a=1`, `${about}/?a=1`],
    [`//${about.slice(1)}`, `${about}/`],
  ])('%s leads to %s', async (path, location) => {
    expect(await ask(root, path)).toMatchObject({ status: 308, location });
  });

  test('tells what a file is', async () => {
    const typeOf = async (path: string) => (await ask(root, path)).headers['content-type'];
    expect(await typeOf('/')).toBe('text/html; charset=utf-8');
    expect(await typeOf('/rss.xml')).toBe('application/rss+xml; charset=utf-8');
    expect(await typeOf('/feed.json')).toBe('application/feed+json');
    expect(await typeOf('/feed-archive/2026-06-2.xml')).toBe('application/rss+xml; charset=utf-8');
    expect(await typeOf('/feed-archive/2026-06-2.json')).toBe('application/feed+json');
    expect(await typeOf('/sitemap.xml')).toMatch(/^(?:text|application)\/xml/);
    expect(await typeOf('/feeds.opml')).toBe('text/x-opml; charset=utf-8');
    expect(await typeOf('/no.png')).toBe('text/html; charset=utf-8');
  });

  test('gives a feed as one to readers, and as XML to browsers, which show that by its style', async () => {
    const typeFor = async (accept: string) => {
      const { headers } = await ask(root, '/rss.xml', { accept });
      expect(headers.vary).toMatch(/\bAccept(?!-)/);
      return headers['content-type'];
    };
    const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
    expect(await typeFor(browser)).toBe('application/xml; charset=utf-8');
    for (const reader of ['*/*', 'application/rss+xml, application/atom+xml, text/html;q=0.5'])
      expect(await typeFor(reader)).toBe('application/rss+xml; charset=utf-8');
  });

  test('gives nothing that is hidden but what is well known', async () => {
    expect(await ask(root, '/.secret')).toMatchObject({ status: 404, body: 'lost' });
    expect(await ask(root, '/.well-known/security.txt')).toMatchObject({ body: 'contact' });
    for (const path of ['/%2esecret', '/.well-known/.secret', '/.well-known/%2Esecret'])
      expect(await ask(root, path)).toMatchObject({ status: 404, body: 'lost' });
  });
});

describe('a reader who comes again', () => {
  test('gets nothing anew that is as it was, by tag and by date', async () => {
    const { etag, 'last-modified': date } = (await ask(root, '/long.html')).headers;
    for (const headers of [{ 'if-none-match': etag }, { 'if-modified-since': date }])
      expect(await ask(root, '/long.html', headers)).toMatchObject({ status: 304, body: '' });
    const before = { 'if-modified-since': 'Wed, 01 Jan 2020 00:00:00 GMT' };
    expect(await ask(root, '/long.html', before)).toMatchObject({ status: 200 });
  });
});

describe('a browser that unpacks', () => {
  test.each(['br', 'gzip'])('gets a text as %s, and the same text', async (encoding) => {
    const packed = await fetch(`${root.url}long.html`, {
      headers: { 'accept-encoding': encoding },
    });
    expect(packed.headers.get('content-encoding')).toBe(encoding);
    expect(packed.headers.get('vary')).toBe('Accept-Encoding');
    expect(await packed.text()).toBe(long);
  });

  test('gets a text as it is where it takes none', async () => {
    const { headers } = await ask(root, '/long.html');
    expect(headers['content-encoding']).toBeUndefined();
    expect(headers['content-length']).toBe(String(long.length));
  });
});

describe('what a build packed beside a file', () => {
  let packed: ServedSite;
  const plain = { 'index.html': long, 'rss.xml': '<rss/>', 'a.csv': 'a,b', 'plain.txt': 'plain' };
  const texts = {
    ...plain,
    'index.html.br': 'front as br',
    'index.html.gz': 'front as gz',
    'rss.xml.br': 'feed as br',
    'a.csv.gz': 'table as gz',
    'below/index.html': 'below',
    'below/index.html.br': 'below as br',
    '.hidden.br': 'hidden',
  };

  beforeAll(async () => {
    packed = await served(await temporaryFolder(texts, atEnd), '/');
  });

  test.each([
    ['/', 'gzip, deflate, br, zstd', 'br', 'front as br', 'text/html'],
    ['/index.html', 'br', 'br', 'front as br', 'text/html'],
    ['/?q=1', 'gzip', 'gzip', 'front as gz', 'text/html'],
    ['/', 'gzip, br;q=0.2', 'gzip', 'front as gz', 'text/html'],
    ['/', 'gzip, br;q=0', 'gzip', 'front as gz', 'text/html'],
    ['/', '*', 'br', 'front as br', 'text/html'],
    ['/below/', 'gzip, br', 'br', 'below as br', 'text/html'],
    ['/rss.xml', 'gzip, br', 'br', 'feed as br', 'application/rss+xml'],
    ['/a.csv', 'gzip, br', 'gzip', 'table as gz', 'text/csv'],
    ['/plain.txt', 'gzip, br', undefined, 'plain', 'text/plain'],
    ['/rss.xml', 'gzip', undefined, '<rss/>', 'application/rss+xml'],
    ['/', 'identity, br;q=0.5', undefined, long, 'text/html'],
    ['/', '', undefined, long, 'text/html'],
  ])('%s for %j is sent as %s', async (path, accepted, encoding, body, type) => {
    const answer = await ask(packed, path, { 'accept-encoding': accepted });
    expect(answer).toMatchObject({ status: 200, body });
    expect(answer.headers['content-encoding']).toBe(encoding);
    expect(answer.headers['content-length']).toBe(String(Buffer.byteLength(body)));
    expect(answer.headers['content-type']).toMatch(new RegExp(`^${type.replace('+', '.')}`));
    expect(answer.headers.vary).toContain('Accept-Encoding');
  });

  test('has a tag of its own, and is not sent again to whom has it', async () => {
    const accepted = { 'accept-encoding': 'br' };
    const { etag } = (await ask(packed, '/', accepted)).headers;
    expect(etag).not.toBe((await ask(packed, '/')).headers.etag);
    const again = await ask(packed, '/', { ...accepted, 'if-none-match': etag });
    expect(again).toMatchObject({ status: 304, body: '' });
  });

  test('is passed over for a part of the file, a folder and what is hidden', async () => {
    const accepted = { 'accept-encoding': 'gzip, br' };
    const part = await ask(packed, '/plain.txt', { ...accepted, range: 'bytes=0-1' });
    expect(part).toMatchObject({ status: 206, body: 'pl' });
    expect(await ask(packed, '/below', accepted)).toMatchObject({ location: '/below/' });
    for (const path of ['/.hidden', '/nowhere', '/a.csv/'])
      expect(await ask(packed, path, accepted)).toMatchObject({ status: 404 });
  });
});

describe('a part of a file', () => {
  test.each([
    ['bytes=0-0', 'b', 'bytes 0-0/6'],
    ['bytes=-1', 'w', 'bytes 5-5/6'],
    ['bytes=2-', 'llow', 'bytes 2-5/6'],
    ['bytes=4-99999999999999999999', 'ow', 'bytes 4-5/6'],
  ])('%s', async (range, body, told) => {
    const answer = await ask(root, '/word.txt', { range, 'accept-encoding': 'br' });
    expect(answer).toMatchObject({ status: 206, body });
    expect(answer.headers['content-range']).toBe(told);
  });

  test.each(['bytes=6-', 'bytes=99999999999999999999-', 'bytes=5-2'])(
    '%s holds none of it',
    async (range) => {
      const answer = await ask(root, '/word.txt', { range });
      expect(answer).toMatchObject({ status: 416, body: '' });
      expect(answer.headers['content-range']).toBe('bytes */6');
    },
  );

  test.each(['lines=1-2', 'bytes=x'])('%s is no part, and is passed over', async (range) => {
    expect(await ask(root, '/word.txt', { range })).toMatchObject({
      status: 200,
      body: 'bellow',
    });
  });
});

test.each([
  ['a step that no file system takes', `/${'a'.repeat(256)}/`, 404],
  ['a path that none takes', `/${'a/'.repeat(4000)}`, 404],
  ['a link that leads to itself', '/loop', 500],
])('%s ends nothing', async (_, path, status) => {
  expect(await ask(root, path)).toMatchObject({ status });
  expect(await ask(root, '/')).toMatchObject({ status: 200 });
});

describe('a site under a base', () => {
  test.each([
    ['/', 307, '/desk/'],
    ['/desk', 308, '/desk/'],
    [`/desk${about}`, 308, `/desk${about}/`],
  ])('%s is %i and leads to %s', async (path, status, location) => {
    expect(await ask(desk, path)).toMatchObject({ status, location });
  });

  test.each([
    ['/desk/', 200, 'front'],
    [`/desk${about}/`, 200, 'about'],
    ['/desks/', 404, 'lost'],
    ['/rss.xml', 404, 'lost'],
  ])('%s is %i', async (path, status, body) => {
    expect(await ask(desk, path)).toMatchObject({ status, body });
  });
});

test('shows at once what a new build brought', async () => {
  await writeFile(join(folder, 'site/new.txt'), 'new');
  expect(await ask(root, '/new.txt')).toMatchObject({ status: 200, body: 'new' });
});

describe.each(['/', '/desk/'])('what hosts read of a site at %s', (base) => {
  let hosted: ServedSite;

  beforeAll(async () => {
    const files = {
      '404.html': 'lost',
      'stories/back/index.html': long,
      'news/über.html/index.html': 'taken back',
      _headers: `${base}stories/*\n  X-Frame-Options: DENY\n  Cache-Control: public, max-age=60\n`,
      _redirects: [
        `${base}old/ ${base}stories/new/ 301`,
        `${base}stories/back/ ${base}stories/back/index.html 410`,
        `${base}news/%C3%BCber.html ${base}news/%C3%BCber.html/index.html 410`,
        `${base}out/ ${base}../../secret.html 410`,
        `${base}else/ ${base}stories/back/ 302`,
      ].join('\n'),
    };
    hosted = await served(await temporaryFolder(files, atEnd), base);
  });

  test.each(['old/', 'old/?a=1'])('%s leads on for ever', async (path) => {
    const location = `${base}stories/new/${path.slice('old/'.length)}`;
    expect(await ask(hosted, base + path)).toMatchObject({ status: 301, location });
  });

  test.each([
    ['stories/back/', long],
    ['stories/back/?a=1', long],
    ['stories/back/index.html', long],
    ['news/%C3%BCber.html', 'taken back'],
  ])('%s is gone, and its page says so', async (path, body) => {
    const answer = await ask(hosted, base + path, { 'if-none-match': '*' });
    expect(answer).toMatchObject({ status: 410, body });
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
  });

  test('what is gone has the headers of its path, and is not kept', async () => {
    const { headers } = await ask(hosted, `${base}stories/back/`);
    expect([headers['x-frame-options'], headers['cache-control']]).toEqual(['DENY', undefined]);
  });

  test('nothing outside the site is sent as what is gone', async () => {
    expect(await ask(hosted, `${base}out/`)).toMatchObject({ status: 410, body: 'Not found' });
  });
});

test('a taken port gives the next free one', async () => {
  const port = Number(new URL(root.url).port);
  const next = await serve(folder, { host: 'localhost', port, base: '/' });
  expect(Number(new URL(next.url).port)).toBeGreaterThan(port);
  await next.close();
});

test('a host that is not this machine’s', async () => {
  await expect(serve(folder, { host: '192.0.2.1', port: 0, base: '/' })).rejects.toThrow(
    'HOST is "192.0.2.1" and PORT is 0, where this machine cannot listen (EADDRNOTAVAIL). Set others.',
  );
});

/** What a site answers, its body as a text. */
async function ask({ url }: ServedSite, path: string, headers?: OutgoingHttpHeaders) {
  const { body, ...answer } = await askAsWritten(url, path, headers);
  return { ...answer, body: body.toString(), location: answer.headers.location };
}
