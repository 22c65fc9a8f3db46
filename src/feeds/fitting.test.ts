import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitting, largestFeed, mostItems } from './fitting.ts';
import { jsonFeedDocument } from './jsonFeed.ts';
import { rssDocument } from './rss.ts';
import { sampleFeed, sampleItem } from './sampleFeed.ts';

const kilobytes = (count: number): string => '<p>a & "b"</p>'.repeat(count * 40);

test('short items all stay, thirty at most', () => {
  const items = Array.from({ length: 40 }, (_, index) => sampleItem({ guid: `tag:${index}` }));
  expect(fitting(items)).toEqual(items.slice(0, mostItems));
  expect(fitting([])).toEqual([]);
});

test('long items push out the oldest', () => {
  const items = Array.from({ length: 30 }, (_, index) =>
    sampleItem({ guid: `tag:${index}`, content: kilobytes(40) }),
  );
  const kept = fitting(items);
  expect(kept.length).toBeGreaterThan(3);
  expect(kept.length).toBeLessThan(30);
  expect(kept).toEqual(items.slice(0, kept.length));
});

test('a huge story is told by its image and its summary and pushes no other out', () => {
  const huge = sampleItem({ summary: 'Of <b> & "more".', content: kilobytes(900) });
  const [first, ...others] = fitting([huge, ...Array.from({ length: 29 }, () => sampleItem())]);
  expect(others).toHaveLength(29);
  expect(first?.guid).toBe(huge.guid);
  expect(first?.content).toBe(
    '<div lang="en-GB" dir="ltr"><figure><img src="https://gauge.example/desk/_astro/map.png" width="1200" height="800" alt="A map of &#34;the&#34; line" /><figcaption><small>Map: R &#38; D</small></figcaption></figure>' +
      `<p>Of &#60;b&#62; &#38; &#34;more&#34;.</p></div><p><a href="${huge.url}">Read the whole story</a></p>`,
  );
});

test('a huge story without an image is read in its own direction', () => {
  const huge = sampleItem({
    language: 'ar',
    summary: 'قطار.',
    image: undefined,
    content: kilobytes(900),
  });
  expect(fitting([huge])[0]?.content).toMatch(/^<div lang="ar" dir="rtl"><p>قطار\.<\/p><\/div><p>/);
});

test('feeds that share items keep the same of them', () => {
  const items = [sampleItem({ content: kilobytes(900) }), sampleItem()];
  const [first, second] = [fitting(items), fitting(items.toReversed()).toReversed()];
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
    fc.asyncProperty(fc.array(item, { maxLength: 35 }), async (items) => {
      const feed = sampleFeed(fitting(items), {
        origin: { title: '&'.repeat(80), url: `https://gauge.example/${'a'.repeat(80)}/rss.xml` },
        description: '&'.repeat(400),
      });
      const self = 'https://gauge.example/feed';
      const documents = [
        await rssDocument(feed, { self, style: '/a.css' }),
        jsonFeedDocument(feed, self),
      ];
      for (const document of documents)
        expect(Buffer.byteLength(document)).toBeLessThan(largestFeed);
    }),
    { numRuns: 60 },
  );
});
