import { expect, test } from 'vitest';
import { wordsIn } from '../words/words.ts';
import { feedFolders, firstFeeds } from './feedFolders.ts';
import { feedPlaces } from './feedPlaces.ts';

const words = wordsIn('en-GB');
const places = feedPlaces({
  words,
  publication: { name: 'The Gauge', description: 'News of rails.' },
  stories: ['b', 'a'],
  corrections: ['c'],
  lists: [
    {
      kind: 'sections',
      path: '/sections/rail/',
      name: 'Rail',
      description: 'Of rails.',
      stories: ['b'],
    },
    {
      kind: 'countries',
      path: '/countries/cn/',
      name: 'China',
      description: undefined,
      stories: ['a'],
    },
    {
      kind: 'sections',
      path: '/sections/sea/',
      name: 'Sea',
      description: 'Of ships.',
      stories: [],
    },
  ],
});

test('the whole site, its corrections and every list have a feed, an empty list too', () => {
  expect(places.map(({ path, title, entries }) => [path, title, entries])).toEqual([
    ['/', 'The Gauge', ['b', 'a']],
    ['/corrections/', 'The Gauge: Corrections', ['c']],
    ['/sections/rail/', 'The Gauge: Rail', ['b']],
    ['/countries/cn/', 'The Gauge: China', ['a']],
    ['/sections/sea/', 'The Gauge: Sea', []],
  ]);
});

test('each says what it carries, even where no editor did', () => {
  expect(places.map(({ description }) => description)).toEqual([
    'News of rails.',
    'What The Gauge had wrong and what is right, with the date.',
    'Of rails.',
    'What The Gauge has published under “China”, newest first.',
    'Of ships.',
  ]);
});

test('readers find them by what they are about', () => {
  expect(feedFolders(places, words).map(({ name, places: found }) => [name, found.length])).toEqual(
    [
      ['The whole site', 2],
      ['Sections', 2],
      ['Countries', 1],
    ],
  );
});

test('the feeds to start with are the site’s and its sections’', () => {
  expect(firstFeeds(places).map(({ path }) => path)).toEqual([
    '/',
    '/sections/rail/',
    '/sections/sea/',
  ]);
});
