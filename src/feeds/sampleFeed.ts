import type { Feed, FeedItem } from './feed.ts';

/** An item to test formats with; a test overrides what it is about. */
export function sampleItem(overrides: Partial<FeedItem> = {}): FeedItem {
  return {
    guid: 'tag:gauge.example,2025:2025/06/alashankou',
    url: 'https://gauge.example/desk/stories/2025/06/alashankou/',
    title: 'Alashankou counts its trains',
    summary: 'Over 3,000 trips in a year.',
    content: '<p>Over 3,000 trips &amp; more.</p>',
    published: new Date('2025-06-12T13:40:00Z'),
    publishedInWords: '12 June 2025 at 21:40 GMT+8',
    updated: undefined,
    language: 'en-GB',
    authors: [
      { name: 'The Rail Desk', url: 'https://gauge.example/desk/authors/rail-desk/' },
      { name: '007', url: 'https://gauge.example/desk/authors/bond/' },
    ],
    categories: [
      {
        kind: 'section',
        name: 'Rail',
        url: 'https://gauge.example/desk/sections/rail/',
        taxonomy: 'https://gauge.example/desk/sections/',
      },
      {
        kind: 'country',
        name: 'China',
        url: 'https://gauge.example/desk/countries/cn/',
        taxonomy: 'https://gauge.example/desk/countries/',
      },
    ],
    image: {
      url: 'https://gauge.example/desk/_astro/map.png',
      width: 1200,
      height: 800,
      type: 'image/png',
      alt: 'A map of "the" line',
      credit: 'Map: R & D',
    },
    ...overrides,
  };
}

/** A feed of these items. */
export function sampleFeed(items: readonly FeedItem[], overrides: Partial<Feed> = {}): Feed {
  return {
    title: 'Break of Gauge',
    description: 'Trade stories from where the rails change',
    language: 'en-GB',
    home: 'https://gauge.example/desk/',
    icon: undefined,
    favicon: undefined,
    hub: undefined,
    origin: undefined,
    items,
    ...overrides,
  };
}
