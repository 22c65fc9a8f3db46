import fc from 'fast-check';
import { parseRssFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import type { FeedItem, FeedOrigin } from './feed.ts';
import { rssText, sampleFeed, sampleItem } from '../tools/fixtures/sampleFeed.ts';
import { xmlText } from './text.ts';

const self = 'https://gauge.example/desk/rss.xml';
const at = { self, style: '/desk/feeds.css' };

test('a feed reader finds all that an item tells', async () => {
  const document = await rssText(sampleFeed([sampleItem()]), at);
  expect(parseRssFeed(document)).toMatchInlineSnapshot(`
    {
      "atom": {
        "links": [
          {
            "href": "https://gauge.example/desk/rss.xml",
            "rel": "self",
            "type": "application/rss+xml",
          },
        ],
      },
      "description": "Trade stories from where the rails change",
      "items": [
        {
          "categories": [
            {
              "domain": "https://gauge.example/desk/sections/",
              "name": "Rail",
            },
            {
              "domain": "https://gauge.example/desk/countries/",
              "name": "China",
            },
          ],
          "content": {
            "encoded": "<p>Over 3,000 trips &amp; more.</p>",
          },
          "dc": {
            "creators": [
              "The Yard Desk and 007",
            ],
          },
          "description": "Over 3,000 trips in a year.",
          "guid": {
            "isPermaLink": false,
            "value": "tag:gauge.example,2025:2025/06/alashankou",
          },
          "link": "https://gauge.example/desk/stories/2025/06/alashankou/",
          "media": {
            "contents": [
              {
                "credits": [
                  {
                    "value": "Map: R & D",
                  },
                ],
                "description": {
                  "type": "plain",
                  "value": "A map of "the" line",
                },
                "height": 800,
                "medium": "image",
                "type": "image/png",
                "url": "https://gauge.example/desk/_astro/map.png",
                "width": 1200,
              },
            ],
          },
          "pubDate": "Thu, 12 Jun 2025 13:40:00 GMT",
          "title": "Alashankou counts its trains",
        },
      ],
      "language": "en-GB",
      "lastBuildDate": "Thu, 12 Jun 2025 13:40:00 GMT",
      "link": "https://gauge.example/desk/",
      "title": "The Gauge",
      "ttl": 60,
    }
  `);
});

test('a list’s feed names the hub, the site’s own feed, and when a story was updated', async () => {
  const document = await rssText(
    sampleFeed([sampleItem({ updated: new Date('2025-06-14T08:00:00Z') })], {
      hub: 'https://hub.example/?a=1&b=2',
      origin: { title: 'Break & Gauge', url: 'https://gauge.example/desk/rss.xml' },
    }),
    at,
  );
  const { atom, items } = parseRssFeed(document);
  expect(atom?.links?.map(({ rel, href }) => [rel, href])).toEqual([
    ['self', self],
    ['hub', 'https://hub.example/?a=1&b=2'],
  ]);
  expect(items?.[0]).toMatchObject({
    source: { title: 'Break & Gauge', url: 'https://gauge.example/desk/rss.xml' },
    atom: { updated: '2025-06-14T08:00:00.000Z' },
  });
});

test('an item says how many letters about it are printed, and where; one without says nothing', async () => {
  const plain = sampleItem({ guid: 'tag:gauge.example,2025:plain' });
  const document = await rssText(sampleFeed([sampleItem({ letters: 2 }), plain]), at);
  const { items } = parseRssFeed(document);
  expect(items?.map(({ comments, slash }) => [comments, slash?.comments])).toEqual([
    [`${plain.url}#printed-letters`, 2],
    [undefined, undefined],
  ]);
  expect(await rssText(sampleFeed([plain]), at)).not.toContain('slash');
});

test('readers are shown the publication’s sign, under the feed’s own name', async () => {
  const icon = 'https://gauge.example/desk/icon.png';
  const feed = sampleFeed([sampleItem()], { icon, title: 'Rails & <wagons>' });
  const { image } = parseRssFeed(await rssText(feed, at));
  expect(image).toEqual({ url: icon, title: feed.title, link: feed.home });
});

test('a browser is told of the style sheet before the feed begins', async () => {
  const document = await rssText(sampleFeed([]), at);
  expect(document).toMatch(
    /^<\?xml version="1\.0" encoding="UTF-8"\?><\?xml-stylesheet type="text\/css" href="\/desk\/feeds\.css"\?><rss /,
  );
});

test('an update moves the feed’s time and no item’s', async () => {
  const updated = sampleItem({ updated: new Date('2025-06-14T08:00:00Z') });
  const feed = parseRssFeed(await rssText(sampleFeed([updated]), at));
  expect(feed.lastBuildDate).toBe('Sat, 14 Jun 2025 08:00:00 GMT');
  expect(feed.items?.[0]?.pubDate).toBe('Thu, 12 Jun 2025 13:40:00 GMT');
});

test('a feed names the document with the entries before', async () => {
  const before = 'https://gauge.example/desk/feed-archive/2.xml';
  const document = await rssText(sampleFeed([sampleItem()]), { ...at, before });
  expect(parseRssFeed(document).atom?.links).toEqual([
    { href: self, rel: 'self', type: 'application/rss+xml' },
    { href: before, rel: 'prev-archive' },
  ]);
  expect(document).not.toContain('archive/>');
});

test('a document of an archive says that it is one, and of which feed', async () => {
  const archive = 'https://gauge.example/desk/feed-archive/1.xml';
  const document = await rssText(sampleFeed([sampleItem()]), {
    ...at,
    self: archive,
    current: self,
  });
  expect(parseRssFeed(document).atom?.links).toEqual([
    { href: archive, rel: 'self', type: 'application/rss+xml' },
    { href: self, rel: 'current' },
  ]);
  expect(document).toMatch(/<rss [^>]*xmlns:fh="http:\/\/purl\.org\/syndication\/history\/1\.0"/);
  expect(document).toContain('<fh:archive/>');
});

test('an empty feed is a feed', async () => {
  const feed = parseRssFeed(await rssText(sampleFeed([]), at));
  expect(feed.title).toBe('The Gauge');
  expect(feed.items ?? []).toEqual([]);
  expect(feed.lastBuildDate).toBeUndefined();
});

test('the same feed gives the same document', async () => {
  const feed = sampleFeed([sampleItem()]);
  expect(await rssText(feed, at)).toBe(await rssText(feed, at));
});

test('an item that feeds share names in each the feed it came from, and tells all else the same', async () => {
  const item = sampleItem();
  const first = { title: 'First', url: 'https://gauge.example/first/rss.xml' };
  const second = { title: 'Second', url: 'https://gauge.example/second/rss.xml' };
  const itemFrom = async (origin: FeedOrigin | undefined): Promise<object | undefined> =>
    parseRssFeed(await rssText(sampleFeed([item], { origin }), at)).items?.[0];
  const alone = await itemFrom(undefined);
  expect(alone).toBeDefined();
  expect(await itemFrom(first)).toEqual({ ...alone, source: first });
  expect(await itemFrom(second)).toEqual({ ...alone, source: second });
  expect(await itemFrom(first)).toEqual({ ...alone, source: first });
  expect(await itemFrom(undefined)).toEqual(alone);
});

test('items keep their order, whichever of them another feed had before', async () => {
  const origin = { title: 'The Gauge', url: self };
  const items = ['a', 'b', 'c', 'd'].map((title) => sampleItem({ title }));
  const titles = async (chosen: readonly FeedItem[]): Promise<unknown> => {
    const document = await rssText(sampleFeed(chosen, { origin }), at);
    return parseRssFeed(document).items?.map(({ title }) => title);
  };
  expect(await titles(items.slice(1, 3))).toEqual(['b', 'c']);
  expect(await titles(items)).toEqual(['a', 'b', 'c', 'd']);
  expect(await titles(items.toReversed())).toEqual(['d', 'c', 'b', 'a']);
});

test('the full text is written as it is, not sign by sign', async () => {
  const content = '<p>“a” &amp; <b>b</b></p>';
  const document = await rssText(sampleFeed([sampleItem({ content })]), at);
  expect(document).toContain(`<content:encoded><![CDATA[${content}]]></content:encoded>`);
});

test('a feed of long stories has few entities, of which some readers take no more than 1,000', async () => {
  const content = '<p>a &amp; “b” &lt; "c" ]]></p>'.repeat(400);
  const summary = '<a> & "b"'.repeat(40);
  const items = Array.from({ length: 30 }, () => sampleItem({ content, summary }));
  const document = await rssText(sampleFeed(items), at);
  const outside = document.replaceAll(/<!\[CDATA\[.*?\]\]>/gs, '');
  expect(outside.match(/&/g)?.length).toBeLessThan(1000);
  const feed = parseRssFeed(document);
  expect(feed.items?.map((item) => item.content?.encoded)).toEqual(items.map(() => content));
});

test.each([
  ['en-GB', ['Ann', 'Bo', 'Cy'], 'Ann, Bo and Cy'],
  ['de', ['Ann', 'Bo'], 'Ann und Bo'],
  ['zh-Hans', ['安', '波'], '安和波'],
  ['ar', ['آن', 'بو'], 'آن وبو'],
  ['en-GB', ['R & <D>', '007'], 'R & <D> and 007'],
  ['en-GB', ['007'], '007'],
])('who wrote it is told in one element, in %s', async (language, names, byline) => {
  const authors = names.map((name) => ({ name, url: self }));
  const document = await rssText(sampleFeed([sampleItem({ language, authors })]), at);
  expect(parseRssFeed(document).items?.[0]?.dc?.creators).toEqual([byline]);
});

test.each([
  'a <b> is no tag',
  '<img src=x onerror=alert(1)>',
  '</description><script>alert(1)</script>',
  'AT&T, R&D, &lt; and &amp;amp;',
  '1 < 2 > 0 ]]> <![CDATA[ "x" \'y\'',
  '<!-- gone? -->',
])('a reader who takes a summary for HTML, as RSS has it, is shown: %s', async (text) => {
  const feed = sampleFeed([sampleItem({ summary: text })], { description: text });
  const { description, items } = parseRssFeed(await rssText(feed, at));
  for (const html of [description, items?.[0]?.description]) {
    expect(textOfHtml(html ?? '')).toBe(text);
  }
});

test('a browser is told each item in its language, its direction and its time', async () => {
  const item = sampleItem({
    language: 'ar',
    title: 'قطار <1>',
    summary: 'R&D.',
    publishedInWords: '12 يونيو 2025',
  });
  const document = await rssText(sampleFeed([item]), at);
  expect(document.slice(document.indexOf('<xhtml:article'), document.indexOf('</xhtml:div>'))).toBe(
    '<xhtml:article lang="ar" dir="rtl"><xhtml:h2><xhtml:a href="https://gauge.example/desk/stories/2025/06/alashankou/"><![CDATA[قطار <1>]]></xhtml:a></xhtml:h2>' +
      '<xhtml:time datetime="2025-06-12T13:40:00.000Z">12 يونيو 2025</xhtml:time><xhtml:p><![CDATA[R&D.]]></xhtml:p><xhtml:small>The Yard Desk و007</xhtml:small></xhtml:article>',
  );
});

test('names and titles are plain text, in which a tag is none', async () => {
  const document = await rssText(sampleFeed([sampleItem({ title: 'Duty <b> & AT&amp;T' })]), at);
  expect(document).toContain('<title>Duty &#x3C;b&#x3E; &#x26; AT&#x26;amp;T</title>');
});

test('any text comes back as it went in, but for what XML cannot hold', async () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.constantFrom('007', '1e3', ' 0x1F ', 'true', ']]>', '<!--', '&#0;', '\uFDD00\uFDD1', '$&'),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(texts, { minLength: 6, maxLength: 6 }), async (given) => {
      const [title = '', summary = '', content = '', name = '', alt = '', credit = ''] = given;
      const item = sampleItem({ title, summary, content, authors: [{ name, url: self }] });
      const image = item.image && { ...item.image, alt, credit };
      const document = await rssText(sampleFeed([{ ...item, image }]), at);
      expect(document).toBe(xmlText(document));
      const found = ['title', 'dc:creator', 'media:description', 'media:credit'].map((element) =>
        textOf(document, element),
      );
      expect(found).toEqual([title, name, alt, credit].map(xmlText));
      // An XML parser reads the end of a line as one sign, which in HTML says the same.
      const asHtml = (text: string): string => xmlText(text).replaceAll(/\r\n?/g, '\n');
      expect(textOfHtml(textOf(document, 'description'))).toBe(asHtml(summary));
      expect(textOf(document, 'content:encoded')).toBe(asHtml(content));
      const shown = ['xhtml:a', 'xhtml:p', 'xhtml:small'].map((element) =>
        textOf(document, element, '<xhtml:article'),
      );
      expect(shown).toEqual([title, summary, name].map(asHtml));
    }),
  );
});

/** Reads an element of the only item as an XML parser does; the document has no comment. */
function textOf(document: string, element: string, after = '<item>'): string {
  const item = document.slice(document.indexOf(after));
  const cdata = /<!\[CDATA\[(.*?)\]\]>/s;
  const raw = new RegExp(
    `<${element}(?: [^>]*)?>((?:[^<]|${cdata.source})*)</${element}>`,
    's',
  ).exec(item)?.[1];
  const lines = raw?.replaceAll(/\r\n?/g, '\n') ?? '';
  return lines.replaceAll(
    new RegExp(`${cdata.source}|&#x([0-9A-F]+);`, 'gs'),
    (_, verbatim: string | undefined, code: string | undefined) =>
      verbatim ?? String.fromCodePoint(parseInt(code ?? '0', 16)),
  );
}

/** The words that HTML without a tag shows. */
function textOfHtml(html: string): string {
  expect(html).not.toMatch(/[<>]/);
  return html.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}
