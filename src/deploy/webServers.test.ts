import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { OutgoingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askAsWritten } from '../tools/fixtures/askAsWritten.ts';
import { webServers, type RunningServer } from '../tools/fixtures/webServers.ts';
import { contentPolicy, framed, policyText, workerPolicy } from './contentPolicy.ts';
import { cacheControl, commonHeaders, type HostedSite } from './hostedSite.ts';
import { hostFiles } from './hostFiles.ts';
import { readRedirectsFile } from './redirectsFile.ts';

const policies = {
  pages: contentPolicy('<style>a{}</style>', false),
  search: contentPolicy('<script src="/a.js"></script>', true),
  worker: workerPolicy,
};

const page = '<!doctype html><title>A page</title>'.repeat(50);
const files: Readonly<Record<string, string>> = {
  'index.html': page,
  '404.html': 'lost',
  'search/index.html': page,
  'stories/2025/06/a/index.html': page,
  'rss.xml': '<rss/>',
  'feed.json': '{}',
  'stories/2025/06/a/index.md': '# A',
  'topics/ports/calendar.ics': 'BEGIN:VCALENDAR',
  'license.xml': '<rsl/>',
  'topics/ports/feed-archive/2026-06-2.json': '{}',
  'feeds.opml': '<opml/>',
  'site.webmanifest': '{}',
  '_astro/worker-a1.js': 'postMessage(1)',
  '_astro/a.b1.css': 'a{}',
  '_astro/a.b1.avif': 'avif',
  'look/theme.d1.css': 'a{}',
  'pagefind/pagefind.js': '1',
  'pagefind/wasm.en-e1.pagefind': 'wasm',
  'pagefind/pagefind-entry.json': '{}',
  'pagefind/fragment/a.pf_fragment': 'fragment',
  '.break-of-gauge.json': '{}',
  '.well-known/security.txt': 'contact',
};

/** Old paths as editors may write them. */
const moved = new Map(
  [
    '/old/',
    '/Old/',
    '/OLD/',
    '/Stories/2025/06/a/',
    '/news/a.html',
    '/über uns/',
    '/a"b/',
    "/it's/",
    '/a$b/',
    '/a*b/',
    '/{path}/',
    `/${'long-'.repeat(40)}/`,
    '/default/',
  ].map((from) => [from, '/stories/2025/06/a/']),
);

/** Where stories stood that were taken back, some of them like a page that is there. */
const withdrawn = [
  '/stories/2025/06/b/',
  '/STORIES/2025/06/A/',
  '/news/b.html',
  '/zurück genommen/',
  '/b"c/',
  "/that's/",
  '/b$c/',
  '/b*c/',
  '/b?c/',
  '/b%20c/',
  '/{gone}/',
  `/${'gone-'.repeat(40)}/`,
];
const goneText = 'This story was withdrawn';

function siteAt(base: string): HostedSite {
  return {
    origin: 'https://news.example',
    base,
    pages: ['/', '/404.html', '/search/', '/stories/2025/06/a/', ...moved.keys(), ...withdrawn],
    moved,
    withdrawn,
    policies,
    workers: ['/_astro/worker-a1.js'],
    hub: 'https://hub.example/',
  };
}

describe.each(['/', '/desk/'])('what hosts read of a site at %s', (base) => {
  const texts = hostFiles(siteAt(base));

  test('names every old path once for each of them, with where it leads', () => {
    const redirects = texts.get('_redirects')?.trimEnd().split('\n') ?? [];
    expect(redirects).toHaveLength(moved.size + withdrawn.length);
    for (const line of redirects.slice(0, moved.size)) {
      const [from = '', to, status, ...more] = line.split(' ');
      expect(moved.has(decodeURIComponent(`/${from.slice(base.length)}`))).toBe(true);
      expect([to, status, more]).toEqual([`${base}stories/2025/06/a/`, '301', []]);
    }
    expect(
      texts.get('.deploy/nginx-maps.conf')?.match(/"[^"]*\/stories\/2025\/06\/a\/";/g),
    ).toHaveLength(moved.size);
    expect(
      texts.get('.deploy/Caddyfile')?.match(/ "[^"]*\/stories\/2025\/06\/a\/"\n/g),
    ).toHaveLength(moved.size);
  });

  test('says of every path whose story was taken back that it is gone', () => {
    const rules = readRedirectsFile(texts.get('_redirects') ?? '');
    for (const path of withdrawn) {
      const folder = path.endsWith('/') ? path : `${path}/`;
      const { to = '', status } = rules.get(asked(base + path.slice(1))) ?? {};
      expect([decodeURIComponent(to), status]).toEqual([
        `${base}${folder.slice(1)}index.html`,
        410,
      ]);
    }
  });

  test.each(['.deploy/nginx-maps.conf', '.deploy/nginx-server.conf', '.deploy/Caddyfile'])(
    '%s has a closing brace for each that opens',
    (file) => {
      const text = texts.get(file)?.replaceAll(/"(?:\\.|[^"\\])*"/g, '') ?? '';
      expect(text.match(/\{/g)?.length).toBe(text.match(/\}/g)?.length);
      expect(text).not.toContain('undefined');
    },
  );
});

