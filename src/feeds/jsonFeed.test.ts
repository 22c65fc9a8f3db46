import { parseJsonFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { jsonFeedRules } from '../tools/fixtures/jsonFeedRules.ts';
import { jsonFeedText, sampleFeed, sampleItem } from '../tools/fixtures/sampleFeed.ts';

const self = 'https://gauge.example/desk/feed.json';

test('a feed reader finds all that an item tells', () => {
  const updated = new Date('2025-06-14T08:00:00Z');
  const feed = sampleFeed([sampleItem({ updated })], { hub: 'https://hub.example/' });
  expect(JSON.parse(jsonFeedText(feed, self))).toMatchInlineSnapshot(`
    {
      "description": "Trade stories from where the rails change",
      "feed_url": "https://gauge.example/desk/feed.json",
      "home_page_url": "https://gauge.example/desk/",
      "hubs": [
        {
          "type": "WebSub",
          "url": "https://hub.example/",
        },
      ],
      "items": [
        {
          "authors": [
            {
              "name": "The Yard Desk",
              "url": "https://gauge.example/desk/authors/rail-desk/",
            },
            {
              "name": "007",
              "url": "https://gauge.example/desk/authors/bond/",
            },
          ],
          "content_html": "<p>Over 3,000 trips &amp; more.</p>",
          "date_modified": "2025-06-14T08:00:00.000Z",
          "date_published": "2025-06-12T13:40:00.000Z",
          "id": "tag:gauge.example,2025:2025/06/alashankou",
          "image": "https://gauge.example/desk/_astro/map.png",
          "language": "en-GB",
          "summary": "Over 3,000 trips in a year.",
          "tags": [
            "Rail",
            "China",
          ],
          "title": "Alashankou counts its trains",
          "url": "https://gauge.example/desk/stories/2025/06/alashankou/",
        },
      ],
      "language": "en-GB",
      "title": "The Gauge",
      "version": "https://jsonfeed.org/version/1.1",
    }
  `);
});

test('an item says how many letters about it are printed, and where; one without says nothing', () => {
  const plain = sampleItem({ guid: 'tag:gauge.example,2025:plain' });
  const document = jsonFeedText(sampleFeed([sampleItem({ letters: 2 }), plain]), self);
  const { items } = jsonFeedRules.parse(JSON.parse(document));
  expect(items.map(({ _letters }) => _letters)).toEqual([
    { count: 2, url: `${plain.url}#printed-letters` },
    undefined,
  ]);
});

test('names the publication’s sign in both sizes', () => {
  const icons = {
    icon: 'https://gauge.example/icon.png',
    favicon: 'https://gauge.example/favicon.ico',
  };
  expect(parseJsonFeed(jsonFeedText(sampleFeed([], icons), self))).toMatchObject(icons);
});

test('says nothing of what there is not', () => {
  const document = jsonFeedText(sampleFeed([sampleItem({ image: undefined })]), self);
  const feed = parseJsonFeed(document);
  for (const name of ['hubs', 'icon', 'favicon']) expect(feed).not.toHaveProperty(name);
  expect(feed.items?.[0]).not.toHaveProperty('image');
  expect(feed.items?.[0]).not.toHaveProperty('date_modified');
});

test('an empty feed has a list of items, with nothing in it', () => {
  expect(JSON.parse(jsonFeedText(sampleFeed([]), self))).toMatchObject({ items: [] });
});

test('a document of an archive is one of the same feed, and names the one before', () => {
  const next = 'https://gauge.example/desk/feed-archive/2.json';
  const document = jsonFeedRules.parse(JSON.parse(jsonFeedText(sampleFeed([]), self, next)));
  expect(document).toMatchObject({ feed_url: self, next_url: next });
  expect(JSON.parse(jsonFeedText(sampleFeed([]), self))).not.toHaveProperty('next_url');
});
