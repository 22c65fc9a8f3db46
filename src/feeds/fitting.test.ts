import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FeedItem } from './feed.ts';
import { fitting, largestFeed } from './fitting.ts';
import { jsonFeedDocument } from './jsonFeed.ts';
import { rssDocument } from './rss.ts';
import { sampleFeed, sampleItem } from '../tools/fixtures/sampleFeed.ts';

const kilobytes = (count: number): string => '<p>a & "b"</p>'.repeat(count * 40);

/** The items as they are told in the site's own feed. */
function told(items: readonly FeedItem[]): Promise<FeedItem[]> {
  return fitting(items, undefined);
}

test('short items are told whole', async () => {
  const items = Array.from({ length: 59 }, (_, index) => sampleItem({ guid: `tag:${index}` }));
  expect(await told(items)).toEqual(items);
  expect(await told([])).toEqual([]);
});

test('where long items leave no room, the oldest are told by their summaries', async () => {
  const items = Array.from({ length: 59 }, (_, index) =>
    sampleItem({ guid: `tag:${index}`, content: kilobytes(40) }),
  );
  const kept = await told(items);
  expect(kept.map(({ guid }) => guid)).toEqual(items.map(({ guid }) => guid));
  const whole = kept.filter(({ content }) => content.length > 10_000).length;
  expect(whole).toBeGreaterThan(5);
  expect(kept.slice(0, whole)).toEqual(items.slice(0, whole));
  for (const { content } of kept.slice(whole)) expect(content).toContain('Over 3,000 trips');
});

test('where even those leave no room, the oldest are told by their headlines', async () => {
  const categories = Array.from({ length: 200 }, (_, index) => ({
    kind: 'topic' as const,
    name: `Topic ${index}`,
    url: `https://gauge.example/desk/topics/${index}/`,
    taxonomy: 'https://gauge.example/desk/topics/',
  }));
  const items = Array.from({ length: 59 }, (_, index) =>
    sampleItem({ guid: `tag:${index}`, title: `Headline ${index}`, categories }),
  );
  const kept = await told(items);
  expect(kept.map(({ guid, title }) => [guid, title])).toEqual(
    items.map(({ guid, title }) => [guid, title]),
  );
  expect(kept[0]).toEqual(items[0]);
  expect(kept.at(-1)).toMatchObject({
    categories: [],
    image: undefined,
    content: `<p><a href="${items[0]?.url}">Read the whole story</a></p>`,
  });
});

test('a huge story is told by its image and its summary and pushes no other out', async () => {
  const huge = sampleItem({ summary: 'Of <b> & "more".', content: kilobytes(900) });
  const [first, ...others] = await told([huge, ...Array.from({ length: 29 }, () => sampleItem())]);
  expect(others).toHaveLength(29);
  expect(first?.guid).toBe(huge.guid);
  expect(first?.content).toBe(
    '<div lang="en-GB" dir="ltr"><figure><img src="https://gauge.example/desk/_astro/map.png" width="1200" height="800" alt="A map of &#34;the&#34; line" /><figcaption><small>Map: R &#38; D</small></figcaption></figure>' +
      `<p>Of &#60;b&#62; &#38; &#34;more&#34;.</p></div><p><a href="${huge.url}">Read the whole story</a></p>`,
  );
});

test('a huge story without an image is read in its own direction', async () => {
  const huge = sampleItem({
    language: 'ar',
    summary: 'قطار.',
    image: undefined,
    content: kilobytes(900),
  });
  expect((await told([huge]))[0]?.content).toMatch(
    /^<div lang="ar" dir="rtl"><p>قطار\.<\/p><\/div><p>/,
  );
});

test('feeds that share items keep the same of them', async () => {
  const items = [sampleItem({ content: kilobytes(900) }), sampleItem()];
  const [first, second] = [await told(items), (await told(items.toReversed())).toReversed()];
  expect(second).toHaveLength(2);
  second.forEach((item, index) => expect(item).toBe(first[index]));
});

test('every format stays below the limit, whatever the texts hold', async () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      '<',
      '&',
      '"',
      "'",
      '\n',
      '\r',
      '\\',
      '中',
      '🚂',
      '\u0001',
      '\uD800',
      '<p>',
      ']]>',
    ),
  );
  const text = fc
    .tuple(piece, fc.integer({ min: 0, max: 6000 }))
    .map(([sign, times]) => sign.repeat(times));
  const item = fc.record({ content: text, summary: text, title: text }).map(sampleItem);
  await fc.assert(
    fc.asyncProperty(fc.array(item, { maxLength: 59, size: 'max' }), async (items) => {
      const origin = {
        title: '&'.repeat(80),
        url: `https://gauge.example/${'a'.repeat(80)}/rss.xml`,
      };
      const fitted = await fitting(items, origin);
      expect(fitted.map(({ guid }) => guid)).toEqual(items.map(({ guid }) => guid));
      const feed = sampleFeed(fitted, {
        origin,
        description: '&'.repeat(400),
      });
      const self = 'https://gauge.example/feed';
      const documents = [
        await rssDocument(feed, { self, current: self, before: self, style: '/a.css' }),
        jsonFeedDocument(feed, self, self),
      ];
      for (const document of documents)
        expect(Buffer.byteLength(document)).toBeLessThan(largestFeed);
    }),
    { numRuns: 15, endOnFailure: true },
  );
});