const folder = mkdtempSync(join(tmpdir(), 'servers-'));
// Servers that root starts read as somebody else.
chmodSync(folder, 0o755);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const installed = webServers.filter(({ isInstalled }) => isInstalled);

// What is above holds for all; a machine without these servers has nothing to ask.
for (const server of installed) {
  describe.each(['/', '/desk/'])(`${server.name} with a site at %s`, (base) => {
    const root = join(folder, server.name, base === '/' ? 'root' : 'below');
    const site = join(root, base);
    let running: RunningServer;

    beforeAll(async () => {
      const written = { ...files, ...Object.fromEntries(hostFiles(siteAt(base))) };
      for (const [file, text] of Object.entries(written)) write(join(site, file), text);
      for (const path of withdrawn) write(join(site, path, 'index.html'), goneText);
      write(join(site, 'index.html.gz'), gzipSync(page));
      write(join(site, 'index.html.br'), brotliCompressSync(page));
      running = await server.start(root, site.replace(/\/$/, ''), `${root}-work`);
    });
    afterAll(() => running.stop());

    const ask = (path: string, headers?: OutgoingHttpHeaders) =>
      askAsWritten(running.url, base + path, headers);

    test.each([
      ['', 'text/html; charset=utf-8'],
      ['_astro/a.b1.css', 'text/css; charset=utf-8'],
      ['_astro/worker-a1.js', /^(?:application|text)\/javascript; charset=utf-8$/],
      ['_astro/a.b1.avif', 'image/avif'],
      ['rss.xml', /^(?:application|text)\/xml(?:; charset=utf-8)?$/],
      ['feed.json', /^application\/feed\+json/],
      ['stories/2025/06/a/index.md', /^text\/markdown; charset=utf-8$/i],
      ['topics/ports/calendar.ics', /^text\/calendar; charset=utf-8$/],
      ['license.xml', /^application\/rsl\+xml$/],
      ['site.webmanifest', /^application\/manifest\+json$/],
      ['topics/ports/feed-archive/2026-06-2.json', /^application\/feed\+json/],
    ])('/%s has its type', async (path, type) => {
      const { status, headers } = await ask(path);
      expect([status, headers['content-type']]).toEqual([200, expect.stringMatching(type)]);
    });

    test('every answer has the headers that keep readers safe', async () => {
      for (const path of ['', 'rss.xml', 'nowhere/', '_astro/a.b1.css']) {
        const { headers } = await ask(path);
        for (const [name, value] of Object.entries(commonHeaders))
          expect([path, name, headers[name.toLowerCase()]]).toEqual([path, name, value]);
      }
    });

    test('pages, the search and its worker have their policies', async () => {
      const policyAt = async (path: string) => (await ask(path)).headers['content-security-policy'];
      const ofPages = policyText(framed(policies.pages));
      expect(ofPages).not.toContain('wasm');
      for (const path of ['', 'stories/2025/06/a/', 'rss.xml', 'nowhere/', '_astro/a.b1.css'])
        expect(await policyAt(path)).toBe(ofPages);
      expect(await policyAt('search/')).toBe(policyText(framed(policies.search)));
      expect(await policyAt('_astro/worker-a1.js')).toBe(policyText(workerPolicy));
    });

    test.each([
      ['', cacheControl.pages],
      ['rss.xml', cacheControl.pages],
      ['pagefind/pagefind-entry.json', cacheControl.pages],
      ['_astro/a.b1.css', cacheControl.hashed],
      ['look/theme.d1.css', cacheControl.hashed],
      ['pagefind/wasm.en-e1.pagefind', cacheControl.hashed],
      ['pagefind/pagefind.js', cacheControl.pages],
      ['nowhere/look/', cacheControl.pages],
      ['stories/2025/06/b/', cacheControl.pages],
      ['pagefind/fragment/a.pf_fragment', cacheControl.hashed],
    ])('/%s is kept as long as it may be', async (path, expected) => {
      expect((await ask(path)).headers['cache-control']).toBe(expected);
    });

    test('a reader who comes again gets nothing anew that is as it was', async () => {
      const { etag, 'last-modified': date } = (await ask('rss.xml')).headers;
      for (const headers of [{ 'if-none-match': etag }, { 'if-modified-since': date }])
        expect((await ask('rss.xml', headers)).status).toBe(304);
    });

    test('what was compressed beforehand is sent as it is', async () => {
      const { headers, body } = await ask('', { 'accept-encoding': 'gzip' });
      expect([headers['content-encoding'], gunzipSync(body).toString()]).toEqual(['gzip', page]);
      expect(body).toEqual(readFileSync(join(site, 'index.html.gz')));
      expect((await ask('')).body.toString()).toBe(page);
      if (server.name !== 'Caddy') return;
      const small = await ask('', { 'accept-encoding': 'br, gzip' });
      expect(brotliDecompressSync(small.body).toString()).toBe(page);
    });

    test.each([...moved])('%s leads on for ever', async (from, to) => {
      const { status, headers } = await ask(encodeURI(from).slice(1));
      expect([status, headers.location]).toEqual([301, base + to.slice(1)]);
    });

    test.each(withdrawn)('%s is gone, and its page says so', async (path) => {
      const names = [path, ...(path.endsWith('/') ? [`${path}index.html`] : [`${path}/`])];
      for (const name of names) {
        const { status, headers, body } = await ask(asked(name).slice(1));
        expect([status, headers['content-type'], body.toString()]).toEqual([
          410,
          'text/html; charset=utf-8',
          goneText,
        ]);
        expect(headers['cache-control']).toBe(cacheControl.pages);
        expect(headers['content-security-policy']).toBe(policyText(framed(policies.pages)));
        // Who has read the story once, or that it is gone, is told that it is gone.
        for (const known of [headers.etag, '*'])
          expect((await ask(asked(name).slice(1), { 'if-none-match': known })).status).toBe(410);
      }
    });

    test('a page is at its own address, and no redirect leads there again', async () => {
      expect((await ask('stories/2025/06/a/')).status).toBe(200);
      expect((await ask('stories/2025/06/a')).headers.location).toBe(`${base}stories/2025/06/a/`);
    });

    test.each(['nowhere/', 'nowhere/feed.json', 'nowhere/calendar.ics', 'nowhere/index.md'])(
      '/%s, which is not there, is the page that says so',
      async (path) => {
        expect(await ask(path)).toMatchObject({
          status: 404,
          headers: { 'content-type': 'text/html; charset=utf-8' },
          body: Buffer.from('lost'),
        });
      },
    );

    test.each(['_headers', '_redirects', '.break-of-gauge.json', '.deploy/Caddyfile'])(
      '%s is for no reader',
      async (path) => {
        expect((await ask(path)).status).toBe(404);
      },
    );

    test('what is well known is there', async () => {
      expect((await ask('.well-known/security.txt')).body.toString()).toBe('contact');
    });

    test('JSON feeds name their hub', async () => {
      expect((await ask('feed.json')).headers.link).toBe(
        `<https://hub.example/>; rel="hub", <https://news.example${base}feed.json>; rel="self"`,
      );
      expect((await ask('rss.xml')).headers.link).toBeUndefined();
    });
  });
}

/** A path as browsers ask for it. */
function asked(path: string): string {
  return encodeURI(path).replaceAll(
    /[*$?]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function write(path: string, content: string | Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
