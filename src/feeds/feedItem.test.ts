import { expect, test } from 'vitest';
import { wordsIn } from '../words/words.ts';
import { type FeedContext, feedItem, type FeedStory } from './feedItem.ts';

const context: FeedContext = {
  publication: { url: 'https://gauge.example', language: 'en-GB', timeZone: 'Asia/Shanghai' },
  words: wordsIn('en-GB'),
  names: {
    sections: new Map([['rail', 'Rail']]),
    topics: new Map([['containers', 'Containers']]),
    authors: new Map([['rail-desk', 'The Yard Desk']]),
  },
  address: (path) => `https://mirror.example/desk${path}`,
};
const data: FeedStory['data'] = {
  headline: 'Alashankou counts its trains',
  standfirst: 'Over 3,000 trips in a year.',
  section: 'rail',
  topics: ['containers'],
  countries: ['CN', 'KZ'],
  authors: ['rail-desk'],
  published: new Date('2025-06-12T13:40:00Z'),
  corrections: [],
  formerly: [],
};
const story: FeedStory = { id: '2025/06/alashankou', data };
const drawn = { content: '<p>Text.</p>', image: undefined };

test('tells a story with names for ids and addresses for paths', () => {
  expect(feedItem(story, context, drawn)).toMatchInlineSnapshot(`
    {
      "authors": [
        {
          "name": "The Yard Desk",
          "url": "https://mirror.example/desk/authors/rail-desk/",
        },
      ],
      "categories": [
        {
          "kind": "section",
          "name": "Rail",
          "taxonomy": "https://mirror.example/desk/sections/",
          "url": "https://mirror.example/desk/sections/rail/",
        },
        {
          "kind": "topic",
          "name": "Containers",
          "taxonomy": "https://mirror.example/desk/topics/",
          "url": "https://mirror.example/desk/topics/containers/",
        },
        {
          "kind": "country",
          "name": "China",
          "taxonomy": "https://mirror.example/desk/countries/",
          "url": "https://mirror.example/desk/countries/cn/",
        },
        {
          "kind": "country",
          "name": "Kazakhstan",
          "taxonomy": "https://mirror.example/desk/countries/",
          "url": "https://mirror.example/desk/countries/kz/",
        },
      ],
      "content": "<p>Text.</p>",
      "guid": "tag:gauge.example,2025:2025/06/alashankou",
      "image": undefined,
      "language": "en-GB",
      "published": 2025-06-12T13:40:00.000Z,
      "publishedInWords": "12 June 2025 at 21:40 GMT+8",
      "summary": "Over 3,000 trips in a year.",
      "title": "Alashankou counts its trains",
      "updated": undefined,
      "url": "https://mirror.example/desk/stories/2025/06/alashankou/",
    }
  `);
});

test('the guid does not hang on the address that a build was given', () => {
  const elsewhere = { ...context, address: (path: string) => `https://other.example${path}` };
  const [here, there] = [feedItem(story, context, drawn), feedItem(story, elsewhere, drawn)];
  expect(there.guid).toBe(here.guid);
  expect(there.url).not.toBe(here.url);
});

test.each([
  ['nothing', {}, undefined],
  ['an update', { updated: new Date('2025-06-13T08:00:00Z') }, '2025-06-13T08:00:00.000Z'],
  [
    'a correction, from the day’s start in its zone',
    { corrections: [{ date: '2025-06-15' }] },
    '2025-06-14T16:00:00.000Z',
  ],
  [
    'a correction of its own day',
    { corrections: [{ date: '2025-06-12' }] },
    '2025-06-12T13:40:01.000Z',
  ],
  [
    'the later of both',
    {
      updated: new Date('2025-06-13T08:00:00Z'),
      corrections: [{ date: '2025-06-20' }, { date: '2025-06-15' }],
    },
    '2025-06-19T16:00:00.000Z',
  ],
  [
    'an update after a correction',
    { updated: new Date('2025-06-30T08:00:00Z'), corrections: [{ date: '2025-06-15' }] },
    '2025-06-30T08:00:00.000Z',
  ],
])('a story was last changed by %s', (_, changes, time) => {
  const { updated } = feedItem({ ...story, data: { ...data, ...changes } }, context, drawn);
  expect(updated?.toISOString()).toBe(time);
});

test('countries are named in the publication’s language, the text keeps its own', () => {
  const german: FeedStory = { ...story, data: { ...data, language: 'de' } };
  const item = feedItem(german, context, drawn);
  expect(item.language).toBe('de');
  expect(item.categories.map(({ name }) => name)).toContain('Kazakhstan');
});

test('an id that nothing bears is refused', () => {
  const lost: FeedStory = { ...story, data: { ...data, topics: ['rockets'] } };
  expect(() => feedItem(lost, context, drawn)).toThrow('Nothing is named by the id "rockets".');
});
